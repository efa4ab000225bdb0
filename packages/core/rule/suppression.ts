import type { Decision } from "./decision.ts";
import type { OpenJudgement, Subject } from "./rule.ts";

/** Without any artefact the questions about certificates, reports and their scope are moot. */
const NO_ASSURANCE = "art-no-assurance";
const MOOT_WITHOUT_ASSURANCE: ReadonlySet<string> = new Set(["iso-27001", "soc-2", "coverage"]);

/**
 * Prints one root cause once: a judgement that another one makes moot keeps its place in the detail,
 * with the id of the rule that made it so. A remark on something that is moot is moot as well.
 */
export function withMootMarked(decisions: readonly Decision[]): readonly Decision[] {
  const causes = causesAmong(decisions);
  return decisions.map((decision): Decision => {
    if (!decision.isOpen && !decision.judgement.note) return decision;
    const because = causeOf(decision, causes);
    return because === null ? decision : mootDecision(decision, because);
  });
}

/** The latest moot form of decisions; rows share decisions, and one mostly falls to one cause. */
const mootForms = new WeakMap<Decision, Decision>();

function mootDecision(decision: Decision, because: string): Decision {
  const known = mootForms.get(decision);
  if (known?.judgement.because === because) return known;
  const moot: Decision = decision.isOpen
    ? { ...decision, judgement: { ...decision.judgement, because } }
    : { ...decision, judgement: { ...decision.judgement, because } };
  mootForms.set(decision, moot);
  return moot;
}

/** What is open about a row, as far as it may make something else moot. */
interface Causes {
  readonly hasNoAssurance: boolean;
  /** The rule whose gap makes an artefact unusable. */
  readonly unusable: ReadonlyMap<Subject, string>;
  /** By the rule that gave them. */
  readonly open: ReadonlyMap<string, readonly OpenJudgement[]>;
}

function causesAmong(decisions: readonly Decision[]): Causes {
  const unusable = new Map<Subject, string>();
  const open = new Map<string, OpenJudgement[]>();
  let hasNoAssurance = false;
  for (const { isOpen, judgement } of decisions) {
    if (!isOpen) continue;
    const { rule, subject, outcome, effect } = judgement;
    const ofRule = open.get(rule);
    if (ofRule === undefined) open.set(rule, [judgement]);
    else ofRule.push(judgement);
    if (outcome !== "gap") continue;
    if (effect === "unusable") unusable.set(subject, rule);
    if (rule === NO_ASSURANCE) hasNoAssurance = true;
  }
  return { hasNoAssurance, unusable, open };
}

function causeOf({ rule, answer, judgement }: Decision, causes: Causes): string | null {
  if (causes.hasNoAssurance && MOOT_WITHOUT_ASSURANCE.has(rule.group)) return NO_ASSURANCE;
  if (rule.aspect === "scope") {
    const cause = causes.unusable.get(judgement.subject);
    if (cause !== undefined && cause !== rule.id) return cause;
  }
  return (
    firstCause(rule.mootAfter, judgement.subject, causes) ??
    ("mootAfter" in answer && answer.mootAfter !== undefined
      ? firstCause(answer.mootAfter, judgement.subject, causes)
      : null)
  );
}

const NONE: readonly OpenJudgement[] = [];

/** The rule of the first named cause that is about the same thing; the row is about everything. */
function firstCause(names: readonly string[], subject: Subject, { open }: Causes): string | null {
  if (names.length === 0) return null;
  for (const name of causeNamesOf(names)) {
    for (const cause of open.get(name.rule) ?? NONE) {
      if (isNamed(cause, name) && concerns(cause, subject)) return name.rule;
    }
  }
  return null;
}

function isNamed(cause: OpenJudgement, { answer }: CauseName): boolean {
  return answer === null ? cause.outcome === "gap" : cause.answer === answer;
}

function concerns(cause: OpenJudgement, subject: Subject): boolean {
  return cause.subject === subject || cause.subject === "row" || subject === "row";
}

/** A name in `mootAfter`: a rule, which stands for its gaps, or one answer of a rule. */
interface CauseName {
  readonly rule: string;
  readonly answer: string | null;
}

/** The lists in the catalogue are few and gone through for every row, so each is taken apart once. */
const knownCauses = new WeakMap<readonly string[], readonly CauseName[]>();

function causeNamesOf(names: readonly string[]): readonly CauseName[] {
  let causes = knownCauses.get(names);
  if (causes === undefined) {
    causes = names.map((name) => {
      const [rule = name, answer = null] = name.split("/");
      return { rule, answer };
    });
    knownCauses.set(names, causes);
  }
  return causes;
}
