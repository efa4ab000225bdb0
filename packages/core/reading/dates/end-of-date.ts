import { TERM_ENDS, type Word } from "../text/words.ts";
import { isYear, mayStandInDate } from "./future-marker.ts";

/** Behind the date whose words begin here; here where none does. */
export function endOfDate(words: readonly Word[], from: number): number {
  let at = from;
  let hasYear = false;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && (word.gap & TERM_ENDS) !== 0)) break;
    if (isYear(word.folded)) hasYear = true;
    else if (!mayStandInDate(word.folded)) break;
  }
  return hasYear ? at : from;
}
