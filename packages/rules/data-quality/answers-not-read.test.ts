import { noFacts } from "@scopefit/core/facts/no-facts";
import { stated } from "@scopefit/core/reading/cell/fact";
import { elsewhere, notApplicable, placeholder, text, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { answersNotRead } from "./answers-not-read.ts";

test("fields are sorted by the way they give no answer; stated, empty and N/A are left out", () => {
  const facts = {
    ...noFacts,
    vendorName: text("Tala Contact"),
    consultant: placeholder(),
    vendorParent: elsewhere(),
    mfa: notApplicable(),
    rto: unclear("soon"),
    rpo: { state: "conflict", readings: [stated(4, "4 h", "B2"), stated(8, "8 h", "C2")] },
  } as const;
  expect(answersNotRead(facts)).toEqual({
    placeholder: ["consultant"],
    elsewhere: ["vendorParent"],
    unclear: ["rto"],
    conflict: ["rpo"],
  });
});

test("a row is gone through once", () => {
  const facts = { ...noFacts, consultant: placeholder() };
  expect(answersNotRead(facts)).toBe(answersNotRead(facts));
});
