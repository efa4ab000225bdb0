import { fieldIds } from "@scopefit/core/fields/field-dictionary";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { ourChoice, practice } from "../sources.ts";
import { answersNotRead } from "./answers-not-read.ts";
import { answersOf, labelsOf } from "./named-answers.ts";
import { isLeftToSay } from "./own-checks.ts";

export const dqSeeAttached = defineRule({
  id: "dq-see-attached",
  group: "data-quality",
  subject: "row",
  title: "The answers stand in the tracker, not in another document",
  core: false,
  severity: "low",
  why: "What is given in another document is not in the tracker to be checked.",
  when: "A cell only points to a document, a link or another cell, and no check of its own field says so. Columns for the documents themselves are meant to hold pointers.",
  evidence: "The document that is pointed to.",
  source: [
    practice("Questionnaires keep answers and attachments in columns of their own."),
    ourChoice("Which words are taken to point elsewhere."),
  ],
  reads: fieldIds,
  answers: {
    none: { outcome: "pass", finding: "No answer only points to another document." },
    elsewhere: {
      outcome: "review",
      finding: "The answer lies in another document: {answers}.",
      ask: {
        us: "Open what {vendor}’s answers point to and enter what it says on: {fields}. Ask {vendor} for what is not there.",
      },
    },
  },
  decide(facts, _context, answer) {
    const fields = answersNotRead(facts).elsewhere.filter((field) =>
      isLeftToSay(field, "elsewhere", facts),
    );
    const about = { about: fields };
    if (fields.length === 0) return answer.none({}, about);
    return answer.elsewhere({ answers: answersOf(fields, facts), fields: labelsOf(fields) }, about);
  },
});
