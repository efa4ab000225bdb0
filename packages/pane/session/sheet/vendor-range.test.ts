import { columnNumber } from "@scopefit/tracker/layout/cell-address";
import { expect, test } from "vitest";

import { vendorAt, vendorRange } from "./vendor-range.ts";

const extent = { firstColumn: 4, lastColumn: 42 };
const tracker = { ...extent, arrangement: "vendor-a-row", answers: [] } as const;
/** Answers in C with more on them in D, and in E. */
const questionnaire = {
  ...extent,
  arrangement: "question-a-row",
  answers: [
    { row: 3, column: 2, cells: [range("C5:C43"), range("D5:D43")] },
    { row: 5, column: 4, cells: [range("E5:E43")] },
  ],
} as const;
/** Two vendors below each other, the first of whom answers again further down. */
const stack = {
  ...extent,
  arrangement: "answer-a-row",
  answers: [
    { row: 2, column: 2, cells: [range("A2:C7"), range("A12:C12")] },
    { row: 8, column: 2, cells: [range("A8:C11")] },
  ],
} as const;

function range(address: string) {
  const [, first = "", top, last = first, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(address) ?? [];
  return {
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnNumber(first) ?? 0,
    lastColumn: columnNumber(last) ?? 0,
  };
}

test.for<
  readonly [
    selected: string,
    inTracker: number | null,
    inQuestionnaire: number | null,
    inStack: number | null,
  ]
>([
  ["C7", 7, 3, 2],
  ["D7", 7, 3, null],
  ["C7:D9", null, 3, null],
  ["E7:E9", null, 5, null],
  ["B7", 7, null, 2],
  ["D7:E7", 7, null, null],
  ["A7:XFD7", 7, null, 2],
  ["B8:C9", null, 3, 8],
  ["B12", 12, null, 2],
  ["C1", 1, null, null],
])("%s points at row %s of a tracker and at vendor %s or %s of questionnaires", ([at, ...rows]) => {
  const found = [tracker, questionnaire, stack].map((view) => vendorAt(view, range(at)));
  expect(found).toEqual(rows);
});

test("a vendor of a tracker is its row, one of a questionnaire the first stretch of its answers", () => {
  expect(vendorRange(tracker, 3)).toEqual(range("E3:AQ3"));
  expect(vendorRange(questionnaire, 3)).toEqual(range("C5:C43"));
  expect(vendorRange(stack, 2)).toEqual(range("A2:C7"));
});
