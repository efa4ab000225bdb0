import { waiverOf } from "@scopefit/core/testing/open-decision";
import type { AppliedWaiver } from "@scopefit/core/waiver/waiver";
import { expect, test } from "vitest";

import { openOutcome } from "../../testing/checked-row.ts";
import { findingLines } from "./finding-lines.ts";

const under = (effect: AppliedWaiver["effect"]) => ({ waiver: { waiver: waiverOf(), effect } });

function lines(...outcomes: Parameters<typeof findingLines>[0]) {
  return findingLines(outcomes, "not-covered").map(({ tag, text }) => `[${tag}] ${text}`);
}

test("what weighs most comes first", () => {
  const outcomes = [openOutcome("a", "review", "medium"), openOutcome("b", "gap", "critical")];
  expect(findingLines(outcomes, "cannot-tell").map(({ tag }) => tag)).toEqual([
    "CRITICAL",
    "MEDIUM",
  ]);
});

test("what is waived comes after what is open, with who waived it until when", () => {
  const waived = openOutcome("a", "gap", "high", under("closes"));
  expect(lines(waived, openOutcome("b", "gap", "medium"))).toEqual([
    "[MEDIUM] Finding of b.",
    "[WAIVED] Finding of a. (By M. Santos until 31 January 2027.)",
  ]);
});

test("what is open again says when the waiver ended", () => {
  expect(lines(openOutcome("a", "gap", "high", under("has-ended")))).toEqual([
    "[HIGH] Finding of a. (The waiver by M. Santos ended on 31 January 2027.)",
  ]);
});

test("what no waiver closes is shown as open", () => {
  expect(lines(openOutcome("a", "gap", "critical", under("cannot-close")))).toEqual([
    "[CRITICAL] Finding of a.",
  ]);
});

test("one finding is told once, and remarks come last", () => {
  const {
    severity: _,
    waiver: __,
    question: ___,
    evidence: ____,
    ...quiet
  } = openOutcome("c", "gap", "low");
  const note = { ...quiet, outcome: "pass", note: true } as const;
  const open = openOutcome("a", "gap", "high");
  expect(lines(note, open, open)).toEqual(["[HIGH] Finding of a.", "[NOTE] Finding of c."]);
});
