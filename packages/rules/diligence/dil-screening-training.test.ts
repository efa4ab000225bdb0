import type { FieldValue } from "@scopefit/core/facts/field-value";
import { blank, elsewhere, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilScreeningTraining } from "./dil-screening-training.ts";

const screening = (...said: FieldValue<"screening">) => ({
  screening: known<"screening">(said, said.join(", ")),
});
const every = (months: number) => ({
  training: known<"training">(months, `every ${months} months`),
});
const data = (...types: FieldValue<"dataTypes">) => ({ dataTypes: known<"dataTypes">(types) });

testRule(dilScreeningTraining, [
  ...unansweredCases((fact) => ({ screening: fact })),
  {
    when: "screening is not answered and training is",
    facts: { screening: blank, ...every(12) },
    answer: "missing",
    severity: "low",
  },
  {
    when: "there is nothing to reach",
    facts: {
      ...screening("none"),
      ...data("none"),
      accessToBuyerSystems: known<"accessToBuyerSystems">("no"),
    },
    answer: "nothingToReach",
  },
  {
    when: "both are in order",
    facts: { ...screening("screened"), ...every(12) },
    answer: "inOrder",
  },
  { when: "only screening is asked", facts: screening("screened"), answer: "inOrder" },
  { when: "only training is asked", facts: every(12), answer: "inOrder" },
  {
    when: "nobody is screened and the data is sensitive",
    facts: { ...screening("none"), ...data("pii") },
    answer: "noScreening",
    severity: "low",
  },
  {
    when: "nobody is screened and the data is not known",
    facts: screening("none"),
    answer: "screeningInPart",
  },
  {
    when: "nobody is screened and the data is not sensitive",
    facts: { ...screening("none"), ...data("ip") },
    answer: "screeningInPart",
  },
  {
    when: "screening depends on the law",
    facts: { ...screening("screened", "where-permitted"), ...every(12) },
    answer: "screeningInPart",
    says: "“screened, where-permitted”",
  },
  {
    when: "agency staff are left out",
    facts: { ...screening("screened", "agency-left-out"), ...every(12) },
    answer: "screeningInPart",
  },
  {
    when: "training is every thirteen months",
    facts: { ...screening("screened"), ...every(13) },
    answer: "trainingSeldom",
    says: "“every 13 months”",
  },
  { when: "there is no training", facts: every(Infinity), answer: "trainingSeldom" },
  {
    when: "training is not answered",
    facts: { ...screening("screened"), training: blank },
    answer: "trainingUnknown",
    severity: "low",
  },
  {
    when: "training stands elsewhere",
    facts: { ...screening("screened"), training: elsewhere() },
    answer: "trainingUnknown",
  },
  { when: "training is a yes", facts: { training: unclear("Yes") }, answer: "trainingUnknown" },
]);
