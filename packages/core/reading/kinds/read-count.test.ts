import { expect, test } from "vitest";

import { cell, gist, numberCell } from "../../testing/cell.ts";
import { readCount } from "./read-count.ts";

test.for([
  ["0", 0],
  ["none", 0],
  ["No exceptions noted", 0],
  ["3 minor", 3],
  ["three", 3],
  ["1 (CC6.1)", 1],
  ["CC6.1", "unclear"],
  ["few", "unclear"],
  ["5+", "unclear"],
  ["more than 5", "unclear"],
  ["2 major, 1 minor", "unclear"],
] as const)("%s is %s", ([text, expected]) => {
  expect(gist(readCount(cell(text)))).toBe(expected);
});

test("half an exception is no count", () => {
  expect(gist(readCount(numberCell(0.5)))).toBe("unclear");
  expect(gist(readCount(numberCell(4)))).toBe(4);
});
