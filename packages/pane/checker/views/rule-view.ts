import type { Rule } from "@scopefit/core/rule/rule";

/** A rule of the catalogue as people look it up: all of it but its code. */
export type RuleView = Pick<
  Rule,
  "id" | "group" | "title" | "severity" | "subject" | "when" | "why" | "evidence" | "source"
> & {
  /** What it asks the vendor or our own people when something is open, as the form of a sentence. */
  readonly asks: readonly string[];
};

/** What people look up of a rule. */
export function ruleView(rule: Rule): RuleView {
  const { id, group, title, severity, subject, when, why, evidence, source, answers } = rule;
  const asks = Object.values(answers).flatMap((answer) =>
    "ask" in answer ? ["vendor" in answer.ask ? answer.ask.vendor : answer.ask.us] : [],
  );
  return {
    id,
    group,
    title,
    severity,
    subject,
    when,
    why,
    evidence,
    source,
    asks: [...new Set(asks)],
  };
}
