import type { Decision, OpenDecision } from "./decide-rules.ts";
import type { OpenJudgement, Subject } from "./rule.ts";

/** Without any artefact the questions about certificates, reports and their scope are moot. */
const NO_ASSURANCE = "art-no-assurance";
const MOOT_WITHOUT_ASSURANCE: ReadonlySet<string> = new Set(["iso-27001", "soc-2", "coverage"]);

/**
 * Prints one root cause once: a judgement that another one makes moot keeps its place in the detail,
 * with the id of the rule that made it so.
 */
export function withMootMarked(decisions: readonly Decision[]): readonly Decision[] {
  const causes = causesAmong(decisions);
  return decisions.map((decision) => {
    if (!decision.isOpen) return decision;
    const because = causeOf(decision, causes);
    if (because === null) return decision;
    return { ...decision, judgement: { ...decision.judgement, because } };
  });
}

/** What is open about a row, as far as it may make something else moot. */
interface Causes {
  readonly hasNoAssurance: boolean;
  /** The rule whose gap makes an artefact unusable. */
  readonly unusable: ReadonlyMap<Subject, string>;
  /** Open judgements by the ids of their rules. */
  readonly byRule: ReadonlyMap<string, readonly OpenJudgement[]>;
}

function causesAmong(decisions: readonly Decision[]): Causes {
  const unusable = new Map<Subject, string>();
  const byRule = new Map<string, OpenJudgement[]>();
  let hasNoAssurance = false;
  for (const { isOpen, judgement } of decisions) {
    if (!isOpen) continue;
    const { rule, subject, outcome, effect } = judgement;
    const known = byRule.get(rule);
    if (known === undefined) byRule.set(rule, [judgement]);
    else known.push(judgement);
    if (outcome !== "gap") continue;
    if (effect === "unusable") unusable.set(subject, rule);
    if (rule === NO_ASSURANCE) hasNoAssurance = true;
  }
  return { hasNoAssurance, unusable, byRule };
}

function causeOf({ rule, answer, judgement }: OpenDecision, causes: Causes): string | null {
  if (causes.hasNoAssurance && MOOT_WITHOUT_ASSURANCE.has(rule.group)) return NO_ASSURANCE;
  if (rule.aspect === "scope") {
    const cause = causes.unusable.get(judgement.subject);
    if (cause !== undefined && cause !== rule.id) return cause;
  }
  return (
    firstCause(rule.mootAfter, judgement.subject, causes) ??
    firstCause(answer.mootAfter ?? [], judgement.subject, causes)
  );
}

/** The rule of the first named cause that is about the same thing; the row is about everything. */
function firstCause(names: readonly string[], subject: Subject, { byRule }: Causes): string | null {
  for (const name of names) {
    const { rule, answer } = partsOf(name);
    const isCause = byRule
      .get(rule)
      ?.some(
        (cause) =>
          (answer === null ? cause.outcome === "gap" : cause.answer === answer) &&
          (cause.subject === subject || cause.subject === "row" || subject === "row"),
      );
    if (isCause === true) return rule;
  }
  return null;
}

/** A name in `mootAfter`: a rule, which stands for its gaps, or one answer of a rule. */
interface CauseName {
  readonly rule: string;
  readonly answer: string | null;
}

/** The names in the catalogue are few and looked up for every row, so each is taken apart once. */
const causeNames = new Map<string, CauseName>();

function partsOf(name: string): CauseName {
  const known = causeNames.get(name);
  if (known !== undefined) return known;
  const [rule = name, answer = null] = name.split("/");
  causeNames.set(name, { rule, answer });
  return { rule, answer };
}
