import { fieldIdSchema } from "@scopefit/core/fields/field-dictionary";
import { ruleGroups, type Rule } from "@scopefit/core/rule/rule";
import { severities } from "@scopefit/core/rule/severity";
import * as z from "zod/mini";

/** One check as `scopefit rules --format json` prints it; the whole output is an array of these. */
export const ruleSchema = z.strictObject({
  id: z.string(),
  group: z.enum(ruleGroups),
  title: z.string(),
  severity: z.enum(severities),
  core: z.boolean(),
  effect: z.enum(["unusable", "does-not-cover", "caps-at-conditions", "none"]),
  subject: z.enum(["row", "iso", "soc2", "each-artefact"]),
  why: z.string(),
  when: z.string(),
  source: z.array(
    z.strictObject({
      standing: z.enum(["standard", "practice", "our-choice"]),
      work: z.string(),
      clause: z.nullable(z.string()),
      says: z.string(),
    }),
  ),
  evidence: z.string(),
  reads: z.array(fieldIdSchema),
  answers: z.array(
    z.strictObject({
      answer: z.string(),
      outcome: z.enum(["pass", "gap", "review", "not-applicable"]),
      finding: z.string(),
      question: z.nullable(z.string()),
    }),
  ),
});

export type RuleJson = z.infer<typeof ruleSchema>;

/** One check as JSON. */
export function ruleJson(rule: Rule): RuleJson {
  const { id, group, title, severity, core, effect, subject, why, when, evidence } = rule;
  return {
    id,
    group,
    title,
    severity,
    core,
    effect,
    subject,
    why,
    when,
    source: rule.source.map((source) => ({ ...source })),
    evidence,
    reads: [...rule.reads],
    answers: Object.entries(rule.answers).map(([answer, it]) => ({
      answer,
      outcome: it.outcome,
      finding: it.finding,
      question: "ask" in it ? ("vendor" in it.ask ? it.ask.vendor : it.ask.us) : null,
    })),
  };
}
