import { findDates, parseDate } from "@scopefit/core/reading/dates/date";
import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";

/** Every date in words of a vendor, a bare year too where the words give nothing nearer. */
export function datesIn(words: string): readonly DayInterval[] {
  const found = findDates(words, null);
  if (found.length > 0) return found.map(({ date }) => date);
  const bare = parseDate(words, null);
  return bare === null ? [] : [bare];
}
