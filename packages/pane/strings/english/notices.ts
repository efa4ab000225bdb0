import { ourHeading } from "@scopefit/tracker/our-columns/our-column";
import type { LeftCell } from "@scopefit/tracker/writing/replaced/plan-restore";

import type { Restored } from "../../session/acts/restore-last-run.ts";
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
  checkCancelled: (stopped: string) =>
    `${stopped} What is finished is listed below. ${NOTHING_WRITTEN}`,
  answersWritten: (count: number, sheet: string) =>
    `${plural(count, { one: "vendor", other: "vendors" })} written to sheet “${sheet}”. The questionnaire is as it was.`,
  answersChangedTitle: "The answers changed meanwhile",
  answersChanged: (count: number) =>
    `${plural(count, { one: "vendor is", other: "vendors are" })} not as checked. ${NOTHING_WRITTEN} Check again.`,
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
  writeResults: "Write results on a new sheet",
  toReports: "Save a report…",
  sheetWritten: (sheet: string) => `Sheet “${sheet}” written.`,
  removed: ({ columns, sheets }: Removed) =>
    columns === 0 && sheets.length === 0
      ? "There was nothing of Scopefit’s to remove."
      : `Removed: ${plural(columns, { one: "column", other: "columns" })}${sheets.length === 0 ? "" : ` and ${sheets.map((it) => `“${it}”`).join(", ")}`}. Nothing of Scopefit’s is left in the workbook.`,
  restored: restoredText,
  nothingToRestore: "There was nothing left to put back.",
  brokenOffTitle: "An earlier run did not finish",
  brokenOff:
    "Scopefit’s columns are here, but no record of a finished run. What they say may be half of it. Check again: it writes into the same columns.",
  brokenTitle: "Scopefit could not finish",
  broken: (detail: string) =>
    `This is a mistake in Scopefit, not in your workbook. Check again; if it happens again, reload the pane. (${detail})`,
  problem: problemText,
};

/** How many cells that were left are named; the others are counted. */
const MOST_NAMED = 10;

const WHY_LEFT = {
  "row-gone": "the row is gone",
  "column-gone": "the column is gone",
  "changed-since": "holds something else by now",
} satisfies Record<LeftCell["why"], string>;

function restoredText({ cells, rows: inRows, left, passedOver }: Restored): readonly string[] {
  const what = plural(cells, { one: "cell", other: "cells" });
  const back =
    cells === 0
      ? "Nothing was put back."
      : `${what} in ${rows(inRows.length)} put back as ${cells === 1 ? "it was" : "they were"} before the last run.`;
  const named = left
    .slice(0, MOST_NAMED)
    .map(({ identity, key, why }) => `${identity.vendor}, “${ourHeading(key)}” (${WHY_LEFT[why]})`);
  const more = left.length - named.length;
  return [
    back,
    ...(left.length === 0
      ? []
      : [`Left as they are: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`]),
    ...(passedOver.length === 0
      ? []
      : [
          `Left, because someone was changing them: ${passedOver.map((row) => `row ${row}`).join(", ")}.`,
        ]),
    ...(cells === 0 ? [] : ["The sheet “Scopefit” goes on to show the last run."]),
  ];
}

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
          "Scopefit never unprotects a sheet. The results are listed here and can go on a sheet of their own. Or unprotect it (Review > Unprotect Sheet), then check again.",
      };
    case "protected-workbook":
      return {
        title: "The structure of the workbook is protected",
        meaning: NOTHING_WRITTEN,
        advice:
          "No sheet can be added. Unlock the structure (Review > Protect Workbook), then try again. Until then the results are listed here and can be saved as a report.",
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
