import { type Outcome, type Rule } from "./rule.ts";

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
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const gaps = outcomes.filter((outcome) => outcome.outcome === "gap");
  if (gaps.length === 0) return outcomes;

  const noAssurance = gaps.some((gap) => gap.rule === NO_ASSURANCE);
  const unusable = new Map(
    gaps
      .filter((gap) => ruleById.get(gap.rule)?.effect === "unusable")
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
    const earlier = gaps.find(
      (gap) =>
        rule.mootAfter.includes(gap.rule) &&
        (gap.subject === outcome.subject || gap.subject === "row" || outcome.subject === "row"),
    );
    return earlier?.rule ?? null;
  }
}
