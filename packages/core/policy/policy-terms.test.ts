import { expect, test } from "vitest";

import { defaultPolicy } from "./policy.ts";
import { policyKeys, policyValue } from "./policy-key.ts";
import { policyTerms } from "./policy-terms.ts";

test("every demand of a policy is put into words, and nothing else is", () => {
  expect(Object.keys(policyTerms).sort()).toEqual([...policyKeys].sort());
});

test.for(policyKeys)("%s has a label, a reason, and a unit that fits its default", (key) => {
  const { label, unit, explanation, choices } = policyTerms[key];
  const value = policyValue(defaultPolicy, key);
  expect(label).not.toBe("");
  expect(explanation).toMatch(/[.)]$/u);
  expect(unit === "places").toBe(Array.isArray(value));
  expect(unit === "choice").toBe(choices !== undefined);
  if (choices !== undefined) expect(Object.keys(choices)).toContain(value);
  expect(["months", "days", "hours", "number"].includes(unit)).toBe(typeof value === "number");
});

test("no two demands are called alike", () => {
  const labels = Object.values(policyTerms).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
