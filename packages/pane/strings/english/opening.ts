import type { Arrangement, LayoutProblem } from "@scopefit/tracker/layout/layout";

import type { PluralForms } from "../plural.ts";
import { plural } from "./plural.ts";

/** What fields are asked for in. */
const ASKED_IN = {
  "vendor-a-row": { one: "column", other: "columns" },
  "question-a-row": { one: "question", other: "questions" },
  "answer-a-row": { one: "question", other: "questions" },
} satisfies Record<Arrangement, PluralForms>;

/** What stands in the pane while there is no tracker to check. */
export const opening = {
  opening: "Reading the workbook…",
  tryAgain: "Look again",
  anotherSheet: "Choose another table",
  choose: "Which table is the tracker?",
  chooseWhy: "More than one could be. Nothing is changed by choosing.",
  candidate: (sheet: string, table: string | null) =>
    table === null ? sheet : `${table} on ${sheet}`,
  candidateDetail: (head: string, arrangement: Arrangement, understood: number) =>
    `${head} · ${plural(understood, ASKED_IN[arrangement])} understood`,
  noneFound: "No other sheet looks like a tracker.",
  broken: "Scopefit could not go on",
  brokenDetail: (detail: string) =>
    `This is a mistake in Scopefit, not in your workbook. Close the pane and open it again. (${detail})`,
  problem: problemWithSheet,
};

function problemWithSheet(problem: LayoutProblem): {
  readonly title: string;
  readonly advice: string;
} {
  const { sheet } = problem;
  switch (problem.kind) {
    case "empty-sheet":
      return {
        title: `Sheet “${sheet}” is empty`,
        advice: "Go to the sheet with your vendors, then look again.",
      };
    case "no-header":
      return {
        title: `No heading row found on “${sheet}”`,
        advice:
          "Put one heading above each column, for example “Vendor”, “Service”, “ISO 27001”, then look again.",
      };
    case "questionnaire":
      return {
        title: `“${sheet}” is a questionnaire`,
        advice: `From row ${problem.headerRow} on it holds a question in each row, and Scopefit finds no answers in it or knows none of its questions. Head the column of the answers “Answer”, then look again; or put the answers into a table with a row for each vendor.`,
      };
    case "nameless-answers":
      return {
        title: `“${sheet}” holds the answers of several vendors below each other`,
        advice: `Nothing says whose the answer in row ${problem.row} is. Name the vendor beside each answer, in a column headed “Vendor” in row ${problem.headerRow}, then look again.`,
      };
    case "no-vendor-column":
      return {
        title: `No column of “${sheet}” names the vendor`,
        advice: `Head that column “Vendor” or “Supplier” in row ${problem.headerRow}, then look again.`,
      };
    case "no-vendors":
      return {
        title: `No vendors on “${sheet}” yet`,
        advice: `Fill the vendor column below row ${problem.headerRow}, then look again.`,
      };
  }
}
