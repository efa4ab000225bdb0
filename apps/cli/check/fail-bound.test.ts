import { expect, test } from "vitest";

import { failBound } from "./fail-bound.ts";

test("a status is a bound", () => {
  expect(failBound("cannot-tell")).toEqual({ kind: "status", status: "cannot-tell" });
});

test("a severity is a bound", () => {
  expect(failBound("high")).toEqual({ kind: "severity", severity: "high" });
});

test("anything else is refused with what is possible", () => {
  expect(() => failBound("red")).toThrow(
    /“red” is neither a status \(covered, .*\) nor a severity/u,
  );
});
