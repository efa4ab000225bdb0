import type { Facts } from "@scopefit/core/facts/facts";
import { type FieldId, fieldIds } from "@scopefit/core/fields/field-dictionary";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { ourChoice, practice } from "../sources.ts";
import { answersNotRead } from "./answers-not-read.ts";
import { holdsCellError } from "./cell-error.ts";
import { isDateField } from "./date-fields.ts";
import { answersOf, areOurs, labelsOf } from "./named-answers.ts";
import { isLeftToSay } from "./own-checks.ts";

/** Expiry, issue and period dates have checks of their own that say so; this one speaks of the rest. */
export const dqDateUnreadable = defineRule({
  id: "dq-date-unreadable",
  group: "data-quality",
  subject: "row",
  title: "Every date can be read",
  core: false,
  severity: "medium",
  why: "A date that cannot be read cannot be compared with anything.",
  when: "Words in a date column name no day, month or year that the calendar has, name several dates, or name a fiscal year. “2025” and “Q1 2025” are read as the whole span.",
  evidence: "The corrected date.",
  source: [
    practice("Dates are asked for with the month in words."),
    ourChoice("Which spellings of dates are read."),
  ],
  reads: fieldIds,
  answers: {
    readable: { outcome: "pass", finding: "Every date given can be read." },
    theirs: {
      outcome: "review",
      finding: "Could not be read as a date: {answers}.",
      ask: {
        vendor:
          "Please give these dates as day, month in words and year (for example 31 Oct 2026): {fields}.",
      },
    },
    ours: {
      outcome: "review",
      finding: "An entry of ours could not be read as a date: {answers}.",
      ask: {
        us: "Enter these dates for {vendor} as day, month in words and year: {fields}.",
      },
    },
  },
  decide(facts, _context, answer) {
    const fields = answersNotRead(facts).unclear.filter((field) => isUnreadableDate(field, facts));
    const about = { about: fields };
    if (fields.length === 0) return answer.readable({}, about);
    const values = { answers: answersOf(fields, facts), fields: labelsOf(fields) };
    return areOurs(fields) ? answer.ours(values, about) : answer.theirs(values, about);
  },
});

function isUnreadableDate(field: FieldId, facts: Facts): boolean {
  if (!isDateField(field) || holdsCellError(facts[field])) return false;
  return isLeftToSay(field, "unclear", facts);
}
