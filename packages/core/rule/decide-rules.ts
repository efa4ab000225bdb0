import { artefacts, type Coverage } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { RowNeighbours } from "../facts/row-neighbours.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/fact.ts";
import type { IsoDay } from "../reading/iso-day.ts";
import { isPlain } from "./define-rule.ts";
import { RowView } from "./row-view.ts";
import type {
  Answer,
  OpenAnswer,
  OpenJudgement,
  PickedAnswer,
  QuietAnswer,
  QuietJudgement,
  Rule,
  Subject,
} from "./rule.ts";
import { oneLevelLess, oneLevelMore, type Severity } from "./severity.ts";

/** What the rules are run with, the same for all rows. */
export interface RunContext {
  readonly asOf: IsoDay;
  readonly policy: Policy;
}

/** A row as far as it has to be known for the rules. */
export interface MatchedRow {
  readonly facts: Facts;
  readonly coverage: Coverage;
  /** What other rows have in common with it, where somebody has looked at all of them. */
  readonly neighbours?: RowNeighbours | null;
}

interface DecisionBasis {
  readonly rule: Rule;
  readonly picked: PickedAnswer;
  /** Whether the rule looked at the day; without a look, the answer is the same on every day. */
  readonly looksAtDay: boolean;
}

/** A decision that nothing needs to be done; `answer` is the form that was picked. */
export interface QuietDecision extends DecisionBasis {
  readonly isOpen: false;
  readonly answer: QuietAnswer;
  readonly judgement: QuietJudgement;
}

/** A decision that something is open; `answer` is the form that was picked. */
export interface OpenDecision extends DecisionBasis {
  readonly isOpen: true;
  readonly answer: OpenAnswer;
  readonly judgement: OpenJudgement;
}

/** What one rule decided about one row, with what it takes to put it into words. */
export type Decision = QuietDecision | OpenDecision;

/** A row with what the rules decided about it, in their order. */
export type Decided<Row> = Row & { readonly decisions: readonly Decision[] };

/**
 * Asks every rule about every row, rule by rule. A rule that throws is a mistake of ours: the row
 * gets a review by hand for it, never a silent pass.
 */
export function decideRules<Row extends MatchedRow>(
  rules: readonly Rule[],
  rows: readonly Row[],
  run: RunContext,
): readonly Decided<Row>[] {
  const asked = rows.map((row) => ({
    row,
    view: new RowView(row, run),
    decisions: [] as Decision[],
  }));
  for (const rule of rules) {
    for (const subject of subjectsOf(rule)) {
      for (const { view, decisions } of asked) decisions.push(decide(rule, subject, view));
    }
  }
  return asked.map(({ row, decisions }) => ({ ...row, decisions }));
}

function subjectsOf({ subject }: Rule): readonly Subject[] {
  return subject === "each-artefact" ? artefacts : [subject];
}

/**
 * Gives the decisions about a row for other days: only the rules that looked at the day are asked
 * again. Where they judge as before, their decision stays, and where all do, so does the very list.
 */
export function decisionsByDay({
  decisions,
  ...row
}: Decided<MatchedRow>): (run: RunContext) => readonly Decision[] {
  return (run) => {
    const view = new RowView(row, run);
    let then: Decision[] | null = null;
    for (let place = 0; place < decisions.length; place += 1) {
      const decision = decisions[place];
      if (decision?.looksAtDay !== true) continue;
      const other = decide(decision.rule, decision.judgement.subject, view);
      if (judgesAlike(other, decision)) continue;
      then ??= [...decisions];
      then[place] = other;
    }
    return then ?? decisions;
  };
}

/** Whether two decisions of one rule on one row differ in nothing that a status follows from. */
function judgesAlike(one: Decision, other: Decision): boolean {
  if (one === other) return true;
  if (one.judgement.answer !== other.judgement.answer || one.answer !== other.answer) return false;
  return !one.isOpen || !other.isOpen || one.judgement.severity === other.judgement.severity;
}

function decide(rule: Rule, subject: Subject, view: RowView): Decision {
  const context = view.contextFor(subject);
  let picked: PickedAnswer;
  try {
    picked = rule.decide(view.facts, context);
  } catch (error) {
    return brokenRule(rule, subject, error, context.hasLookedAtDay);
  }
  const looksAtDay = context.hasLookedAtDay;
  return isPlain(picked)
    ? plainDecision(rule, subject, picked, looksAtDay, view.facts)
    : decisionOn(rule, subject, picked, looksAtDay, view.facts);
}

/** The latest decisions on plain answers: the same in nearly every row, so made once for many. */
const plainDecisions = new WeakMap<PickedAnswer, Decision>();

function plainDecision(
  rule: Rule,
  subject: Subject,
  picked: PickedAnswer,
  looksAtDay: boolean,
  facts: Facts,
): Decision {
  const known = plainDecisions.get(picked);
  if (
    known?.rule === rule &&
    known.judgement.subject === subject &&
    known.looksAtDay === looksAtDay &&
    (!known.isOpen || known.judgement.severity === severityOf(rule, known.answer, picked, facts))
  ) {
    return known;
  }
  const decision = decisionOn(rule, subject, picked, looksAtDay, facts);
  plainDecisions.set(picked, decision);
  return decision;
}

function decisionOn(
  rule: Rule,
  subject: Subject,
  picked: PickedAnswer,
  looksAtDay: boolean,
  facts: Facts,
): Decision {
  const answer = rule.answers[picked.answer];
  if (answer === undefined) {
    return brokenRule(rule, subject, new Error(`no answer "${picked.answer}"`), looksAtDay);
  }
  if ("ask" in answer) {
    const judgement = openJudgement(rule, subject, picked, answer, facts);
    return { rule, picked, looksAtDay, isOpen: true, answer, judgement };
  }
  const judgement = quietJudgement(rule, subject, picked, answer);
  return { rule, picked, looksAtDay, isOpen: false, answer, judgement };
}

/** Written out and not spread: a row has dozens of these, and one shape for all keeps them cheap. */
function openJudgement(
  rule: Rule,
  subject: Subject,
  picked: PickedAnswer,
  answer: OpenAnswer,
  facts: Facts,
): OpenJudgement {
  return {
    rule: rule.id,
    group: rule.group,
    core: rule.core,
    effect: rule.effect,
    aspect: answer.aspect ?? rule.aspect,
    answer: picked.answer,
    subject,
    because: null,
    outcome: answer.outcome,
    severity: severityOf(rule, answer, picked, facts),
    waiver: null,
  };
}

function quietJudgement(
  { id, group, core, effect, aspect }: Rule,
  subject: Subject,
  picked: PickedAnswer,
  { outcome, note }: QuietAnswer,
): QuietJudgement {
  return {
    rule: id,
    group,
    core,
    effect,
    aspect,
    answer: picked.answer,
    subject,
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

/** The answer of a rule that broke. */
export const BROKEN_ANSWER = "broken";

/** The review by hand that stands in for a rule that broke. */
const BROKEN: OpenAnswer = {
  outcome: "review",
  finding: "Scopefit could not run the check “{title}” on this row ({error}).",
  ask: { us: "Check by hand: {title}." },
};

function brokenRule(
  rule: Rule,
  subject: Subject,
  error: unknown,
  looksAtDay: boolean,
): OpenDecision {
  const { id, group, core, effect, aspect, severity, title } = rule;
  return {
    rule,
    picked: { answer: BROKEN_ANSWER, values: { title, error: String(error) }, about: [] },
    looksAtDay,
    isOpen: true,
    answer: BROKEN,
    judgement: {
      rule: id,
      group,
      core,
      effect,
      aspect,
      answer: BROKEN_ANSWER,
      subject,
      because: null,
      outcome: "review",
      severity,
      waiver: null,
    },
  };
}
