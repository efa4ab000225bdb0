import type { CheckedRow } from "@scopefit/core/check-row";
import { expect, test } from "vitest";

import { ourColumns } from "../../our-columns/our-column.ts";
import { checkedRow, openOutcome } from "../../testing/checked-row.ts";
import { resultsSheet, type ResultsRow } from "./results-sheet.ts";
import { digestRow } from "../row/row-digest.ts";

const sheet = resultsSheet({
  trackerSheet: "Vendors",
  asOf: "2026-11-23",
  arrangement: "vendor-a-row",
  rows: [
    resultOf(checkedRow("not-covered", [openOutcome("a", "gap", "high")])),
    { ...resultOf(checkedRow("covered")), row: 9 },
  ],
});

function resultOf(checked: CheckedRow): ResultsRow {
  const digest = digestRow(checked);
  return { ...digest, vendor: digest.fingerprint.identity.vendor };
}

const lineAt = (row: number) => sheet.rows.find((line) => line.row === row)?.cells ?? [];

test("it says which sheet it is about, as of when, and heads each column", () => {
  expect(lineAt(1)[0]?.value).toBe("Results for sheet “Vendors” as of 23 November 2026");
  expect(lineAt(2)[0]?.value).toContain("the tracker itself was not changed");
  const shown = ourColumns.filter(({ hidden }) => !hidden).map(({ heading }) => heading);
  expect(lineAt(4).map(({ value }) => value)).toEqual(["Row", "Vendor", ...shown]);
});

test("each row has its number in the tracker, its vendor and our texts", () => {
  expect(lineAt(5).slice(0, 4)).toMatchObject([
    { column: 0, value: 7, style: "number" },
    { column: 1, value: "Dapitan Voice" },
    { column: 2, value: "○ NOT COVERED", style: "status" },
    { column: 3, value: "It is so." },
  ]);
  expect(lineAt(6)[0]?.value).toBe(9);
});

test("the status is coloured in every row and nowhere else", () => {
  expect(sheet.formats).toHaveLength(5);
  for (const { range, formula } of sheet.formats) {
    expect(range).toEqual({ firstRow: 5, lastRow: 6, firstColumn: 2, lastColumn: 2 });
    expect(formula).toMatch(/^LEFT\(\$C5,1\)="."$/u);
  }
});

test("of a questionnaire it names the column of the answers", () => {
  const { rows } = resultsSheet({
    trackerSheet: "Answers",
    asOf: "2026-11-23",
    arrangement: "question-a-row",
    rows: [{ ...resultOf(checkedRow("covered")), row: 3 }],
  });
  const cells = rows.flatMap((line) => line.cells.filter(({ column }) => column === 0));
  expect(cells.map(({ value }) => value)).toContain("Column");
  expect(cells.map(({ value }) => value)).toContain("C");
});

test("each sheet that is checked has a sheet of results of its own, found again when it is checked anew", () => {
  const markerOf = (trackerSheet: string) =>
    resultsSheet({ trackerSheet, asOf: "2026-11-23", arrangement: "question-a-row", rows: [] })
      .marker;
  expect(markerOf("Northbase")).not.toBe(markerOf("Westlake"));
  expect(markerOf("northbase")).toBe(markerOf("Northbase"));
});
