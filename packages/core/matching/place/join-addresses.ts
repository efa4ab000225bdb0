import type { Gazetteer } from "@scopefit/places/gazetteer";

import { placeReadings } from "./place-text.ts";

/**
 * Joins what a split at commas took apart: "Kingston" and "Jamaica" are one site, "Makati" and
 * "Cebu City" are two. Texts count as one site as long as they read as one place.
 */
export function joinAddresses(texts: readonly string[], gazetteer: Gazetteer): readonly string[] {
  if (texts.length < 2) return texts;
  const sites: string[][] = [];
  for (const text of texts) {
    const last = sites.at(-1);
    if (last !== undefined && placeReadings([...last, text], gazetteer).length === 1) {
      last.push(text);
    } else {
      sites.push([text]);
    }
  }
  return sites.map((parts) => parts.join(", "));
}
