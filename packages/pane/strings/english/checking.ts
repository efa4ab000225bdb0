import { CONTINUED_ROWS } from "@scopefit/tracker/report/continued-rows-notice";
import { laterHeadInWords } from "@scopefit/tracker/report/later-head-notices";
import type { RegisterLine } from "@scopefit/tracker/writing/registers/register-line";

import { plural } from "./plural.ts";

const vendors = (count: number) => plural(count, { one: "vendor", other: "vendors" });
const rows = (count: number) => plural(count, { one: "row", other: "rows" });
const columns = (count: number) => plural(count, { one: "column", other: "columns" });
const cells = (count: number) => plural(count, { one: "cell", other: "cells" });

/** Understanding the tracker, choosing rows, checking and writing. */
export const checking = {
  what: "Tracker",
  sees: (sheet: string, count: number) => `${sheet} · ${vendors(count)}`,
  chooseAnother: "Choose another table",
  unknown: (count: number) => `${count} not ours`,
  unsure: (count: number) => `${count} left out, unsure`,
  unsureColumns: (count: number) => `${columns(count)} left out, unsure`,
  unsureColumn: (heading: string, reason: string) => `“${heading}”: ${reason}.`,
  addColumns: (count: number) => `Add ${columns(count)}`,
  addColumnsWhere: "Headings with a note, right of the table. No cell of yours is changed.",
  addingColumns: "Adding columns…",
  saving: "Saving…",
  reading: "Reading the sheet…",
  continuedRows: CONTINUED_ROWS,
  laterHead: laterHeadInWords,
  protectedSheet: (sheet: string) =>
    `Sheet “${sheet}” is protected. Scopefit can check it, shows the results here and offers to write them on a sheet of their own. On this one it writes nothing until you unprotect it (Review > Unprotect Sheet).`,

  rows: "Rows",
  rowChoice: {
    all: "All",
    selected: "Selected",
    visible: "Visible",
    changed: "Changed since checked",
  },
  rowChoiceCount: (label: string, count: number) => `${label} (${count})`,
  noRows: {
    all: "No row names a vendor.",
    selected: "Select rows of the tracker in the sheet.",
    visible: "The filter hides every row.",
    changed: "No row has changed since it was checked here.",
  },
  asOf: (day: string) => `As of ${day}`,
  asOfInvalid: "Choose a day.",
  showFirst: "Show changes first",
  check: (count: number) => `Check ${vendors(count)}`,

  progress: (done: number, total: number) => `${done} of ${vendors(total)} checked`,
  writing: (done: number, total: number) => `${done} of ${rows(total)} written`,
  preparing: "Preparing what will be written…",
  cancel: "Cancel",
  cancelling: "Stopping…",

  preview: "Before anything is written",
  previewSummary: (changed: number, inRows: number) =>
    `${cells(changed)} in ${rows(inRows)} of the tracker would change, all in Scopefit’s own columns.`,
  previewRest: (formats: number) =>
    `Besides: the headings, ${plural(formats, { one: "conditional format", other: "conditional formats" })}, and the sheet “Scopefit” with the summary.`,
  previewRegisters: (lines: number) =>
    `At the end of the list: ${plural(lines, { one: "line", other: "lines" })} of the registers of user controls and subservice organisations.`,
  registerRow: (sheet: string, row: number) => `${sheet}, row ${row}`,
  whyRegister: {
    named: (vendor: string) => `A row of the tracker about ${vendor} names it.`,
    "no-longer-named": (vendor: string) =>
      `No row of the tracker about ${vendor} names it any more. The line stays.`,
  } satisfies Record<RegisterLine["why"], (vendor: string) => string>,
  previewNothing: "Nothing would change in the tracker: every cell already holds this.",
  previewAnswers: (count: number, sheet: string) =>
    `Nothing in the questionnaire changes. The sheet “${sheet}” is written anew, whatever it holds now, with a line for ${count === 1 ? "the vendor" : `each of ${vendors(count)}`}, and the sheet “Scopefit” with the summary.`,
  write: (count: number) => `Write ${rows(count)}`,
  writeAnswers: "Write the results",
  doNotWrite: "Do not write",
  previewUnchanged: "Nothing changes in this row.",
  emptyCell: "empty",
  whyWritten: {
    status: (reason: string) => reason,
    why: () => "The reasons for the status, worst first.",
    covered: () => "Each needed site against the certificate and the report.",
    findings: () => "What is open, worst first.",
    questions: () => "What would settle the findings, for the vendor.",
    "to-do": () => "What our own people have to do.",
    evidence: () => "What to request so that points can be closed.",
    basis: () => "How well it is evidenced, and the day it holds for.",
    marks: () => "Hidden: colours the cells that the findings read.",
  },
};
