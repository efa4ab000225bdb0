import { DOUBTS, HARMLESS } from "../wordings/doubts.ts";
import { isSetInFuture } from "./set-in-future.ts";

/**
 * Whether a sentence holds words that leave open whether a certificate or report is there now. `thisYear` is the year
 * in which it is read, where that is known.
 */
export function holdsDoubt(sentence: string, thisYear: number | null): boolean {
  const said = HARMLESS.without(sentence);
  if (DOUBTS.some((doubt) => doubt.test(said))) return true;
  return thisYear !== null && isSetInFuture(said, thisYear);
}
