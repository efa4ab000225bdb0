import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import { expect, test } from "vitest";

import { saidTogether } from "./said-together.ts";

const text = (words: string): CellContent => ({ kind: "text", text: words });

test.for([
  ["Yes", "By BSI, until 2027", "Yes. By BSI, until 2027"],
  ["Yes.", "See the annex", "Yes. See the annex"],
  ["", "Only the comment", "Only the comment"],
  ["Yes", "", "Yes"],
] as const)("“%s” with “%s” is “%s”", ([answer, comment, said]) => {
  expect(saidTogether(text(answer), text(comment)).text).toBe(said);
});

test("an answer alone stays as it is", () => {
  expect(saidTogether(text("Yes"), undefined)).toEqual(text("Yes"));
});

test("a number keeps being one, whatever is said of it", () => {
  const five: CellContent = { kind: "number", text: "5", number: 5 };
  expect(saidTogether(five, text("out of ten"))).toBe(five);
});
