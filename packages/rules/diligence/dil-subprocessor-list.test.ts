import { known, placeholder, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilSubprocessorList } from "./dil-subprocessor-list.ts";

testRule(dilSubprocessorList, [
  ...unansweredCases((subprocessors) => ({ subprocessors })),
  {
    when: "they are listed",
    facts: { subprocessors: known<"subprocessors">(["Alder Cloud", "Birch Staffing"]) },
    answer: "named",
  },
  {
    when: "there are none",
    facts: { subprocessors: known<"subprocessors">([], "None") },
    answer: "named",
  },
  {
    when: "they are various",
    facts: { subprocessors: unclear("various") },
    answer: "unclear",
    severity: "low",
  },
  {
    when: "they are confidential",
    facts: { subprocessors: unclear("Confidential") },
    beside: { vendorName: text("Tala Contact") },
    answer: "refused",
    severity: "medium",
    says: "Tala Contact does not name",
  },
  {
    when: "they are not disclosed",
    facts: { subprocessors: placeholder("not disclosed") },
    answer: "refused",
  },
  {
    when: "none is disclosed",
    facts: { subprocessors: known<"subprocessors">([], "None disclosed") },
    answer: "refused",
  },
]);
