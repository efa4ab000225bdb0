import { isoDay } from "../reading/dates/iso-day.ts";

/** The day on which tests read, where it is not the day that they are about. */
export const someDay = isoDay("2026-11-23");

/** Its year. */
export const someYear = 2026;
