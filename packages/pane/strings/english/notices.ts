import type { Removed } from "../../workbook/workbook.ts";
import type { WorkbookProblem } from "../../workbook/workbook-problem.ts";
import { plural } from "./plural.ts";

/** What happened, what it means for the sheet, and what to do. */
export interface ProblemText {
  readonly title: string;
  readonly meaning: string;
  readonly advice: string;
}

const rows = (count: number) => plural(count, { one: "row", other: "rows" });
const NOTHING_WRITTEN = "Nothing was written.";

/** How acts end, well or not. */
export const notices = {
  written: (count: number) => `${rows(count)} written.`,
  passedOver: (count: number) =>
    `${rows(count)} ${count === 1 ? "was" : "were"} passed over, because someone changed ${count === 1 ? "it" : "them"} meanwhile. Check the changed rows again.`,
  checkCancelled: (done: number, total: number) =>
    `Stopped after ${done} of ${rows(total)}. What is finished is listed below. ${NOTHING_WRITTEN}`,
  notWritten: `${NOTHING_WRITTEN} The results are listed below.`,
  columnsAdded: (count: number) =>
    `${plural(count, { one: "column", other: "columns" })} added right of the table, ready to be filled.`,
  noRoomTitle: "There is no free column right of the table",
  noRoom: `${NOTHING_WRITTEN} Remove columns you do not need, then check again.`,
  rowsMoved:
    "Rows or columns were moved in the sheet, so the results here no longer fit. Check again.",
  columnsRefusedTitle: "That would leave no tracker",
  columnsRefused: (why: string) => `${why}. The columns were left as they were.`,
  policyKept: (count: number) =>
    count === 0
      ? "The policy is kept in this workbook."
      : `The policy is kept in this workbook. ${rows(count)} ${count === 1 ? "was" : "were"} checked under the one before; check again.`,
  sheetWritten: (sheet: string) => `Sheet “${sheet}” written.`,
  removed: ({ columns, sheets }: Removed) =>
    columns === 0 && sheets.length === 0
      ? "There was nothing of Scopefit’s to remove."
      : `Removed: ${plural(columns, { one: "column", other: "columns" })}${sheets.length === 0 ? "" : ` and ${sheets.map((it) => `“${it}”`).join(", ")}`}. Nothing of Scopefit’s is left in the workbook.`,
  brokenOffTitle: "An earlier run did not finish",
  brokenOff:
    "Scopefit’s columns are here, but no record of a finished run. What they say may be half of it. Check again: it writes into the same columns.",
  brokenTitle: "Scopefit could not finish",
  broken: (detail: string) =>
    `This is a mistake in Scopefit, not in your workbook. Check again; if it happens again, reload the pane. (${detail})`,
  problem: problemText,
};

function written(count: number): string {
  return count === 0 ? NOTHING_WRITTEN : `${rows(count)} were written, from the top, whole.`;
}

function problemText(problem: WorkbookProblem): ProblemText {
  switch (problem.kind) {
    case "no-workbook":
      return {
        title: "No workbook is open",
        meaning: NOTHING_WRITTEN,
        advice: "Open the workbook with your vendor tracker, then look again.",
      };
    case "sheet-gone":
      return {
        title: `Sheet “${problem.sheet}” is no longer there`,
        meaning: NOTHING_WRITTEN,
        advice: "It was renamed or deleted. Look again to find the tracker.",
      };
    case "protected-sheet":
      return {
        title: `Sheet “${problem.sheet}” is protected`,
        meaning: NOTHING_WRITTEN,
        advice:
          "Scopefit never unprotects a sheet. Unprotect it (Review > Unprotect Sheet), then check again. The results are listed here either way.",
      };
    case "protected-workbook":
      return {
        title: "The structure of the workbook is protected",
        meaning: NOTHING_WRITTEN,
        advice:
          "The sheet “Scopefit” cannot be added. Unlock the structure (Review > Protect Workbook), then check again.",
      };
    case "cell-being-edited":
      return {
        title: "A cell is being edited",
        meaning: NOTHING_WRITTEN,
        advice: "Press Enter in the sheet to finish typing, then try again.",
      };
    case "cell-changed":
      return {
        title: `Cell ${problem.address} has changed meanwhile`,
        meaning: NOTHING_WRITTEN,
        advice: "Look at the cell, then try again.",
      };
    case "place-taken":
      return {
        title: `Something stands in ${problem.address}, where Scopefit’s columns were to go`,
        meaning: NOTHING_WRITTEN,
        advice: "Check again: free columns will be found further right.",
      };
    case "filtered-by-ours":
      return {
        title: `A filter on a column of Scopefit’s hides rows of sheet “${problem.sheet}”`,
        meaning: "Nothing was taken out.",
        advice: "Clear that filter (Data > Clear), then remove Scopefit.",
      };
    case "too-large":
      return {
        title: "The sheet is too large for Excel to hand over",
        meaning: NOTHING_WRITTEN,
        advice: `Check fewer rows at a time. (${problem.detail})`,
      };
    case "excel-too-old":
      return {
        title: "This Excel is too old for Scopefit",
        meaning: NOTHING_WRITTEN,
        advice: `It lacks ${problem.needs}. Use Excel 2021 or later, Microsoft 365, or Excel on the web.`,
      };
    case "connection-lost":
      return {
        title: "The connection to the workbook was lost",
        meaning: written(problem.written),
        advice: "When it is back, check again. A second run replaces what the first one wrote.",
      };
    case "cancelled":
      return {
        title: "Stopped while writing",
        meaning: written(problem.written),
        advice: "Check again to write the rest. A second run replaces what the first one wrote.",
      };
    case "file":
      return {
        title: "The file cannot be used",
        meaning: NOTHING_WRITTEN,
        advice: problem.message,
      };
    case "unexpected":
      return {
        title: "Excel reported an error",
        meaning: written(problem.written),
        advice: `Try again. Excel said: ${problem.detail}`,
      };
  }
}
