import type { Facts } from "../facts/facts.ts";
import { valueOf } from "../reading/cell/fact.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import { isPlain } from "./define-rule.ts";
import type {
  Answer,
  OpenAnswer,
  OpenJudgement,
  PickedAnswer,
  Question,
  QuietAnswer,
  QuietJudgement,
  Rule,
  Subject,
} from "./rule.ts";
import { oneLevelLess, oneLevelMore, type Severity } from "./severity.ts";
import type { WatchedContext } from "./watched-context.ts";

interface DecisionBasis {
  readonly rule: Rule;
  readonly picked: PickedAnswer;
  /** The first later day on which the answer may be another; `null` where it is the same from now on. */
  readonly turnsOn: IsoDay | null;
  /**
   * What it says in the same words whatever the row; `null` until it is first put into words. Rows share
   * decisions, so this is done once for many.
   */
  wording: FixedWording | null;
}

/** The texts of a decision as far as they say nothing of the row besides what was decided. */
export interface FixedWording {
  readonly finding: string | null;
  readonly question: Question | null;
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

/**
 * Asks one rule about one subject. A rule that throws is a mistake of ours: the row gets a review by
 * hand for it, never a silent pass.
 */
export function decide(
  rule: Rule,
  subject: Subject,
  facts: Facts,
  context: WatchedContext,
): Decision {
  context.startWatching();
  let picked: PickedAnswer;
  try {
    picked = rule.decide(facts, context);
  } catch (error) {
    return brokenRule(rule, subject, error, context.turnsOn);
  }
  const { turnsOn } = context;
  return isPlain(picked)
    ? plainDecision(rule, subject, picked, turnsOn, facts)
    : decisionOn(rule, subject, picked, turnsOn, facts);
}

/** The latest decisions on plain answers: the same in nearly every row, so made once for many. */
const plainDecisions = new WeakMap<PickedAnswer, Decision>();

function plainDecision(
  rule: Rule,
  subject: Subject,
  picked: PickedAnswer,
  turnsOn: IsoDay | null,
  facts: Facts,
): Decision {
  const known = plainDecisions.get(picked);
  if (
    known?.rule === rule &&
    known.judgement.subject === subject &&
    known.turnsOn === turnsOn &&
    (!known.isOpen || known.judgement.severity === severityOf(rule, known.answer, picked, facts))
  ) {
    return known;
  }
  const decision = decisionOn(rule, subject, picked, turnsOn, facts);
  plainDecisions.set(picked, decision);
  return decision;
}

function decisionOn(
  rule: Rule,
  subject: Subject,
  picked: PickedAnswer,
  turnsOn: IsoDay | null,
  facts: Facts,
): Decision {
  const answer = rule.answers[picked.answer];
  if (answer === undefined) {
    return brokenRule(rule, subject, new Error(`no answer "${picked.answer}"`), turnsOn);
  }
  if ("ask" in answer) {
    const judgement = openJudgement(rule, subject, picked, answer, facts);
    return { rule, picked, turnsOn, wording: null, isOpen: true, answer, judgement };
  }
  const judgement = quietJudgement(rule, subject, picked, answer);
  return { rule, picked, turnsOn, wording: null, isOpen: false, answer, judgement };
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
  turnsOn: IsoDay | null,
): OpenDecision {
  const { id, group, core, effect, aspect, severity, title } = rule;
  return {
    rule,
    picked: { answer: BROKEN_ANSWER, values: { title, error: String(error) }, about: [] },
    turnsOn,
    wording: null,
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
