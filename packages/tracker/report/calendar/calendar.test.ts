import { expect, test } from "vitest";

import { fullRow } from "../../testing/full-row.ts";
import { runReportOf } from "../../testing/run-report.ts";
import { calendarReport } from "./calendar.ts";

/** Long lines are folded with a tab; here they are put together again. */
const unfolded = (calendar: string) => calendar.replace(/\r\n[ \t]/gu, "");
const calendarOf = (...rows: Parameters<typeof runReportOf>[0]) =>
  calendarReport(runReportOf(rows));
const valuesOf = (name: string, calendar: string) =>
  [...unfolded(calendar).matchAll(new RegExp(`^${name}[^:]*:(.*)\r$`, "gmu"))].map(([, it]) => it);

const row = fullRow("Dapitan Voice, Inc.", "Payroll", 7);

test("each day to come is one entry of a whole day", () => {
  const calendar = calendarOf(row);
  expect(valuesOf("DTSTART", calendar)).toEqual(["20261231", "20270101", "20270630", "20270701"]);
  expect(valuesOf("DTEND", calendar)).toEqual(["20270101", "20270102", "20270701", "20270702"]);
  expect(valuesOf("SUMMARY", calendar)[3]).toBe(
    String.raw`Dapitan Voice\, Inc.\, Payroll: The ISO 27001 certificate ends on 30 June 2027.`,
  );
});

test("lines end with CRLF and are no longer than 75 characters", () => {
  const lines = calendarOf(row).split("\r\n");
  expect(lines.some((line) => line.includes("\n"))).toBe(false);
  expect(lines.filter((line) => line.length > 75)).toEqual([]);
});

test("the same run gives the same calendar, stamped with its day", () => {
  expect(calendarOf(row)).toBe(calendarOf(row));
  expect(new Set(valuesOf("DTSTAMP", calendarOf(row)))).toEqual(new Set(["20261123T000000Z"]));
});

test("an entry keeps its id when the row moves, and two rows about one engagement have two", () => {
  const ids = valuesOf("UID", calendarOf(row));
  expect(valuesOf("UID", calendarOf({ ...row, row: 99 }))).toEqual(ids);
  const both = valuesOf("UID", calendarOf(row, { ...row, row: 99 }));
  expect(new Set(both).size).toBe(2 * ids.length);
});
