import { fieldIds } from "@scopefit/core/fields/field-dictionary";
import { columnsOf, quoteOf } from "@scopefit/core/reading/cell/fact";
import { addressIn } from "@scopefit/core/reading/cell/source-cell";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { answersNotRead } from "./answers-not-read.ts";
import { holdsCellError } from "./cell-error.ts";

/** A finding names so many cells. */
const MOST_CELLS = 4;

/**
 * Said of every column, those with checks of their own included: they ask the vendor for an answer,
 * and here it is our own spreadsheet that has to be repaired.
 */
export const dqCellError = defineRule({
  id: "dq-cell-error",
  group: "data-quality",
  subject: "row",
  title: "No cell holds a spreadsheet error",
  core: false,
  severity: "medium",
  why: "An error of the spreadsheet is no answer, and nobody but us can repair it.",
  when: "A cell holds #REF!, #N/A, #VALUE!, ##### and the like, a formula as text, or a formula whose result is not in the file. #N/A is an error and not “not applicable”.",
  evidence: "The repaired cells.",
  source: [
    practice("Errors of a sheet are repaired before anything is read from it."),
    ourChoice("A formula that was never calculated counts as an error."),
  ],
  reads: fieldIds,
  answers: {
    none: { outcome: "pass", finding: "No cell holds a spreadsheet error." },
    error: {
      outcome: "review",
      finding: "There is a spreadsheet error instead of an answer in {cells}: “{raw}”.",
      ask: { us: "Repair {cells} and check the row again." },
    },
    notCalculated: {
      outcome: "review",
      finding: "The file holds no result for the formula in {cells}.",
      ask: {
        us: "Open the workbook in Excel, let it calculate {cells}, save it and check the row again.",
      },
    },
  },
  decide(facts, context, answer) {
    const fields = answersNotRead(facts).unclear.filter((field) => holdsCellError(facts[field]));
    const about = { about: fields };
    const [first] = fields;
    if (first === undefined) return answer.none({}, about);
    const columns = fields.flatMap((field) => columnsOf(facts[field]));
    const cells = cellNames(columns.map((column) => addressIn(column, context.row)));
    const raw = quoted(quoteOf(facts[first]));
    return raw === ""
      ? answer.notCalculated({ cells }, about)
      : answer.error({ cells, raw }, about);
  },
});

function cellNames(addresses: readonly string[]): string {
  const all = [...new Set(addresses)];
  const more = all.length - MOST_CELLS;
  const named = more <= 0 ? all : [...all.slice(0, MOST_CELLS), `${more} more`];
  return `${all.length === 1 ? "cell" : "cells"} ${joinWords(named)}`;
}
