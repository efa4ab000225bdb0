import { exactDay } from "@scopefit/core/reading/dates/day-interval";
import { stated } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqAnswersConflict } from "./dq-answers-conflict.ts";

function inTwoWays<Value>(a: readonly [Value, string], b: readonly [Value, string]) {
  const readings = [stated(a[0], a[1], "F"), stated(b[0], b[1], "M")];
  return { state: "conflict", readings } as const;
}

const hours = inTwoWays([12, "12 hours"], [48, "2 days"]);
const ends = inTwoWays(
  [exactDay(isoDay("2027-06-30")), "30 Jun 2027"],
  [exactDay(isoDay("2026-06-30")), "30 Jun 2026"],
);

testRule(dqAnswersConflict, [
  { when: "the tracker asks nothing", facts: {}, answer: "agree" },
  { when: "one column answers", facts: { vendorName: text("Tala Contact") }, answer: "agree" },
  {
    when: "a check of its own says it",
    facts: { isoClaim: claim("yes"), isoExpiryDate: ends },
    answer: "agree",
  },
  {
    when: "the claims differ, which is a matter of its own",
    facts: { isoClaim: inTwoWays([yes(), "Yes"], [yes(), "Yes, until 2024"]) },
    answer: "agree",
  },
  {
    when: "the vendor gives two recovery times",
    facts: { rto: hours },
    answer: "theirs",
    severity: "medium",
    says: "The recovery time is given as “12 hours” (F7) and “2 days” (M7).",
  },
  {
    when: "the vendor differs from us on one thing and we on another",
    facts: { rto: hours, relianceTo: ends },
    answer: "theirs",
    says: "1 other answer",
  },
  {
    when: "our own entries differ",
    facts: { relianceTo: ends },
    answer: "ours",
    severity: "medium",
    says: "“30 Jun 2027” (F7) and “30 Jun 2026” (M7)",
  },
]);

function yes() {
  return { answer: "yes", signs: [], holder: null } as const;
}
