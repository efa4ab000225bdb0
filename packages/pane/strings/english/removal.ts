import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";

import type { Restorable } from "../../checker/run/restorable.ts";
import { plural } from "./plural.ts";

/** Taking everything of ours out again. */
export const removal = {
  title: "Remove and restore",
  looking: "Looking through the workbook…",
  nothing: "Nothing of Scopefit’s is in this workbook.",
  intro: "Remove takes out all of this and nothing else:",
  columnsOn: (sheet: string, count: number) =>
    `${plural(count, { one: "column", other: "columns" })} on “${sheet}”, with their conditional formats`,
  sheet: (name: string) => `Sheet “${name}”`,
  sheetTyped:
    "People may have typed into these sheets, registers and follow-ups above all. Copy what you want to keep first.",
  part: "What is kept beside the sheets: columns you decided, policy, waivers and the list of runs",
  protectedSheet: (sheet: string) =>
    `“${sheet}” is protected. Unprotect it first (Review > Unprotect Sheet); until then nothing is removed.`,
  remove: "Remove all of it",
  sure: "Yes, remove it",
  keep: "Keep it",
  ask: "Waivers and policy are gone for good. Remove?",
  added: "Columns that you had added for answers are yours and stay.",
  restore: "Restore",
  restorable: restorableText,
  restoreNow: (cells: number) => `Put back ${plural(cells, { one: "cell", other: "cells" })}`,
  questionnaire: [
    "In a questionnaire there is nothing to put back: no run writes into it. The sheet with its results is written anew each time.",
  ],
  again: "Look again",
};

const OTHER_WAYS =
  "Excel’s Undo takes a run back while the file is open; after that, use an earlier version of the file (File > Info > Version History).";

/** What there is to put back of what the last run replaced, or why there is nothing. */
function restorableText(restorable: Restorable): readonly string[] {
  switch (restorable.kind) {
    case "no-run":
      return ["No run has written into this workbook yet."];
    case "nothing-replaced":
      return [
        "There is nothing to put back: the last run replaced no text. Remove takes out everything that was added.",
        ...emptied(restorable.emptiedRows),
      ];
    case "cells": {
      const cells = plural(restorable.cells, { one: "cell", other: "cells" });
      const rows = plural(restorable.rows, { one: "row", other: "rows" });
      return [
        `The run of ${inWords(restorable.ranOn)} replaced ${cells} in ${rows}. They are put back where the cell still holds what the run wrote; any other is left as it is and named.`,
        ...emptied(restorable.emptiedRows),
      ];
    }
    case "too-large":
      return [
        `The run of ${inWords(restorable.ranOn)} replaced ${plural(restorable.cells, { one: "cell", other: "cells" })}, too much to be kept in the workbook, so it cannot be put back from here. ${OTHER_WAYS}`,
      ];
    case "restored":
      return [
        `What the last run replaced was put back on ${inWords(restorable.on)}. There is nothing more to put back.`,
      ];
    case "not-kept":
      return [
        `The last run was made by a version of Scopefit that did not keep what it replaced. ${OTHER_WAYS}`,
      ];
  }
}

function emptied(rows: number): readonly string[] {
  if (rows === 0) return [];
  return [
    `${plural(rows, { one: "row", other: "rows" })} that named no vendor any more ${rows === 1 ? "was" : "were"} emptied of Scopefit’s texts; these do not come back.`,
  ];
}

function inWords(day: string): string {
  return dayInWords(isoDay(day));
}
