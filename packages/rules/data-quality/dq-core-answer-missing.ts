import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { ourChoice, practice } from "../sources.ts";
import { coreFields, isNeeded } from "./core-fields.ts";

/** A finding names so many fields; the question names them all. */
const NAMED_IN_FINDING = 4;

export const dqCoreAnswerMissing = defineRule({
  id: "dq-core-answer-missing",
  group: "data-quality",
  subject: "row",
  title: "Every answer that decides the row is given",
  core: true,
  severity: "medium",
  why: "An empty cell is neither a no nor a yes.",
  when: "A cell is empty or holds a placeholder for the service, the delivery sites, the contracting company, or an identifying detail of a claimed certificate or report. Columns that the tracker does not have are reported once for the sheet.",
  evidence: "The completed row.",
  source: [
    practice("An unanswered question is followed up, never read as an answer."),
    ourChoice("Which answers decide a row."),
  ],
  reads: [...coreFields, "soc2ServicesCovered"],
  answers: {
    complete: { outcome: "pass", finding: "Every answer that decides the row is given." },
    unanswered: {
      outcome: "review",
      finding: "Not answered: {fields}.",
      ask: { vendor: "Please give us your answers for {service}: {all}." },
    },
    unansweredByUs: {
      outcome: "review",
      finding: "Our part of the row is not filled in: {ours}. Not answered: {fields}.",
      ask: { us: "Fill in what is missing for {vendor} ({ours}), then check the row again." },
    },
    onlyOurs: {
      outcome: "review",
      finding: "Our part of the row is not filled in: {ours}.",
      ask: { us: "Fill in what is missing for {vendor} ({ours}), then check the row again." },
    },
  },
  decide(facts, _context, answer) {
    const empty = coreFields.filter(
      (field) => lackOf(facts[field]) === "missing" && isNeeded(field, facts),
    );
    if (empty.length === 0) return answer.complete();
    const ours = empty.filter(isOurs);
    const theirs = empty.filter((field) => !isOurs(field));
    const fields = { fields: shortList(theirs) };
    if (ours.length === 0) {
      return answer.unanswered(
        { ...fields, all: joinWords(theirs.map(labelOf)) },
        { about: theirs },
      );
    }
    const values = { ours: joinWords(ours.map(labelOf)) };
    return theirs.length === 0
      ? answer.onlyOurs(values, { about: ours })
      : answer.unansweredByUs({ ...values, ...fields }, { about: empty });
  },
});

function isOurs(field: FieldId): boolean {
  return fieldDefinition(field).answeredBy === "buyer";
}

function labelOf(field: FieldId): string {
  return fieldDefinition(field).label;
}

function shortList(fields: readonly FieldId[]): string {
  const names = fields.map(labelOf);
  const more = names.length - NAMED_IN_FINDING;
  if (more <= 1) return joinWords(names);
  return joinWords([...names.slice(0, NAMED_IN_FINDING), `${more} more`]);
}
