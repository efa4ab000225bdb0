import { artefacts, type Artefact, type Coverage } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/fact.ts";
import type { IsoDay } from "../reading/iso-day.ts";
import type {
  Answer,
  OpenAnswer,
  OpenJudgement,
  PickedAnswer,
  QuietAnswer,
  QuietJudgement,
  Rule,
  RuleContext,
  Subject,
} from "./rule.ts";
import { oneLevelLess, oneLevelMore, type Severity } from "./severity.ts";

/** What the rules are run with, besides the facts. */
export interface RunContext {
  readonly asOf: IsoDay;
  readonly policy: Policy;
  readonly coverage: Coverage;
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

/**
 * Asks every rule about one row. A rule that throws is a mistake of ours: the row gets a review by
 * hand for it, never a silent pass.
 */
export function decideRules(
  rules: readonly Rule[],
  facts: Facts,
  run: RunContext,
): readonly Decision[] {
  const views = viewsOf(facts, run);
  const decisions: Decision[] = [];
  for (const rule of rules) {
    if (rule.subject === "each-artefact") {
      for (const artefact of artefacts) decisions.push(decide(rule, artefact, views));
    } else {
      decisions.push(decide(rule, rule.subject, views));
    }
  }
  return decisions;
}

/**
 * The same decisions for another day: only the rules that looked at the day are asked again. Where
 * they judge as before, their decision stays as it is, and where all do, the very same list is given.
 */
export function decideForDay(
  decisions: readonly Decision[],
  facts: Facts,
  run: RunContext,
): readonly Decision[] {
  const views = viewsOf(facts, run);
  let hasChanged = false;
  const then = decisions.map((decision) => {
    if (!decision.looksAtDay) return decision;
    const other = decide(decision.rule, decision.judgement.subject, views);
    if (judgesAlike(other, decision)) return decision;
    hasChanged = true;
    return other;
  });
  return hasChanged ? then : decisions;
}

/** Whether two decisions of one rule on one row differ in nothing that a status follows from. */
function judgesAlike(one: Decision, other: Decision): boolean {
  if (one.judgement.answer !== other.judgement.answer || one.answer !== other.answer) return false;
  return !one.isOpen || !other.isOpen || one.judgement.severity === other.judgement.severity;
}

/** A row as the rules see it, made once for all of them. */
interface Views {
  readonly facts: Facts;
  readonly iso: RuleContext;
  readonly soc2: RuleContext;
  readonly watch: DayWatch;
}

/** Notices when a rule looks at the day. */
interface DayWatch {
  hasLooked: boolean;
}

function viewsOf(facts: Facts, run: RunContext): Views {
  const watch = { hasLooked: false };
  return { facts, watch, iso: contextOf("iso", run, watch), soc2: contextOf("soc2", run, watch) };
}

function contextOf(
  artefact: Artefact,
  { asOf, policy, coverage }: RunContext,
  watch: DayWatch,
): RuleContext {
  return {
    policy,
    coverage,
    artefact,
    get asOf() {
      watch.hasLooked = true;
      return asOf;
    },
  };
}

function decide(rule: Rule, subject: Subject, { facts, iso, soc2, watch }: Views): Decision {
  watch.hasLooked = false;
  let picked: PickedAnswer;
  try {
    picked = rule.decide(facts, subject === "soc2" ? soc2 : iso);
  } catch (error) {
    return brokenRule(rule, subject, error, watch);
  }
  const answer = rule.answers[picked.answer];
  if (answer === undefined) {
    return brokenRule(rule, subject, new Error(`no answer "${picked.answer}"`), watch);
  }
  const looksAtDay = watch.hasLooked;
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
  { hasLooked }: DayWatch,
): OpenDecision {
  const { id, group, core, effect, aspect, severity, title } = rule;
  return {
    rule,
    picked: { answer: "broken", values: { title, error: String(error) }, about: [] },
    looksAtDay: hasLooked,
    isOpen: true,
    answer: BROKEN,
    judgement: {
      rule: id,
      group,
      core,
      effect,
      aspect,
      answer: "broken",
      subject,
      because: null,
      outcome: "review",
      severity,
    },
  };
}
