import { columnNumber } from "@scopefit/tracker/layout/cell-address";
import { expect, test } from "vitest";

import { vendorAt, vendorRange } from "./vendor-range.ts";

const tracker = { arrangement: "vendor-a-row", answers: [] } as const;
/** Answers in C with more on them in D, and in E. */
const questionnaire = {
  arrangement: "question-a-row",
  answers: [
    { row: 3, columns: [2, 3] },
    { row: 5, columns: [4] },
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

test.for<readonly [selected: string, inTracker: number | null, inQuestionnaire: number | null]>([
  ["C7", 7, 3],
  ["D7", 7, 3],
  ["C7:D9", null, 3],
  ["E7:E9", null, 5],
  ["B7", 7, null],
  ["D7:E7", 7, null],
  ["A7:XFD7", 7, null],
])(
  "%s points at row %s of a tracker and at vendor %s of a questionnaire",
  ([selected, ...rows]) => {
    const at = range(selected);
    expect([vendorAt(tracker, at), vendorAt(questionnaire, at)]).toEqual(rows);
  },
);

test("a vendor of a tracker is its row, one of a questionnaire the column of its answers", () => {
  const extent = { firstColumn: 4, lastColumn: 42 };
  expect(vendorRange({ ...extent, arrangement: "vendor-a-row" }, 3)).toEqual(range("E3:AQ3"));
  expect(vendorRange({ ...extent, arrangement: "question-a-row" }, 3)).toEqual(range("C5:C43"));
});
