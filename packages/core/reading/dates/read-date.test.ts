import { expect, test } from "vitest";

import { cell, gist, numberCell } from "../../testing/cell.ts";
import { readDate } from "./read-date.ts";
import type { DayInterval } from "./day-interval.ts";
import { isoDay } from "./iso-day.ts";
import type { SourceCell } from "../cell/source-cell.ts";

const dayCell: SourceCell = {
  column: "A",
  heading: "Expiry",
  content: { kind: "day", text: "31-Oct", day: isoDay("2026-10-31") },
};

function daysOf(source: SourceCell): unknown {
  const fact = readDate(source, null);
  if (fact.state !== "stated") return gist(fact);
  const { earliest, latest }: DayInterval = fact.value;
  return earliest === latest ? earliest : [earliest, latest];
}

test.for([
  ["a date cell is its day, whatever its format shows", dayCell, "2026-10-31"],
  ["46326 in a date column is the day with that serial number", numberCell(46326), "2026-10-31"],
  ["46326 written as text is too", cell("46326"), "2026-10-31"],
  ["2026 is a year", numberCell(2026), ["2026-01-01", "2026-12-31"]],
  ["19999 is no serial number of our time", numberCell(19999), "unclear"],
  ["60000 is none either", numberCell(60000), "unclear"],
  ["pending is a placeholder", cell("pending"), "placeholder"],
  ["see certificate points elsewhere", cell("see certificate"), "elsewhere"],
  ["an impossible day is unclear", cell("31/09/2026"), "unclear"],
] as const)("%s", ([, source, expected]) => {
  expect(daysOf(source)).toEqual(expected);
});

test.for([
  ["FY26", "fiscal year"],
  ["lifetime", "names no day"],
  ["31 Oct 2026 or 30 Nov 2027", "more than one date"],
  ["spring", "cannot be read"],
] as const)("%s is unclear, because %s", ([text, why]) => {
  expect(readDate(cell(text), null)).toMatchObject({ state: "unclear", quote: text });
  expect(readDate(cell(text), null)).toHaveProperty("why", expect.stringContaining(why));
});
