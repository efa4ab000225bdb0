import { cellAbbreviations } from "../lexicon/service-phrases.ts";
import { wordsOf } from "../../text/words.ts";

/** What "CS" or "BO" stands for where it is all that names a service; `null` for anything else. */
export function expandAbbreviation(text: string): string | null {
  if (text.length > 12) return null;
  const key = wordsOf(text)
    .map((word) => word.folded)
    .join(" ");
  return Object.hasOwn(cellAbbreviations, key) ? (cellAbbreviations[key] ?? null) : null;
}
