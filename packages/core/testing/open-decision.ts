import type { OpenDecision } from "../rule/decision.ts";
import type { OpenJudgement, Rule } from "../rule/rule.ts";
import type { Waiver } from "../waiver/waiver.ts";

/** A rule for tests of what comes after the rules, where what it decides does not matter. */
export const plainRule: Rule = {
  id: "a-rule",
  group: "soc-2",
  title: "The bridge letter is short",
  core: false,
  severity: "high",
  followsRisk: false,
  effect: "none",
  aspect: "other",
  subject: "soc2",
  why: "",
  when: "",
  evidence: "",
  source: [{ standing: "our-choice", work: "", clause: null, says: "" }],
  reads: [],
  mootAfter: [],
  answers: {},
  decide: () => ({ answer: "open", values: {} }),
};

/** A decision of that rule that something is open, changed as a test needs. */
export function openDecision(given: Partial<OpenJudgement> = {}): OpenDecision {
  const judgement: OpenJudgement = {
    rule: plainRule.id,
    group: plainRule.group,
    core: false,
    effect: "none",
    aspect: "other",
    answer: "open",
    subject: "soc2",
    outcome: "gap",
    severity: "high",
    because: null,
    waiver: null,
    ...given,
  };
  const answer = { outcome: judgement.outcome, finding: "", ask: { us: "" } };
  const picked = { answer: judgement.answer, values: {} };
  return { rule: plainRule, picked, turnsOn: null, wording: null, isOpen: true, answer, judgement };
}

/** A waiver of that rule's point, changed as a test needs. */
export function waiverOf(given: Partial<Waiver> = {}): Waiver {
  return {
    vendor: "Dapitan Voice",
    service: null,
    rule: plainRule.id,
    subject: null,
    reason: "The report is due in January.",
    owner: "M. Santos",
    until: "2027-01-31",
    ...given,
  };
}
