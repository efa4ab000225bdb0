import type { FieldValue } from "@scopefit/core/facts/field-value";
import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { businessDays, hours, words } from "../testing/promises.ts";
import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilBreachNotification } from "./dil-breach-notification.ts";

const data = (...types: FieldValue<"dataTypes">) => ({ dataTypes: known<"dataTypes">(types) });

testRule(dilBreachNotification, [
  ...unansweredCases((breachNotifyHours) => ({ breachNotifyHours })),
  {
    when: "there is nothing to reach",
    facts: {
      breachNotifyHours: words("none"),
      ...data("none"),
      accessToBuyerSystems: known<"accessToBuyerSystems">("no"),
    },
    answer: "nothingToReach",
  },
  {
    when: "it is 48 hours with personal data",
    facts: { breachNotifyHours: hours(48), ...data("pii") },
    answer: "inTime",
  },
  {
    when: "it is 24 hours and the data is not known",
    facts: { breachNotifyHours: hours(24) },
    answer: "inTime",
  },
  {
    when: "it is 25 hours and the data is not known",
    facts: { breachNotifyHours: hours(25) },
    answer: "perhapsLate",
    severity: "low",
  },
  { when: "it is the same day", facts: { breachNotifyHours: words("same-day") }, answer: "inTime" },
  {
    when: "it is 24 hours with health data",
    facts: { breachNotifyHours: hours(24), ...data("phi") },
    answer: "inTime",
  },
  {
    when: "it is 48 hours with health data",
    facts: { breachNotifyHours: hours(48), ...data("phi") },
    answer: "perhapsLate",
    severity: "medium",
  },
  {
    when: "it is 49 hours",
    facts: { breachNotifyHours: hours(49), ...data("pii") },
    answer: "perhapsLate",
  },
  { when: "it is 72 hours", facts: { breachNotifyHours: hours(72) }, answer: "perhapsLate" },
  {
    when: "it is two business days",
    facts: { breachNotifyHours: businessDays(2) },
    answer: "perhapsLate",
    says: "“2 business days”",
  },
  {
    when: "it is usually a day",
    facts: { breachNotifyHours: hours(24, Infinity, "usually 24 hours") },
    answer: "perhapsLate",
  },
  {
    when: "it is 73 hours",
    facts: { breachNotifyHours: hours(73) },
    answer: "late",
    severity: "high",
  },
  {
    when: "it is five business days",
    facts: { breachNotifyHours: businessDays(5) },
    answer: "late",
  },
  {
    when: "it is promptly",
    facts: { breachNotifyHours: words("prompt", "without undue delay") },
    answer: "noTime",
    severity: "high",
    says: "“without undue delay”",
  },
  {
    when: "it is as the law demands and risk is low",
    facts: { breachNotifyHours: words("by-law") },
    beside: { inherentRisk: known<"inherentRisk">("low") },
    answer: "noTime",
    severity: "medium",
  },
  {
    when: "nothing is promised",
    facts: { breachNotifyHours: words("none", "No commitment") },
    answer: "none",
  },
]);
