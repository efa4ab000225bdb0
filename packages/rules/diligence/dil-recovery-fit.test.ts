import { blank, known, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilRecoveryFit } from "./dil-recovery-fit.ts";

const rto = (value: number) => ({ rto: known<"rto">(value, `${value} hours`) });
const rpo = (value: number) => ({ rpo: known<"rpo">(value, `${value} hours`) });
const needRto = (value: number) => ({
  requiredRto: known<"requiredRto">(value, `${value} hours`),
});
const needRpo = (value: number) => ({
  requiredRpo: known<"requiredRpo">(value, `${value} hours`),
});

testRule(dilRecoveryFit, [
  ...unansweredCases((fact) => ({ rto: fact, ...needRto(4) })),
  { when: "nothing is required", facts: { ...rto(72), ...rpo(24) }, answer: "noNeed" },
  {
    when: "our need is empty",
    facts: { ...rto(72), requiredRto: blank },
    answer: "noNeed",
  },
  {
    when: "both are met exactly",
    facts: { ...rto(4), ...needRto(4), ...rpo(1), ...needRpo(1) },
    answer: "fits",
  },
  {
    when: "only the one required is met",
    facts: { ...rto(2), ...needRto(4), rpo: blank },
    answer: "fits",
  },
  {
    when: "recovery takes an hour more",
    facts: { ...rto(5), ...needRto(4), ...rpo(1), ...needRpo(1) },
    answer: "slower",
    severity: "medium",
    says: "(RTO “5 hours”) is slower than we need (RTO “4 hours”)",
  },
  {
    when: "both are missed",
    facts: { ...rto(5), ...needRto(4), ...rpo(2), ...needRpo(1) },
    answer: "slower",
    says: "RTO “5 hours” and RPO “2 hours”",
  },
  {
    when: "one is missed and the other not given",
    facts: { ...rto(5), ...needRto(4), rpo: blank, ...needRpo(1) },
    answer: "slower",
  },
  {
    when: "one is met and the other not given",
    facts: { ...rto(4), ...needRto(4), rpo: blank, ...needRpo(1) },
    answer: "missing",
    severity: "low",
  },
  {
    when: "one column is missing and the other not answered",
    facts: { ...needRto(4), rpo: blank, ...needRpo(1) },
    answer: "missing",
  },
  {
    when: "our need has no unit",
    facts: { ...rto(4), requiredRto: unclear("4") },
    answer: "ourNeedUnclear",
    says: "“4”",
  },
]);
