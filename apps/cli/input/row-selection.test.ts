import { expect, test } from "vitest";

import { refuseForeignRows, rowSelection } from "./row-selection.ts";

test.for([
  ["5", [5]],
  ["5-7", [5, 6, 7]],
  ["5-6, 9", [5, 6, 9]],
] as const)("%s is rows %j", ([text, rows]) => {
  expect([...rowSelection(text)]).toEqual(rows);
});

test.for(["", "a", "7-5", "0", "5-", "1-2000000"])("“%s” is refused", (text) => {
  expect(() => rowSelection(text)).toThrow(/is not a list of rows/u);
});

const layout = { sheet: "Vendors", arrangement: "vendor-a-row", firstRow: 3, lastRow: 9 } as const;

test.for(["3", "9", "1-3", "100,5"])("%s reaches into rows 3 to 9", (text) => {
  expect(() => refuseForeignRows(rowSelection(text), layout)).not.toThrow();
});

test.for(["1-2", "10"])("%s lies outside of rows 3 to 9", (text) => {
  expect(() => refuseForeignRows(rowSelection(text), layout)).toThrow(/“Vendors” .* rows 3 to 9/u);
});

test("a questionnaire has no rows to choose from", () => {
  const asked = { ...layout, arrangement: "question-a-row" } as const;
  expect(() => refuseForeignRows(rowSelection("3"), asked)).toThrow(/a questionnaire/u);
});
