import { plainDateText } from "./date-text.ts";
import type { DateOrder } from "../cell/source-cell.ts";

const NUMERIC_DATE =
  /(?<![\d.])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2(?:(?:19|20)\d{2}|\d{2})(?!\d|\2\d)/gu;

/**
 * Whether the dates of a column put the day or the month first. One number above twelve settles it
 * for the whole column, unless another cell says the contrary.
 */
export function detectDateOrder(texts: Iterable<string>): DateOrder | null {
  let found: DateOrder | null = null;
  for (const text of texts) {
    for (const [, first, , second] of plainDateText(text).matchAll(NUMERIC_DATE)) {
      const order = orderOf(Number(first), Number(second));
      if (order === null) continue;
      if (found !== null && found !== order) return null;
      found = order;
    }
  }
  return found;
}

function orderOf(first: number, second: number): DateOrder | null {
  if (first > 12 && first <= 31 && second <= 12) return "day-first";
  return second > 12 && second <= 31 && first <= 12 ? "month-first" : null;
}
