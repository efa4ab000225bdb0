import { expect, test } from "vitest";

import { isoDay } from "../reading/dates/iso-day.ts";
import { openDecision, waiverOf } from "../testing/open-decision.ts";
import type { AppliedWaiver, Waiver } from "../waiver/waiver.ts";
import { isOpen, isWaived, type OpenJudgement } from "./rule.ts";
import { withWaivers } from "./waived.ts";

const asOf = isoDay("2026-11-23");

function appliedTo(judgement: Partial<OpenJudgement>, waivers: readonly Waiver[]) {
  const [waived] = withWaivers([openDecision(judgement)], waivers, asOf);
  return waived?.isOpen === true ? waived.judgement : undefined;
}

test.for<readonly [what: string, given: Partial<Waiver>, effect: AppliedWaiver["effect"] | null]>([
  ["the check", {}, "closes"],
  ["the check and the artefact", { subject: "soc2" }, "closes"],
  ["the check about the other artefact", { subject: "iso" }, null],
  ["another check", { rule: "b-rule" }, null],
  ["the check until the as-of day", { until: "2026-11-23" }, "closes"],
  ["the check until the day before", { until: "2026-11-22" }, "has-ended"],
])("a waiver of %s", ([, given, effect]) => {
  expect(appliedTo({}, [waiverOf(given)])?.waiver?.effect ?? null).toBe(effect);
});

test.for<readonly [what: string, given: Partial<OpenJudgement>]>([
  ["a critical gap", { severity: "critical" }],
  ["a gap that makes the report unusable", { effect: "unusable" }],
  ["a gap in what is covered", { effect: "does-not-cover" }],
  ["a scope that is not shown", { outcome: "review", aspect: "scope" }],
  ["a fact of validity that is missing", { outcome: "review", aspect: "validity" }],
  ["a check that broke", { outcome: "review", answer: "broken" }],
])("no waiver closes %s", ([, given]) => {
  const judgement = appliedTo(given, [waiverOf()]);
  expect(judgement?.waiver?.effect).toBe("cannot-close");
  expect(judgement !== undefined && isOpen(judgement)).toBe(true);
});

test.for<readonly [what: string, given: Partial<OpenJudgement>]>([
  ["a condition", {}],
  ["a core review", { outcome: "review", core: true }],
  ["what caps at conditions", { effect: "caps-at-conditions" }],
])("%s that is waived is open no longer", ([, given]) => {
  const judgement = appliedTo(given, [waiverOf()]);
  expect(judgement !== undefined && isOpen(judgement)).toBe(false);
  expect(judgement !== undefined && isWaived(judgement)).toBe(true);
});

test("of two waivers the one that lasts longer counts, in whichever order they stand", () => {
  const short = waiverOf({ until: "2026-12-01" });
  const long = waiverOf({ until: "2027-06-30" });
  expect(appliedTo({}, [short, long])?.waiver?.waiver).toBe(long);
  expect(appliedTo({}, [long, short])?.waiver?.waiver).toBe(long);
});

test("what another outcome makes moot needs no waiver", () => {
  expect(appliedTo({ because: "b-rule" }, [waiverOf()])?.waiver).toBeNull();
});
