import type { IsoDay } from "./iso-day.ts";

/** How exactly a date was written: `2026` is a year, `05/12/2026` may be ambiguous. */
export type DatePrecision = "day" | "month" | "quarter" | "half" | "year" | "ambiguous";

/**
 * A date as it was written: every day it may mean lies from `earliest` to `latest`. An ambiguous
 * date lists its readings (5 December or 12 May); any other has none. `estimate` marks words such
 * as "approx." or "3 years from issue".
 */
export interface DayInterval {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly precision: DatePrecision;
  readonly readings: readonly IsoDay[];
  readonly estimate: boolean;
}

/** A date that means exactly one day. */
export function exactDay(day: IsoDay): DayInterval {
  return { earliest: day, latest: day, precision: "day", readings: [], estimate: false };
}
