import { cellState } from "../cell/cell-state.ts";
import { parseDate, findDates } from "./date.ts";
import { type DayInterval, exactDay } from "./day-interval.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { dayFromNumber } from "./iso-day.ts";
import type { DateOrder, SourceCell } from "../cell/source-cell.ts";

/** What 1 January 1970 is to Excel, in the date system that starts in 1900. */
const SERIAL_OF_1970 = 25569;

/** Numbers that stand for days from 1954 to 2064; anything else is a number that is no date. */
const SERIALS = { first: 20000, last: 60000 } as const;

const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/u;

/**
 * The date that a cell of a date column holds. `order` is the column's habit, for days that can be
 * read in two ways.
 */
export function readDate(cell: SourceCell, order: DateOrder | null): Fact<DayInterval> {
  const { content } = cell;
  if (content.kind === "day") return statedIn(cell, exactDay(content.day));
  const state = cellState(cell);
  if (state !== null) return state;
  const serial = content.kind === "number" ? content.number : serialIn(content.text);
  const date = dateOfSerial(serial) ?? parseDate(content.text, order);
  return date === null ? unclearIn(cell, whyNoDate(content.text, order)) : statedIn(cell, date);
}

function serialIn(text: string): number {
  const trimmed = text.trim();
  return SERIAL_TEXT.test(trimmed) ? Number(trimmed) : Number.NaN;
}

function dateOfSerial(serial: number): DayInterval | null {
  if (!(serial >= SERIALS.first && serial < SERIALS.last)) return null;
  return exactDay(dayFromNumber(Math.floor(serial) - SERIAL_OF_1970));
}

const FISCAL = /\b(?:fy|fiscal|financial\s+year)/iu;
const OPEN_ENDED =
  /\b(?:life\s?time|perpetual|indefinite|unlimited|evergreen|no expiry|no expiration|(?:not|never|n['’]t) expire)/iu;

function whyNoDate(text: string, order: DateOrder | null): string {
  if (OPEN_ENDED.test(text)) return "it names no day";
  if (findDates(text, order).length > 1) return "it holds more than one date";
  if (FISCAL.test(text)) return "it names a fiscal year, and we do not know when that starts";
  return "it cannot be read as a date";
}
