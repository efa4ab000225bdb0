import { known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { hours, words } from "../testing/promises.ts";
import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilSubprocessorNotice } from "./dil-subprocessor-notice.ts";

const days = (count: number, quote: string, most = count) => ({
  subprocessorNotice: hours(count * 24, most * 24, quote),
});

testRule(dilSubprocessorNotice, [
  ...unansweredCases((subprocessorNotice) => ({ subprocessorNotice })),
  {
    when: "none are used",
    facts: {
      subprocessorNotice: words("none"),
      subprocessors: known<"subprocessors">([], "None"),
    },
    answer: "noneUsed",
  },
  {
    when: "it is 30 days with a say",
    facts: days(30, "30 days, right to object"),
    answer: "inTime",
  },
  {
    when: "it is at least 30 days with a say",
    facts: days(30, "at least 30 days and a right to object", Infinity),
    answer: "inTime",
  },
  {
    when: "it is usually 30 days",
    facts: days(30, "usually 30 days, right to object", Infinity),
    answer: "short",
  },
  {
    when: "it is 29 days",
    facts: days(29, "29 days, right to object"),
    answer: "short",
    severity: "low",
    says: "30 days",
  },
  { when: "it is prompt", facts: { subprocessorNotice: words("prompt") }, answer: "short" },
  {
    when: "it is 30 days and no more is said",
    facts: days(30, "30 days"),
    answer: "silentOnObjection",
  },
  {
    when: "it is 30 days without a say",
    facts: days(30, "30 days, no right to object"),
    answer: "noObjection",
    severity: "medium",
  },
  {
    when: "a say is denied and no time given",
    facts: { subprocessorNotice: unclear("clients cannot object") },
    answer: "noObjection",
  },
  {
    when: "there is none",
    facts: { subprocessorNotice: words("none", "No") },
    answer: "none",
    severity: "medium",
    says: "“No”",
  },
]);
