import { blank, claim, known, placeholder, text, unclear } from "@scopefit/core/testing/facts";
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
    when: "they are various, and a report is claimed",
    facts: { subprocessors: unclear("various"), soc2Claim: claim("yes") },
    answer: "unnamed",
    severity: "low",
  },
  {
    when: "nothing is said of them, and a certificate is claimed",
    facts: { subprocessors: blank, isoClaim: claim("yes") },
    answer: "unnamed",
  },
  {
    when: "there is neither a certificate nor a report",
    facts: { subprocessors: blank, isoClaim: claim("no"), soc2Claim: claim("no") },
    answer: "missing",
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
