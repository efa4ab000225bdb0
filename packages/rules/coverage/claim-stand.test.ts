import { blank, claim, notApplicable, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { claimStand } from "./claim-stand.ts";

test.for([
  ["yes", claim("yes"), "held"],
  ["no", claim("no"), "not-held"],
  ["in progress", claim("in-progress"), "not-held"],
  ["N/A in the words of a claim", claim("not-applicable"), "not-held"],
  ["N/A", notApplicable(), "not-held"],
  ["words that settle nothing", claim("unknown"), "unknown"],
  ["an empty cell", blank, "unknown"],
  ["words that cannot be read", unclear("maybe"), "unknown"],
] as const)("%s", ([, fact, stand]) => {
  expect(claimStand(fact)).toBe(stand);
});
