import { expect, test } from "vitest";

import { objectionRightIn } from "./objection-right.ts";

test.for([
  ["30 days’ notice and right to object", "given"],
  ["Clients may object within 14 days", "given"],
  ["only with your prior written consent", "given"],
  ["30 days, no right to object", "denied"],
  ["30 days without right of objection", "denied"],
  ["clients cannot object", "denied"],
  ["30 days", null],
  ["", null],
] as const)("“%s”: %s", ([text, expected]) => {
  expect(objectionRightIn(text)).toBe(expected);
});
