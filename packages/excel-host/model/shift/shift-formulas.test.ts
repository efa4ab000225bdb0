import { expect, test } from "vitest";

import { shiftedFormula } from "./shift-formulas.ts";
import type { Shift } from "./shift.ts";

const columnsIn: Shift = {
  kind: "insert",
  axis: "columns",
  range: { firstRow: 1, lastRow: 1_048_576, firstColumn: 1, lastColumn: 2 },
};

test.each([
  ["=$A2>0", "=$A2>0"],
  ["=$B2>0", "=$D2>0"],
  ['=B2="B2 and $C3"', '=D2="B2 and $C3"'],
  ["=SUM(A1:C1)", "=SUM(A1:E1)"],
  ["=Other!B2+'My sheet'!B2", "=Other!B2+'My sheet'!B2"],
  ['=ISNUMBER(SEARCH("b",$Z1))*LOG10(B1)', '=ISNUMBER(SEARCH("b",$AB1))*LOG10(D1)'],
  ["=my_B2+B2_x", "=my_B2+B2_x"],
])("%s is %s after two columns came in at B", (formula, shifted) => {
  expect(shiftedFormula(formula, columnsIn)).toBe(shifted);
});

test("a cell that was taken out is lost to a formula", () => {
  expect(shiftedFormula("=B2+D2", { ...columnsIn, kind: "delete" })).toBe("=#REF!+B2");
});
