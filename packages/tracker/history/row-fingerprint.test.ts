import { noFacts } from "@scopefit/core/facts/no-facts";
import { blank, text } from "@scopefit/core/testing/facts";
import { waiverOf } from "@scopefit/core/testing/open-decision";
import { expect, test } from "vitest";

import { checkedRow, openOutcome } from "../testing/checked-row.ts";
import { fingerprintOf } from "./row-fingerprint.ts";

const vendorName = text("Dapitan Voice");
const inputsOf = (facts: Partial<typeof noFacts>) =>
  fingerprintOf({ ...checkedRow("covered"), facts: { ...noFacts, vendorName, ...facts } }).inputs;

test("open and waived points are kept apart, what is moot not at all", () => {
  const waiver = { waiver: waiverOf(), effect: "closes" } as const;
  const row = checkedRow("covered-with-conditions", [
    openOutcome("a", "gap", "high"),
    openOutcome("b", "gap", "high", { waiver }),
    openOutcome("c", "gap", "high", { because: "a" }),
  ]);
  const { open, waived } = fingerprintOf(row);
  expect(open).toEqual([{ rule: "a", subject: "iso", answer: "any" }]);
  expect(waived).toEqual([{ rule: "b", subject: "iso", answer: "any" }]);
});

test("a new answer changes the hash of the inputs", () => {
  expect(inputsOf({ isoEntity: text("Tala, Inc.") })).not.toBe(inputsOf({}));
});

test("the same words under another heading are other inputs", () => {
  const words = text("Tala, Inc.");
  expect(inputsOf({ isoEntity: words })).not.toBe(inputsOf({ soc2Entity: words }));
});

test("an empty column that has come in changes nothing", () => {
  expect(inputsOf({ isoEntity: blank })).toBe(inputsOf({}));
});

test("where a row stands makes no difference", () => {
  const moved = { ...text("Tala, Inc."), column: "AB" };
  expect(inputsOf({ isoEntity: moved })).toBe(inputsOf({ isoEntity: text("Tala, Inc.") }));
});
