import { blank, claim, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { claimsReport } from "./report-claimed.ts";

test.for([
  ["a yes claims a report", claim("yes"), true],
  ["a no does not", claim("no"), false],
  ["a report in progress is not claimed", claim("in-progress"), false],
  ["a borrowed report is not claimed", claim("borrowed"), false],
  ["words without an answer claim nothing", claim("unknown"), false],
  ["an empty cell claims nothing", blank, false],
  ["words that cannot be read claim nothing", unclear("maybe"), false],
] as const)("%s", ([, fact, claimed]) => {
  expect(claimsReport(fact)).toBe(claimed);
});
