import { expect, test } from "vitest";

import { cellRange } from "./cell-range.ts";
import { rowsToCheck } from "./rows-to-check.ts";
import type { RowChoice } from "../state/session-state.ts";

const source = {
  tracker: { arrangement: "vendor-a-row", vendorRows: [4, 5, 7] },
  hiddenRows: new Set([5]),
  selected: [
    { firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 2 },
    { firstRow: 6, lastRow: 7, firstColumn: 1, lastColumn: 1 },
  ],
  changedRows: new Set([5, 6]),
} as const;

test.for<readonly [choice: RowChoice, rows: readonly number[]]>([
  ["all", [4, 5, 7]],
  ["selected", [4, 7]],
  ["visible", [4, 7]],
  ["changed", [5]],
])("%s", ([choice, rows]) => {
  expect(rowsToCheck(source, choice)).toEqual(rows);
});

test.for<readonly [choice: RowChoice, rows: readonly number[]]>([
  ["all", [4, 5, 7]],
  ["selected", [4, 5, 7]],
  ["visible", [4, 5, 7]],
  ["changed", [5]],
])("of a questionnaire, whose rows are questions: %s", ([choice, rows]) => {
  const tracker = { ...source.tracker, arrangement: "question-a-row" } as const;
  expect(rowsToCheck({ ...source, tracker }, choice)).toEqual(rows);
});

test("an address is one cell, anything else is none", () => {
  expect(cellRange("K9")).toEqual({ firstRow: 9, lastRow: 9, firstColumn: 10, lastColumn: 10 });
  expect(cellRange("K")).toBeNull();
});
