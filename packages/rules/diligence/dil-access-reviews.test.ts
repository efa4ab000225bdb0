import type { FieldValue } from "@scopefit/core/facts/field-value";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilAccessReviews } from "./dil-access-reviews.ts";

const every = (months: number, quote = `every ${months} months`) => ({
  accessReviewFreq: known<"accessReviewFreq">(months, quote),
});
const data = (...types: FieldValue<"dataTypes">) => ({ dataTypes: known<"dataTypes">(types) });

testRule(dilAccessReviews, [
  ...unansweredCases((accessReviewFreq) => ({ accessReviewFreq })),
  {
    when: "there is nothing to reach",
    facts: {
      ...every(Infinity),
      ...data("none"),
      accessToBuyerSystems: known<"accessToBuyerSystems">("no"),
    },
    answer: "nothingToReach",
  },
  {
    when: "it is quarterly with personal data",
    facts: { ...every(3), ...data("pii") },
    answer: "often",
  },
  { when: "it is quarterly and the data is not known", facts: every(3), answer: "often" },
  {
    when: "it is a little less than quarterly with personal data",
    facts: { ...every(4), ...data("pii") },
    answer: "perhapsSeldom",
    severity: "low",
  },
  {
    when: "it is twice a year and the data is not known",
    facts: every(6),
    answer: "perhapsSeldom",
  },
  {
    when: "it is twice a year with confidential data",
    facts: { ...every(6), ...data("client-confidential") },
    answer: "often",
  },
  {
    when: "it is every seven months with confidential data",
    facts: { ...every(7), ...data("client-confidential") },
    answer: "perhapsSeldom",
  },
  { when: "it is yearly", facts: { ...every(12), ...data("financial") }, answer: "perhapsSeldom" },
  {
    when: "it is yearly and risk is high",
    facts: { ...every(12), ...data("financial") },
    beside: { inherentRisk: known<"inherentRisk">("critical") },
    answer: "perhapsSeldom",
    severity: "medium",
  },
  {
    when: "it is every thirteen months",
    facts: every(13),
    answer: "seldom",
    severity: "medium",
    says: "“every 13 months”",
  },
  { when: "there is none", facts: every(Infinity, "ad hoc"), answer: "never", says: "“ad hoc”" },
  {
    when: "our policy allows less",
    facts: { ...every(6), ...data("pii") },
    policy: { diligence: { ...defaultPolicy.diligence, accessReviewSensitiveMonths: 6 } },
    answer: "often",
  },
]);
