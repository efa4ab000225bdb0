import { expect, test } from "vitest";

import { gridRows, memorySheet } from "../../testing/memory-sheet.ts";
import { TRACKER_LINES } from "../../testing/tracker-lines.ts";
import { findCandidates } from "./find-candidates.ts";

const table = (name: string, firstRow: number, lastRow: number, firstColumn: number) => ({
  name,
  range: { firstRow, lastRow, firstColumn, lastColumn: firstColumn + 2 },
  headerRows: 1,
  totalsRows: 0,
  kind: "plain" as const,
});

async function found(...given: Parameters<typeof memorySheet>) {
  const sheet = memorySheet(...given);
  const candidates = await findCandidates(sheet.shape, gridRows(sheet));
  return candidates.map(({ place, headerRow }) => [place.table, headerRow]);
}

test("a plain sheet is one candidate", async () => {
  expect(await found("Vendors", TRACKER_LINES)).toEqual([[null, 3]]);
});

test("a sheet without a tracker is none", async () => {
  expect(await found("Colours", ["Colour|Size", "red|4"])).toEqual([]);
});

test("two tables, one above the other, are two candidates", async () => {
  const lines = [
    "Vendor|Service|ISO 27001",
    "Dapitan Voice|Voice|Yes",
    "",
    "Vendor|Service|SOC 2",
    "Tala Payroll|Payroll|Yes",
  ];
  const tables = [table("Old", 1, 2, 0), table("New", 4, 5, 0)];
  expect(await found("Vendors", lines, { tables })).toEqual([
    ["Old", 1],
    ["New", 4],
  ]);
});

test("two tables side by side are two candidates", async () => {
  const lines = [
    "Vendor|Service|ISO 27001||Vendor|Service|SOC 2",
    "Dapitan Voice|Voice|Yes||Tala Payroll|Payroll|Yes",
  ];
  const tables = [table("Left", 1, 2, 0), table("Right", 1, 2, 4)];
  expect(await found("Vendors", lines, { tables })).toEqual([
    ["Left", 1],
    ["Right", 1],
  ]);
});

test("our own summary sheet is never a tracker", async () => {
  expect(await found("Scopefit", TRACKER_LINES)).toEqual([]);
});
