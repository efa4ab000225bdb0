import { artefacts, type Artefact, type Coverage } from "../coverage/coverage.ts";
import { type Facts } from "../facts/facts.ts";
import { type Policy } from "../policy/policy.ts";
import { cellsOf, valueOf } from "../reading/fact.ts";
import { type IsoDay } from "../reading/iso-day.ts";
import {
  type Answer,
  type OpenAnswer,
  type Outcome,
  type PickedAnswer,
  type Rule,
  type RuleContext,
  type Subject,
} from "./rule.ts";
import { oneLevelLess, oneLevelMore, type Severity } from "./severity.ts";
import { standingValues } from "./standing-placeholders.ts";
import { withMootMarked } from "./suppression.ts";
import { capitalised } from "./words.ts";

/** What the rules are run with, besides the facts. */
export interface RunContext {
  readonly asOf: IsoDay;
  readonly policy: Policy;
  readonly coverage: Coverage;
}

/**
 * Asks every rule about one row. A rule that throws is a mistake of ours: the row gets a review by
 * hand for it, never a silent pass.
 */
export function runRules(
  rules: readonly Rule[],
  facts: Facts,
  run: RunContext,
): readonly Outcome[] {
  const names = new Map(
    artefacts.map((artefact) => [artefact, standingValues(facts, artefact, run.asOf)]),
  );
  const outcomes = rules.flatMap((rule) =>
    lookingAt(rule).map(([subject, artefact]) => {
      const context: RuleContext = { ...run, artefact };
      return outcomeOf(rule, subject, facts, context, names.get(artefact) ?? {});
    }),
  );
  return withMootMarked(outcomes, rules);
}

function lookingAt(rule: Rule): readonly (readonly [Subject, Artefact])[] {
  switch (rule.subject) {
    case "each-artefact":
      return artefacts.map((artefact) => [artefact, artefact]);
    case "row":
      return [["row", "iso"]];
    default:
      return [[rule.subject, rule.subject]];
  }
}

function outcomeOf(
  rule: Rule,
  subject: Subject,
  facts: Facts,
  context: RuleContext,
  names: Readonly<Record<string, string>>,
): Outcome {
  let picked: PickedAnswer;
  try {
    picked = rule.decide(facts, context);
  } catch (error) {
    return brokenRule(rule, subject, error);
  }
  const answer = rule.answers[picked.answer];
  if (answer === undefined)
    return brokenRule(rule, subject, new Error(`no answer "${picked.answer}"`));

  const values = { ...names, ...picked.values };
  const basis = {
    rule: rule.id,
    answer: picked.answer,
    subject,
    finding: capitalised(filled(answer.finding, values)),
    cells: [...new Set(rule.reads.flatMap((field) => cellsOf(facts[field])))],
    because: null,
  };
  if (!("ask" in answer)) {
    return { ...basis, outcome: answer.outcome, note: answer.note ?? false };
  }
  const [to, text] =
    "vendor" in answer.ask
      ? (["vendor", answer.ask.vendor] as const)
      : (["us", answer.ask.us] as const);
  return {
    ...basis,
    outcome: answer.outcome,
    severity: severityOf(rule, answer, picked, facts),
    question: { to, text: capitalised(filled(text, values)), asksFor: answer.asksFor ?? [] },
    evidence: rule.evidence,
  };
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

function severityOf(rule: Rule, answer: OpenAnswer, picked: PickedAnswer, facts: Facts): Severity {
  const base = picked.severity ?? answer.severity ?? severityByOutcome(rule, answer);
  if (!rule.followsRisk) return base;
  const risk = valueOf(facts.inherentRisk);
  if (risk === "high" || risk === "critical") return oneLevelMore(base);
  return risk === "low" ? oneLevelLess(base) : base;
}

function severityByOutcome(rule: Rule, answer: Answer): Severity {
  return answer.outcome === "gap" ? rule.severity : oneLevelLess(rule.severity);
}

function brokenRule(rule: Rule, subject: Subject, error: unknown): Outcome {
  return {
    rule: rule.id,
    answer: "broken",
    subject,
    outcome: "review",
    severity: rule.severity,
    finding: `Scopefit could not run the check “${rule.title}” on this row (${String(error)}).`,
    question: { to: "us", text: `Check by hand: ${rule.title}.`, asksFor: [] },
    evidence: rule.evidence,
    cells: [],
    because: null,
  };
}
