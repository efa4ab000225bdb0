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
    String.raw`[\uff10-\uff19]`,
  ].join("|"),
  "iu",
);

/** A first, cheap look: texts about standards are full of numbers that are no dates. */
export function mayNameDate(text: string): boolean {
  return /\d{2}/u.test(text) && MAY_BE_DATE.test(text);
}
