import { expect, test } from "vitest";

import { derivedFact } from "./derived-fact.ts";

const source = {};
const ofBody = derivedFact(source, "body", "BSI", "Yes, BSI", "D");

test("the same part of the same words is one fact", () => {
  expect(derivedFact(source, "body", "BSI", "Yes, BSI", "D")).toBe(ofBody);
});

test.for<readonly [what: string, part: string, quote: string, column: string, source: object]>([
  ["another part", "number", "Yes, BSI", "D", source],
  ["another column", "body", "Yes, BSI", "E", source],
  ["other words", "body", "BSI", "D", source],
  ["another source", "body", "Yes, BSI", "D", {}],
])("%s is another fact", ([, part, quote, column, from]) => {
  const other = derivedFact(from, part, "BSI", quote, column);
  expect(other).not.toBe(ofBody);
  expect(other).toEqual({ state: "stated", value: "BSI", quote, column });
});
