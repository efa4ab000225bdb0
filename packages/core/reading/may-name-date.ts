/** A year that is no edition of a standard, digits set off like a date's, a quarter or fiscal year. */
const MAY_BE_DATE =
  /(?<!27001[\s:–—(/-]{0,3}|\d)(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|\d{1,2}\s?[./-]\s?\d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)?[\s.,/-]{1,3}(?:of )?\p{L}{3}|\p{L}{3}\.?[\s.,/-]{1,3}\d\d(?!\d)|\d\p{L}{3}\p{L}*\d|(?:fy|cy|[qh]\d)\s?[’'/-]?\s?\d\d/iu;

/** A first, cheap look: texts about standards are full of numbers that are no dates. */
export function mayNameDate(text: string): boolean {
  return MAY_BE_DATE.test(text);
}
