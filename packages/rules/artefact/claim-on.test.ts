import type { Claim } from "@scopefit/core/reading/claims/claim";
import type { Fact } from "@scopefit/core/reading/cell/fact";
import { blank, claim, notApplicable, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { answerOf, claimOn, hasSign, isNoClaim } from "./claim-on.ts";

test("each artefact has its own claim", () => {
  const facts = { isoClaim: claim("yes"), soc2Claim: claim("no") };
  expect(claimOn("iso", facts)).toBe(facts.isoClaim);
  expect(claimOn("soc2", facts)).toBe(facts.soc2Claim);
});

test.for<readonly [string, Fact<Claim>, string | null, boolean]>([
  ["an answer is the answer", claim("lapsed"), "lapsed", false],
  ["a plain no claims nothing", claim("no"), "no", true],
  ["“N/A” in the cell claims nothing", notApplicable(), "not-applicable", true],
  ["words without an answer may claim something", claim("unknown"), "unknown", false],
  ["an empty cell claims nothing", blank, null, true],
  ["words that cannot be read claim nothing", unclear("maybe"), null, true],
])("%s", ([, fact, answer, isNone]) => {
  expect(answerOf(fact)).toBe(answer);
  expect(isNoClaim(fact)).toBe(isNone);
});

test.for([
  ["a sign that is there is found", claim("yes", "yes", { signs: ["held", "lapsed"] }), true],
  ["a sign that is not there is not", claim("yes", "yes", { signs: ["held"] }), false],
  ["an empty cell has no signs", blank, false],
] as const)("%s", ([, fact, found]) => {
  expect(hasSign(fact, "lapsed", "suspended")).toBe(found);
});
