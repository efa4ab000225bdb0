import { fieldIds } from "@scopefit/core/fields/field-dictionary";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { ourChoice, practice } from "../sources.ts";
import { answersNotRead } from "./answers-not-read.ts";
import { answersOf, areOurs, labelsOf } from "./named-answers.ts";
import { isLeftToSay } from "./own-checks.ts";

/**
 * Placeholders in fields that decide something are reported by the checks of those fields; this one
 * speaks of the rest. “Same as above” is a placeholder too: a value is never copied from another row.
 */
export const dqPlaceholder = defineRule({
  id: "dq-placeholder",
  group: "data-quality",
  subject: "row",
  title: "No answer is a placeholder",
  core: false,
  severity: "low",
  why: "A placeholder looks like an answer and says nothing.",
  when: "A cell holds “TBC”, “pending”, “?”, “same as above” and the like, and no check of its own field says so.",
  evidence: "The answers themselves.",
  source: [
    practice("A placeholder is followed up like an empty cell."),
    ourChoice("Which words are taken for placeholders."),
  ],
  reads: fieldIds,
  answers: {
    none: { outcome: "pass", finding: "No answer is a placeholder." },
    theirs: {
      outcome: "review",
      finding: "Answered with a placeholder: {answers}.",
      ask: { vendor: "For {service}, we are still waiting for: {fields}." },
    },
    ours: {
      outcome: "review",
      finding: "Our own entry is still a placeholder: {answers}.",
      ask: { us: "Fill in for {vendor}: {fields}." },
    },
  },
  decide(facts, _context, answer) {
    const fields = answersNotRead(facts).placeholder.filter((field) =>
      isLeftToSay(field, "placeholder", facts),
    );
    if (fields.length === 0) return answer.none({}, { about: fields });
    const values = { answers: answersOf(fields, facts), fields: labelsOf(fields) };
    const about = { about: fields };
    return areOurs(fields) ? answer.ours(values, about) : answer.theirs(values, about);
  },
});
