/** 1 January 1970 as Excel counts days, in the 1900 system after its false 29 February 1900. */
const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** A moment in its parts, as the number of a day and a time stands for it. */
export interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The number that Excel keeps for a day, or `null` where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year >= 1900 ? date.getTime() / DAY_MS + UNIX_EPOCH : null;
}

/** The parts of the moment that a number stands for. */
export function partsOf(serial: number): DateParts {
  const date = new Date(Math.round((serial - UNIX_EPOCH) * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The months in English, January first. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The days of the week in English, Sunday first. */
export const dayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;
