import { readText } from "@scopefit/core/reading/kinds/read-text";
import { notAsked } from "@scopefit/core/reading/cell/fact";
import { cell } from "@scopefit/core/testing/cell";
import { unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { holdsCellError } from "./cell-error.ts";

test.for([
  ["an error of the sheet", readText(cell("#REF!")), true],
  ["a formula as text", readText(cell("=VLOOKUP(A2,Master!A:C,3,0)")), true],
  [
    "a formula without a result",
    readText({ column: "A", heading: "", content: { kind: "not-calculated", text: "" } }),
    true,
  ],
  ["#N/A, which is not N/A", readText(cell("#N/A")), true],
  ["N/A", readText(cell("N/A")), false],
  ["words that cannot be read", unclear("soon"), false],
  ["words", readText(cell("Makati")), false],
  ["no column", notAsked, false],
] as const)("%s", ([, fact, expected]) => {
  expect(holdsCellError(fact)).toBe(expected);
});
