import { expect, test } from "vitest";

import { isOwnStatement } from "./own-statement.ts";

test.for([
  ["Self-certified", true],
  ["We have completed a self assessment", true],
  ["Letter of compliance", true],
  ["ISO 27001 certified by BSI", false],
  ["Aligned with ISO 27001", false],
] as const)("“%s” is a statement of one’s own: %s", ([words, expected]) => {
  expect(isOwnStatement(words)).toBe(expected);
});
