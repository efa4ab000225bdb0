import { expect, test } from "vitest";
import { afterLabels } from "./label-separator.ts";

const afterNumber = afterLabels({ any: "certificate no\\.?|登録番号" });

test.for([
  ["Certificate No.: X1", "X1"],
  ["| Certificate no | X1 |", "X1 |"],
  ["certificate no\n\nX1", "X1"],
  ["the certificate no is X1", "X1"],
  ["certificate no. IS 77", "IS 77"],
  ["登録番号はX1です", "X1です"],
  ["certificate nothing", null],
  ["a number: X1", null],
] as const)("after the label in “%s” stands “%s”", ([text, value]) => {
  const [start] = afterNumber(text);
  expect(start === undefined ? null : text.slice(start)).toBe(value);
});
