import type { Span } from "../text/span.ts";
import { headsSites } from "./site-words.ts";

const COLON = /\s?:\s+(?=[\p{Lu}\p{N}])/gu;
const LAST_WORD = /(^|[\s.,;|\u2022-])([\p{L}'\u2019]+)$/u;
/** What may stand between the site before a heading and the heading. */
const BEFORE = /[.,]?\s+(?:[-\u2013\u2014]\s+)?$/u;

/**
 * What stands before each further heading of a line that begins with one, to be read as a separator:
 * "Head office: Makati Branch: Cebu City".
 */
export function gapsBeforeSiteHeadings(text: string): readonly Span[] {
  if (!text.includes(":")) return [];
  const gaps: Span[] = [];
  let isHeaded = false;
  for (const { index } of text.matchAll(COLON)) {
    const start = startOfHeading(text, index);
    const line = text.lastIndexOf("\n", index) + 1;
    if (start === null) continue;
    if (text.slice(line, start).trim() === "") isHeaded = true;
    else if (isHeaded) {
      const between = BEFORE.exec(text.slice(line, start))?.[0];
      if (between !== undefined) gaps.push({ start: start - between.length, end: start });
    }
  }
  return gaps;
}

/** Where the heading begins whose last word ends there; `null` where no word for a site stands there. */
function startOfHeading(text: string, end: number): number | null {
  let start: number | null = null;
  let before = text.slice(0, end);
  for (;;) {
    const [, , word] = LAST_WORD.exec(before) ?? [];
    if (word === undefined || !headsSites(word)) return start;
    start = before.length - word.length;
    before = before.slice(0, start).trimEnd();
  }
}
