import { policySchema } from "./policy.ts";
import { expect, test } from "vitest";

import { policyProblem } from "./policy-problem.ts";

test.for<readonly [policy: unknown, problem: string]>([
  [[], "the policy must be an object in braces."],
  [{ colour: "red" }, "there is no “colour” in a policy."],
  [{ iso: { staleMonths: 3 } }, "there is no “iso.staleMonths” in a policy."],
  [{ soc2: { staleMonths: "12" } }, "“soc2.staleMonths” must be a number."],
  [{ soc2: { staleMonths: 0 } }, "“soc2.staleMonths” must be more than 0."],
  [{ soc2: { staleMonths: 999 } }, "“soc2.staleMonths” must be at most 120."],
  [{ iso: { expiringSoonDays: 1.5 } }, "“iso.expiringSoonDays” must be a whole number."],
  [{ evidence: "none" }, "“evidence” must be “documents” or “claims”."],
  [
    { iso: { transitionEnd: "31/10/2025" } },
    "“iso.transitionEnd” must be a day written as YYYY-MM-DD.",
  ],
])("%j: %s", ([policy, problem]) => {
  const [issue] = policySchema.safeParse(policy).error?.issues ?? [];
  expect(issue && policyProblem(issue)).toBe(problem);
});
