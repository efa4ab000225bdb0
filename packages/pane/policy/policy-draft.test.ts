import { defaultPolicy } from "@scopefit/core/policy/policy";
import { expect, test } from "vitest";

import { draftOf, readDraft, readPolicyFile, withTyped } from "./policy-draft.ts";

test("what is typed becomes the policy, and what cannot be one is told by its place", () => {
  const draft = new Map([
    ["soc2.staleMonths", "18"],
    ["soc2.freshMonths", "soon"],
    ["diligence.allowedDataLocations", "Manila; Cebu City"],
  ] as const);
  const { policy, problems } = readDraft(defaultPolicy, draft);
  expect(policy.soc2.staleMonths).toBe(18);
  expect(policy.diligence.allowedDataLocations).toEqual(["Manila", "Cebu City"]);
  expect([...problems]).toEqual([["soc2.freshMonths", "“soc2.freshMonths” must be a number."]]);
});

test("typing what is in force is no change", () => {
  const changed = withTyped(new Map(), defaultPolicy, "soc2.staleMonths", "18");
  expect(withTyped(changed, defaultPolicy, "soc2.staleMonths", "12").size).toBe(0);
});

test("a file that names one demand leaves the others at their defaults", () => {
  const read = readPolicyFile('{ "$schema": "x", "soc2": { "staleMonths": 18 } }');
  expect(read.kind === "policy" && [...draftOf(defaultPolicy, read.policy)]).toEqual([
    ["soc2.staleMonths", "18"],
  ]);
});

test.for([
  ["{", { kind: "no-json" }],
  [
    '{ "soc2": { "staleMonths": "12" } }',
    { kind: "refused", problem: "“soc2.staleMonths” must be a number." },
  ],
  ['{ "colour": 1 }', { kind: "refused", problem: "there is no “colour” in a policy." }],
] as const)("%s is refused with a reason", ([text, read]) => {
  expect(readPolicyFile(text)).toEqual(read);
});
