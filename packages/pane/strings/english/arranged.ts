import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { Arrangement } from "@scopefit/tracker/layout/layout";
import { fieldPlaceInWords, vendorPlaceInWords } from "@scopefit/tracker/layout/vendor-place";

import { plural } from "./plural.ts";

/** Where the head of a tracker or questionnaire is. */
interface Head {
  readonly headerRow: number;
  /** From 0; none of a tracker. */
  readonly answerColumns: readonly number[];
}

/** What is said in other words where a vendor has answers in the place of a row. */
interface ArrangedWords {
  /** Where a vendor stands. */
  readonly place: (row: number) => string;
  readonly goTo: (row: number) => string;
  readonly head: (head: Head) => string;
  /** How it is treated otherwise than a tracker is; "" of a tracker. */
  readonly intro: string;
  readonly understood: (understood: number, all: number) => string;
  readonly review: string;
  readonly notAsked: (labels: readonly string[]) => string;
  readonly notAskedWhy: string;
  readonly noAssuranceAsked: string;
  readonly changed: (count: number) => string;
  readonly checkChanged: (count: number) => string;
  readonly checkChangedShort: string;
  readonly notChecked: string;
  readonly checkCancelled: (done: number, total: number) => string;
  readonly mappingTitle: string;
  readonly mappingIntro: string;
  readonly onlyDoubtful: (count: number) => string;
  readonly mappingList: string;
  /** Where a field is asked for. */
  readonly fieldPlace: (column: number) => string;
  readonly nothingDoubtful: string;
}

const vendors = (count: number) => plural(count, { one: "vendor", other: "vendors" });
const rows = (count: number) => plural(count, { one: "row", other: "rows" });
const columns = (count: number) => plural(count, { one: "column", other: "columns" });
const questions = (count: number) => plural(count, { one: "question", other: "questions" });

/** How many columns are named; of more the first and the last. */
const MOST_NAMED = 3;

/** The words that all questionnaires share. */
const questionnaire = {
  understood: (understood, all) => `${understood} of ${questions(all)} understood`,
  review: "Review questions",
  notAsked: (labels) => `This questionnaire does not ask: ${firstOf(labels)}`,
  notAskedWhy:
    "A missing question leaves every vendor open on that point. Ask it besides, or add a row with the question and its answer.",
  noAssuranceAsked:
    "This questionnaire asks neither about ISO 27001 nor about SOC 2, so no vendor can be judged. Ask for both besides, or add a row for each.",
  changed: (count) => `${vendors(count)} changed since checked`,
  checkChanged: () => "Check again",
  checkChangedShort: "Check again",
  notChecked: "This vendor has not been checked yet.",
  checkCancelled: (done, total) => `Stopped after ${done} of ${vendors(total)}.`,
  mappingTitle: "Questions",
  mappingIntro:
    "Scopefit reads the answers to each question as one field. Type another field, or empty the box for none. What you decide is kept in this workbook by the words of the question, so moving rows changes nothing.",
  onlyDoubtful: (count) => `Only questions to look at (${count})`,
  mappingList: "Questions of the questionnaire",
  nothingDoubtful: "Every question is understood or plainly not ours.",
} satisfies Partial<ArrangedWords>;

/** The words for each way in which vendors stand. */
export const arranged: Readonly<Record<Arrangement, ArrangedWords>> = {
  "vendor-a-row": {
    place: (row) => vendorPlaceInWords("vendor-a-row", row),
    goTo: (row) => `Go to ${vendorPlaceInWords("vendor-a-row", row)}`,
    head: ({ headerRow }) => `Headings in row ${headerRow}`,
    intro: "",
    understood: (understood, all) => `${understood} of ${columns(all)} understood`,
    review: "Review columns",
    notAsked: (labels) => `This tracker does not ask: ${firstOf(labels)}`,
    notAskedWhy: "A missing column leaves every row open on that point.",
    noAssuranceAsked:
      "This tracker asks neither about ISO 27001 nor about SOC 2, so no vendor can be judged. Add the columns below and have them answered.",
    changed: (count) => `${rows(count)} changed since checked`,
    checkChanged: (count) => `Check ${count === 1 ? "it" : "them"} again`,
    checkChangedShort: "Check changed rows",
    notChecked: "This row has not been checked yet.",
    checkCancelled: (done, total) => `Stopped after ${done} of ${rows(total)}.`,
    mappingTitle: "Columns",
    mappingIntro:
      "Scopefit reads each column as one field. Type another field, or empty the box for none. What you decide is kept in this workbook by heading, so moving columns changes nothing.",
    onlyDoubtful: (count) => `Only columns to look at (${count})`,
    mappingList: "Columns of the tracker",
    fieldPlace: (column) => fieldPlaceInWords("vendor-a-row", column),
    nothingDoubtful: "Every column is understood or plainly not ours.",
  },
  "question-a-row": {
    ...questionnaire,
    place: (row) => vendorPlaceInWords("question-a-row", row),
    goTo: (row) => `Go to ${vendorPlaceInWords("question-a-row", row)}`,
    head: ({ answerColumns }) => `Answers in ${inColumns(answerColumns)}`,
    intro:
      "A questionnaire: each column of answers is a vendor. Nothing is written into it; the results go on a sheet of their own.",
    fieldPlace: (column) => fieldPlaceInWords("question-a-row", column),
  },
  "answer-a-row": {
    ...questionnaire,
    place: (row) => vendorPlaceInWords("answer-a-row", row),
    goTo: (row) => `Go to ${vendorPlaceInWords("answer-a-row", row)}`,
    head: ({ answerColumns }) => `Answers in ${inColumns(answerColumns)}`,
    intro:
      "A row for each answer: those of a vendor are read together. Nothing is written beside them; the results go on a sheet of their own.",
    fieldPlace: (column) => fieldPlaceInWords("answer-a-row", column),
  },
};

function firstOf(labels: readonly string[]): string {
  const more = labels.length > 2 ? `, and ${labels.length - 2} more` : "";
  return `${labels.slice(0, 2).join(", ")}${more}`;
}

function inColumns(found: readonly number[]): string {
  const letters = found.map(columnLetters);
  const [first = "", ...others] = letters;
  const last = others.at(-1);
  if (last === undefined) return `column ${first}`;
  if (letters.length > MOST_NAMED) return `${columns(letters.length)} from ${first} to ${last}`;
  return `columns ${letters.slice(0, -1).join(", ")} and ${last}`;
}
