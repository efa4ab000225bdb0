import type { Outcome, Rule } from "./rule.ts";

/** Without any artefact the questions about certificates, reports and their scope are moot. */
const NO_ASSURANCE = "art-no-assurance";
const MOOT_WITHOUT_ASSURANCE = new Set(["iso-27001", "soc-2", "coverage"]);

/**
 * Prints one root cause once: an outcome that another one makes moot keeps its place in the detail,
 * with the id of the rule that made it so.
 */
export function withMootMarked(
  outcomes: readonly Outcome[],
  rules: readonly Rule[],
): readonly Outcome[] {
  const causes = causesByName(outcomes);
  if (causes.size === 0) return outcomes;

  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const noAssurance = causes.has(NO_ASSURANCE);
  const unusable = new Map(
    outcomes
      .filter((outcome) => outcome.outcome === "gap" && outcome.effect === "unusable")
      .map((gap) => [gap.subject, gap.rule]),
  );

  return outcomes.map((outcome) => {
    const rule = ruleById.get(outcome.rule);
    if (rule === undefined || outcome.outcome === "pass" || outcome.outcome === "not-applicable") {
      return outcome;
    }
    const because = causeOf(rule, outcome);
    return because === null ? outcome : { ...outcome, because };
  });

  function causeOf(rule: Rule, outcome: Outcome): string | null {
    if (noAssurance && MOOT_WITHOUT_ASSURANCE.has(rule.group)) return NO_ASSURANCE;
    if (rule.aspect === "scope") {
      const cause = unusable.get(outcome.subject);
      if (cause !== undefined && cause !== rule.id) return cause;
    }
    const answer = rule.answers[outcome.answer];
    const ownNames = answer !== undefined && "ask" in answer ? (answer.mootAfter ?? []) : [];
    return firstCause(rule.mootAfter, outcome, causes) ?? firstCause(ownNames, outcome, causes);
  }
}

/** Open outcomes by the names under which `mootAfter` knows them. */
function causesByName(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const causes = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    for (const name of namesOf(outcome)) {
      const known = causes.get(name);
      if (known === undefined) causes.set(name, [outcome]);
      else known.push(outcome);
    }
  }
  return causes;
}

/** A gap goes by the id of its rule; an open answer goes by its own name, too. */
function namesOf({ outcome, rule, answer }: Outcome): readonly string[] {
  if (outcome === "gap") return [rule, `${rule}/${answer}`];
  return outcome === "review" ? [`${rule}/${answer}`] : [];
}

/** The rule of the first named cause that is about the same thing; the row is about everything. */
function firstCause(
  names: readonly string[],
  outcome: Outcome,
  causes: ReadonlyMap<string, readonly Outcome[]>,
): string | null {
  for (const name of names) {
    const cause = causes
      .get(name)
      ?.find(
        ({ subject }) =>
          subject === outcome.subject || subject === "row" || outcome.subject === "row",
      );
    if (cause !== undefined) return cause.rule;
  }
  return null;
}
