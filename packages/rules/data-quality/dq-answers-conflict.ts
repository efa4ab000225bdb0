import { fieldDefinition, fieldIds } from "@scopefit/core/fields/field-dictionary";
import type { Fact } from "@scopefit/core/reading/cell/fact";
import { addressIn } from "@scopefit/core/reading/cell/source-cell";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf, joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { answersNotRead } from "./answers-not-read.ts";
import { areOurs, labelsOf } from "./named-answers.ts";
import { isLeftToSay } from "./own-checks.ts";

/**
 * The claims and the details that decide a certificate or report have checks of their own, which
 * quote both values; this one speaks of the rest.
 */
export const dqAnswersConflict = defineRule({
  id: "dq-answers-conflict",
  group: "data-quality",
  subject: "row",
  title: "No question is answered in two ways",
  core: false,
  severity: "high",
  why: "Where two cells give different facts, either may be wrong, and choosing one would be guessing.",
  when: "Two columns for one question hold different values; what differs in spelling alone is the same. All values are kept with their cells.",
  evidence: "The corrected answer.",
  source: [
    practice("Contradictions are sent back, not interpreted."),
    ourChoice("Values are compared after they have been read, not as they are spelled."),
  ],
  reads: fieldIds,
  answers: {
    agree: { outcome: "pass", finding: "No question is answered in two ways." },
    theirs: {
      outcome: "review",
      finding: "The {field} is given as {values}{more}.",
      ask: { vendor: "Which is right for {service}? Your answers differ on: {fields}." },
    },
    ours: {
      outcome: "review",
      finding: "Our own entries give the {field} as {values}{more}.",
      ask: { us: "Correct our entries for {vendor}; they differ on: {fields}." },
    },
  },
  decide(facts, context, answer) {
    const fields = answersNotRead(facts).conflict.filter((field) =>
      isLeftToSay(field, "conflict", facts),
    );
    const about = { about: fields };
    const [first, ...others] = fields;
    if (first === undefined) return answer.agree({}, about);
    const values = {
      field: fieldDefinition(first).label,
      values: readingsOf(facts[first], context.row),
      more: others.length === 0 ? "" : `, and ${countOf(others.length, "other answer")} differ too`,
      fields: labelsOf(fields),
    };
    return areOurs(fields) ? answer.ours(values, about) : answer.theirs(values, about);
  },
});

/** "“12 hours” (F7) and “2 days” (M7)". */
function readingsOf(fact: Fact<unknown>, row: number): string {
  if (fact.state !== "conflict") return "";
  const readings = fact.readings.map(
    ({ quote, column }) => `“${quoted(quote)}” (${addressIn(column, row)})`,
  );
  return joinWords(readings);
}
