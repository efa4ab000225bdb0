import { DATE_DIGIT } from "./date-text.ts";

const MONTH = String.raw`(?:jan|ene|gen|feb|fe[vbé]|f[eé]v|m[aä]r|mrz|mrt|apr|a[bv]r|ma[iyg]|mei|ju[nli]|giu|lug|aug|ago|ao[uû]|sep|set|o[ck]t|out|ott|nov|d[eé]c|dez|dic)\p{L}*\.?`;

/** A year that is no edition of a standard, digits set off like a date's, a quarter or fiscal year. */
const MAY_BE_DATE = new RegExp(
  [
    String.raw`(?<!27001[\s:–—(/-]{0,3}|\d)(?:19|20)\d\d(?!\d)`,
    String.raw`['’]\d\d(?!\d)`,
    String.raw`(?<!\d)\d{1,4}\s?[./-]\s?\d{1,2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?[\s.,/-]{0,3}(?:of |de )?${MONTH}`,
    String.raw`(?<!\p{L})${MONTH}[\s.,/'’-]{0,3}\d`,
    String.raw`(?<!\p{L})(?:fy|cy|[qh]\d)\s?[’'/-]?\s?\d\d`,
    String.raw`(?<!\d)25[5-9]\d(?!\d)`,
    String.raw`(?:令和|平成|民[國国])\s?[\d元]`,
    String.raw`[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]`,
  ].join("|"),
  "iu",
);

const TWO_DIGITS = new RegExp(String.raw`${DATE_DIGIT.source}{2}|(?:令和|平成)\s?[\d元]`, "u");

/** A first, cheap look: texts about standards are full of numbers that are no dates. */
export function mayNameDate(text: string): boolean {
  return TWO_DIGITS.test(text) && MAY_BE_DATE.test(text);
}
