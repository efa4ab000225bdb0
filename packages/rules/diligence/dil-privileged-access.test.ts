import type { FieldValue } from "@scopefit/core/facts/field-value";
import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilPrivilegedAccess } from "./dil-privileged-access.ts";

const says = (...said: FieldValue<"privilegedAccess">) => ({
  privilegedAccess: known<"privilegedAccess">(said, said.join(", ")),
});

testRule(dilPrivilegedAccess, [
  ...unansweredCases((privilegedAccess) => ({ privilegedAccess })),
  { when: "there is none", facts: says("none"), answer: "noneHeld" },
  { when: "named accounts are logged", facts: says("named", "watched"), answer: "restricted" },
  {
    when: "it is restricted and reviewed",
    facts: says("restricted", "watched"),
    answer: "restricted",
  },
  {
    when: "accounts are shared, whatever else is said",
    facts: says("named", "watched", "shared"),
    answer: "shared",
    severity: "medium",
    says: "“named, watched, shared”",
  },
  {
    when: "accounts are shared and risk is high",
    facts: says("shared"),
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "shared",
    severity: "high",
  },
  { when: "agents are administrators", facts: says("everyone"), answer: "everyone" },
  {
    when: "nothing is said of a log",
    facts: says("named", "restricted"),
    answer: "notWatched",
    severity: "low",
  },
  {
    when: "it is logged and not reviewed",
    facts: says("named", "watched", "not-reviewed"),
    answer: "notWatched",
  },
  { when: "only the log is named", facts: says("watched"), answer: "notRestricted" },
]);
