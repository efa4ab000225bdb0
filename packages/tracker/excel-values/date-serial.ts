import { dayFromNumber, dayNumber, type IsoDay } from "@scopefit/core/reading/dates/iso-day";

/** 1 January 1904 as a number of days since 1970-01-01. */
const DAY_0_OF_1904 = -24_107;
/** Day 0 of 1900 before and after the 29 February 1900 that Excel believes in (serial 60). */
const DAY_0_BEFORE_LEAP = -25_568;
const DAY_0_AFTER_LEAP = -25_569;
const NO_SUCH_DAY = 60;
/** 31 December 9999. */
const LAST_OF_1900 = 2_958_465;
const LAST_OF_1904 = 2_957_003;

/**
 * The day of a date number, its time of day left out, or `null` where it is none: a time without a
 * day, a negative number, the 29th of February 1900.
 */
export function dayOfSerial(serial: number, is1904: boolean): IsoDay | null {
  const whole = Math.floor(serial);
  if (is1904) {
    return whole >= 0 && whole <= LAST_OF_1904 ? dayFromNumber(whole + DAY_0_OF_1904) : null;
  }
  if (!(whole >= 1 && whole <= LAST_OF_1900) || whole === NO_SUCH_DAY) return null;
  return dayFromNumber(whole + (whole < NO_SUCH_DAY ? DAY_0_BEFORE_LEAP : DAY_0_AFTER_LEAP));
}

/** The date number of a day, the other way round; from 1 January 1900, or 1904, on. */
export function serialOfDay(day: IsoDay, is1904: boolean): number {
  const number = dayNumber(day);
  if (is1904) return number - DAY_0_OF_1904;
  const serial = number - DAY_0_AFTER_LEAP;
  return serial <= NO_SUCH_DAY ? number - DAY_0_BEFORE_LEAP : serial;
}
