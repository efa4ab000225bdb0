import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { businessDays, hours, words } from "../testing/promises.ts";
import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilLeavers } from "./dil-leavers.ts";

testRule(dilLeavers, [
  ...unansweredCases((leaverRemovalTime) => ({ leaverRemovalTime })),
  {
    when: "there is nothing to reach",
    facts: {
      leaverRemovalTime: words("none"),
      accessToBuyerSystems: known<"accessToBuyerSystems">("no"),
      dataTypes: known<"dataTypes">(["none"]),
    },
    answer: "nothingToReach",
  },
  { when: "it is 24 hours", facts: { leaverRemovalTime: hours(24) }, answer: "inTime" },
  {
    when: "it is an hour for those dismissed and a day for others",
    facts: { leaverRemovalTime: hours(1, 24, "1 hour involuntary, 24 hours voluntary") },
    answer: "inTime",
  },
  {
    when: "it is a day for those dismissed too",
    facts: { leaverRemovalTime: hours(24, 24, "24 hours, involuntary included") },
    answer: "slowForDismissed",
  },
  {
    when: "it is 25 hours",
    facts: { leaverRemovalTime: hours(25) },
    answer: "perhapsSlow",
    severity: "medium",
  },
  { when: "it is 72 hours", facts: { leaverRemovalTime: hours(72) }, answer: "perhapsSlow" },
  {
    when: "it is usually 24 hours",
    facts: { leaverRemovalTime: hours(24, Infinity, "usually 24 hours") },
    answer: "perhapsSlow",
  },
  {
    when: "it is one business day",
    facts: { leaverRemovalTime: businessDays(1) },
    answer: "perhapsSlow",
  },
  {
    when: "it is 73 hours",
    facts: { leaverRemovalTime: hours(73) },
    answer: "slow",
    severity: "high",
    says: "“73 hours”",
  },
  {
    when: "it is one day for some and ten for others",
    facts: { leaverRemovalTime: hours(24, 240) },
    answer: "perhapsSlow",
  },
  {
    when: "it is a weekly round and risk is low",
    facts: { leaverRemovalTime: hours(168, 168, "weekly") },
    beside: { inherentRisk: known<"inherentRisk">("low") },
    answer: "slow",
    severity: "medium",
  },
  {
    when: "there is no time",
    facts: { leaverRemovalTime: words("none", "No SLA") },
    answer: "none",
    says: "“No SLA”",
  },
  {
    when: "it is the same day",
    facts: { leaverRemovalTime: words("same-day") },
    answer: "noMeasure",
    severity: "low",
  },
  { when: "it is at once", facts: { leaverRemovalTime: words("prompt") }, answer: "noMeasure" },
]);
