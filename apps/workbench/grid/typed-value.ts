import { parseIsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";

/** As many digits as a number of Excel's keeps; none before that a number would lose. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;

/**
 * What a cell will hold after this has been typed into it: a number, a day as 2026-11-23, else the
 * text as it stands. An apostrophe before it makes a text of anything, as in Excel.
 */
export function typedValue(typed: string): CellEdit["after"] {
  if (typed === "") return null;
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1) };
  if (NUMBER.test(typed)) return { kind: "number", number: Number(typed) };
  const day = parseIsoDay(typed);
  return day === null ? { kind: "text", text: typed } : { kind: "day", day };
}
