import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  on,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2TypeMissing } from "./soc2-type-missing.ts";

const claimed = { soc2Claim: claim("yes") };

testRule(soc2TypeMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the claim is unknown",
    facts: { soc2Type: known<"soc2Type">("2") },
    answer: "notClaimed",
  },
  {
    when: "it is Type 2",
    facts: { ...claimed, soc2Type: known<"soc2Type">("2") },
    answer: "given",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2Type: blank },
    answer: "missing",
    severity: "medium",
    says: "Type 1 or Type 2.",
  },
  {
    when: "two dates are 28 days apart",
    facts: {
      ...claimed,
      soc2Type: placeholder(),
      soc2PeriodStart: on("2025-01-01"),
      soc2PeriodEnd: on("2025-01-29"),
    },
    answer: "missing",
    says: "look like a Type 2 period",
  },
  {
    when: "one as-of date is given and no column for the type",
    facts: { ...claimed, soc2AsOfDate: on("2026-01-01") },
    answer: "notAsked",
    says: "looks like Type 1",
  },
  {
    when: "it is in a document",
    facts: { ...claimed, soc2Type: elsewhere() },
    answer: "elsewhere",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2Type: unclear("Type 3") },
    answer: "unreadable",
    says: "“Type 3”",
  },
  { when: "it says N/A", facts: { ...claimed, soc2Type: notApplicable() }, answer: "unreadable" },
  {
    when: "two types are given",
    facts: {
      ...claimed,
      soc2Type: {
        state: "conflict",
        readings: [
          { state: "stated", value: "1", quote: "Type I", column: "C" },
          { state: "stated", value: "2", quote: "Type II", column: "D" },
        ],
      },
    },
    answer: "unreadable",
    says: "“Type I / Type II”",
  },
]);
