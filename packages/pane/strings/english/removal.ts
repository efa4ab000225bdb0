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
  restoreFirst:
    "The last run was the first one in this workbook, so before it there was nothing of Scopefit’s. Remove brings that back.",
  restoreLater:
    "What a later run replaces are only Scopefit’s own texts of the run before. They are not kept in the workbook, because they would be many times its size. Excel’s Undo takes a run back while the file is open; after that, use an earlier version of the file (File > Info > Version History) or check again for the earlier day.",
  again: "Look again",
};
