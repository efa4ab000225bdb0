import { artefacts, type Artefact, type Coverage } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/fact.ts";
import type { IsoDay } from "../reading/iso-day.ts";
import { cellsRead } from "./cells-read.ts";
import { fillText } from "./fill-text.ts";
import type {
  Answer,
  OpenAnswer,
  Outcome,
  PickedAnswer,
  QuietAnswer,
  QuietOutcome,
  Rule,
  RuleContext,
  Subject,
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
  const views = { iso: viewOf("iso", facts, run), soc2: viewOf("soc2", facts, run) };
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    if (rule.subject === "each-artefact") {
      for (const artefact of artefacts) outcomes.push(outcomeOf(rule, artefact, views[artefact]));
    } else {
      const view = rule.subject === "soc2" ? views.soc2 : views.iso;
      outcomes.push(outcomeOf(rule, rule.subject, view));
    }
  }
  return withMootMarked(outcomes, rules);
}

/** A row as a rule about one artefact sees it; made once a row, since every rule looks at it. */
interface View {
  readonly facts: Facts;
  readonly context: RuleContext;
  readonly names: Readonly<Record<string, string>>;
}

function viewOf(artefact: Artefact, facts: Facts, run: RunContext): View {
  const context = { ...run, artefact };
  return { facts, context, names: standingValues(facts, artefact, run.asOf) };
}

function outcomeOf(rule: Rule, subject: Subject, { facts, context, names }: View): Outcome {
  let picked: PickedAnswer;
  try {
    picked = rule.decide(facts, context);
  } catch (error) {
    return brokenRule(rule, subject, error);
  }
  const answer = rule.answers[picked.answer];
  if (answer === undefined)
    return brokenRule(rule, subject, new Error(`no answer "${picked.answer}"`));

  const finding = capitalised(fillText(answer.finding, picked.values, names));
  const cells = cellsRead(picked.about ?? rule.reads, rule.subject, subject, facts);
  if (!("ask" in answer)) return quietOutcome(rule, subject, picked, answer, { finding, cells });

  const [to, text] =
    "vendor" in answer.ask
      ? (["vendor", answer.ask.vendor] as const)
      : (["us", answer.ask.us] as const);
  const { id, group, core, effect, evidence } = rule;
  return {
    rule: id,
    group,
    core,
    effect,
    aspect: answer.aspect ?? rule.aspect,
    answer: picked.answer,
    subject,
    finding,
    cells,
    because: null,
    outcome: answer.outcome,
    severity: severityOf(rule, answer, picked, facts),
    question: {
      to,
      text: capitalised(fillText(text, picked.values, names)),
      asksFor: answer.asksFor ?? picked.about ?? [],
    },
    evidence,
  };
}

/** Written out and not spread: a row has dozens of these, and one shape for all keeps them cheap. */
function quietOutcome(
  { id, group, core, effect, aspect }: Rule,
  subject: Subject,
  { answer }: PickedAnswer,
  { outcome, note }: QuietAnswer,
  { finding, cells }: { readonly finding: string; readonly cells: readonly string[] },
): QuietOutcome {
  return {
    rule: id,
    group,
    core,
    effect,
    aspect,
    answer,
    subject,
    finding,
    cells,
    because: null,
    outcome,
    note: note ?? false,
  };
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
  const { id, group, core, effect, aspect, severity, title, evidence } = rule;
  return {
    rule: id,
    group,
    core,
    effect,
    aspect,
    answer: "broken",
    subject,
    outcome: "review",
    severity,
    finding: `Scopefit could not run the check “${title}” on this row (${String(error)}).`,
    question: { to: "us", text: `Check by hand: ${title}.`, asksFor: [] },
    evidence,
    cells: [],
    because: null,
  };
}
