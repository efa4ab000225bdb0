import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { noFacts } from "@scopefit/core/facts/no-facts";
import { placeholder } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { answersOf, areOurs, labelsOf } from "./named-answers.ts";

const five: readonly FieldId[] = ["consultant", "vendorParent", "rto", "rpo", "training"];
const facts = {
  ...noFacts,
  consultant: placeholder("TBC"),
  vendorParent: placeholder("?"),
  rto: placeholder("pending"),
  rpo: placeholder("x"),
};

test.for<readonly [number, string]>([
  [1, "consultant or implementation partner"],
  [4, "consultant or implementation partner, parent company, recovery time and recovery point"],
  [5, "consultant or implementation partner, parent company, recovery time and 2 more"],
])("%i fields by name", ([count, names]) => {
  expect(labelsOf(five.slice(0, count))).toBe(names);
});

test.for<readonly [number, string]>([
  [1, "consultant or implementation partner (“TBC”)"],
  [
    3,
    "consultant or implementation partner (“TBC”), parent company (“?”) and recovery time (“pending”)",
  ],
  [4, "consultant or implementation partner (“TBC”), parent company (“?”) and 2 more"],
])("%i fields with their words", ([count, names]) => {
  expect(answersOf(five.slice(0, count), facts)).toBe(names);
});

test("fields are ours only if none of them is the vendor’s", () => {
  expect(areOurs(["relianceTo", "buyerOwner"])).toBe(true);
  expect(areOurs(["relianceTo", "vendorParent"])).toBe(false);
});
