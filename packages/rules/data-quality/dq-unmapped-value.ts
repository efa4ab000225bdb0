import type { Facts } from "@scopefit/core/facts/facts";
import { fieldDefinition, type FieldId, fieldIds } from "@scopefit/core/fields/field-dictionary";
import { quoteOf } from "@scopefit/core/reading/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { allowedValues, nearestValue } from "./allowed-values.ts";
import { answersNotRead } from "./answers-not-read.ts";
import { holdsCellError } from "./cell-error.ts";
import { isDateField } from "./date-fields.ts";
import { answersOf, areOurs } from "./named-answers.ts";
import { isLeftToSay } from "./own-checks.ts";

/** A question spells out so many fields with their usual answers. */
const MOST_ASKED = 3;

/**
 * Speaks of every kind of column but dates, which have a check of their own: a share, a number or a
 * length of time that cannot be read is as little use as a word outside a list.
 */
export const dqUnmappedValue = defineRule({
  id: "dq-unmapped-value",
  group: "data-quality",
  subject: "row",
  title: "Every answer is one that its column can hold",
  core: false,
  severity: "low",
  why: "An answer that is none of those a column holds cannot be used without guessing.",
  when: "Words in a column for a list, a number, a share or a length of time cannot be read as one, and no check of its own field says so. A likely spelling is suggested, never applied.",
  evidence: "The corrected answers.",
  source: [
    practice("What is outside a list is asked back, not sorted in."),
    ourChoice("Which spellings are read, and which are near enough to suggest."),
  ],
  reads: fieldIds,
  answers: {
    known: { outcome: "pass", finding: "Every answer is one that its column can hold." },
    theirs: {
      outcome: "review",
      finding: "An answer is none of those that its column can hold: {answers}.",
      ask: {
        vendor:
          "We could not read an answer of yours for {service}. Please answer in other words: {choices}.",
      },
    },
    ours: {
      outcome: "review",
      finding: "An entry of ours is none of the usual ones: {answers}.",
      ask: { us: "Enter for {vendor} in other words: {choices}." },
    },
  },
  decide(facts, _context, answer) {
    const fields = answersNotRead(facts).unclear.filter((field) => isUnmapped(field, facts));
    const about = { about: fields };
    if (fields.length === 0) return answer.known({}, about);
    const choices = joinWords(fields.slice(0, MOST_ASKED).map((field) => choicesOf(field, facts)));
    const values = { answers: answersOf(fields, facts), choices };
    return areOurs(fields) ? answer.ours(values, about) : answer.theirs(values, about);
  },
});

function isUnmapped(field: FieldId, facts: Facts): boolean {
  if (isDateField(field) || holdsCellError(facts[field])) return false;
  return isLeftToSay(field, "unclear", facts);
}

/** "inherent risk (low, medium, high or critical; does “hihg” mean “high”?)". */
function choicesOf(field: FieldId, facts: Facts): string {
  const { label } = fieldDefinition(field);
  const values = allowedValues(field);
  if (values.length === 0) return label;
  const list = `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;
  const raw = quoteOf(facts[field]);
  const nearest = nearestValue(field, raw);
  const hint = nearest === null ? "" : `; does “${quoted(raw)}” mean “${nearest}”?`;
  return `${label} (${list}${hint})`;
}
