import { monthNames, serialOf } from "./date-serial.ts";

/** What a text means to Excel when it is typed into a General cell of a US English workbook. */
export interface TypedNumber {
  readonly number: number;
  /** The number format that Excel gives the cell with it, where it gives one. */
  readonly numberFormat?: string;
}

const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d{1,3})?(%?)$/iu;
const DATE_ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u;
const DATE_US = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/u;
const DAY_AND_MONTH = /^(\d{1,2})[-/](\d{1,2})$/u;
const DAY_MONTH_YEAR = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{2}|\d{4})$/iu;
const MONTH_DAY_YEAR = /^([a-z]{3,9})[- ](\d{1,2}),? +(\d{4})$/iu;
const MONTH_YEAR = /^([a-z]{3,9})[- ](\d{4})$/iu;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/iu;

/**
 * The number that a text becomes, or `null` where it stays a text. `year` is the one that a date
 * without one gets.
 */
export function typedNumber(text: string, year: number): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/u.test(trimmed)) return null;
  return plainNumber(trimmed) ?? typedDate(trimmed, year) ?? typedTime(trimmed);
}

function plainNumber(text: string): TypedNumber | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent] = match;
  if (whole === "" && fraction.length < 2) return null;
  const size = Number(`${whole.replaceAll(",", "")}${fraction}${exponent}`);
  const number = sign === "-" ? -size : size;
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent === "%") return { number: number / 100, numberFormat: `0${decimals}%` };
  if (currency !== "") return { number, numberFormat: `$#,##0${decimals}` };
  if (whole.includes(",")) return { number, numberFormat: `#,##0${decimals}` };
  return exponent === "" ? { number } : { number, numberFormat: "0.00E+00" };
}

function typedDate(text: string, thisYear: number): TypedNumber | null {
  const iso = DATE_ISO.exec(text);
  if (iso !== null) return dated(iso[1], iso[2], iso[3], "m/d/yyyy");
  const us = DATE_US.exec(text);
  if (us !== null) return dated(us[3], us[1], us[2], "m/d/yyyy");
  const short = DAY_AND_MONTH.exec(text);
  if (short !== null) return dated(String(thisYear), short[1], short[2], "d-mmm");
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) return dated(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], "d-mmm-yy");
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) {
    return dated(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], "d-mmm-yy");
  }
  const month = MONTH_YEAR.exec(text);
  return month === null ? null : dated(month[2], monthOf(month[1]), "1", "mmm-yy");
}

function dated(year = "", month = "", day = "", numberFormat: string): TypedNumber | null {
  const full = year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
  const number = serialOf(full, Number(month), Number(day));
  return number === null ? null : { number, numberFormat };
}

function monthOf(name = ""): string {
  const word = name.toLowerCase();
  const place = monthNames.findIndex(
    (month) => month.toLowerCase() === word || month.slice(0, 3).toLowerCase() === word,
  );
  return String(place + 1);
}

function typedTime(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  const isAfternoon = half?.toLowerCase() === "p";
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (isAfternoon ? 12 : 0);
  const number = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { number, numberFormat: half === undefined ? "h:mm" : "h:mm AM/PM" };
}
