import { expect, test } from "vitest";

import { defaultPolicy, policySchema } from "./policy.ts";
import {
  policyChanges,
  policyFile,
  policyKeys,
  policyValue,
  withPolicyValue,
} from "./policy-key.ts";

test("a value is found by its place", () => {
  expect(policyValue(defaultPolicy, "soc2.staleMonths")).toBe(12);
  expect(policyValue(defaultPolicy, "evidence")).toBe("documents");
  expect(policyValue(defaultPolicy, "diligence.allowedDataLocations")).toEqual([]);
});

test("a changed value is the only change, and a policy file names nothing else", () => {
  const policy = policySchema.parse(withPolicyValue(defaultPolicy, "soc2.staleMonths", 18));
  expect(policyChanges(policy)).toEqual(["soc2.staleMonths"]);
  expect(policyFile(policy)).toEqual({ soc2: { staleMonths: 18 } });
});

test("a policy file read back is the policy it was made from", () => {
  const changed = withPolicyValue(defaultPolicy, "evidence", "claims");
  const once = policySchema.parse(changed);
  const policy = policySchema.parse(
    withPolicyValue(once, "diligence.allowedDataLocations", ["Manila"]),
  );
  expect(policySchema.parse(policyFile(policy))).toEqual(policy);
});

test("the defaults change nothing", () => {
  expect(policyFile(defaultPolicy)).toEqual({});
  expect(policyKeys.length).toBeGreaterThan(50);
});
