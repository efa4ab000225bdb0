import type { VendorMail } from "@scopefit/tracker/report/mail/vendor-mails";
import type { PlannedCell, PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";

import type { Messages } from "../strings/messages.ts";

/** The hidden name by which the sheet is found again, whatever it is called by then. */
const FOLLOW_UPS_MARKER = "_scopefit_follow_ups";

/** Excel keeps no more characters in a cell than 32,767; a longer text is cut with a sign of it. */
const LONGEST_TEXT = 32_000;

/** The row of the headings; the vendors stand below. */
const HEADINGS_ROW = 4;

/** The `Follow-ups` sheet: one line a vendor with subject and text, ready to be copied into an e-mail. */
export function followUpsSheet(
  mails: readonly VendorMail[],
  day: string,
  { sheet }: Messages["followUps"],
): PlannedSheet {
  const headings = [sheet.vendor, sheet.subject, sheet.text];
  const lines = mails.map(({ vendor, subject, text }) => [vendor, subject, shortened(text)]);
  return {
    name: sheet.name,
    marker: FOLLOW_UPS_MARKER,
    widths: [28, 40, 100],
    rows: [
      { row: 1, cells: cellsOf([sheet.title], "title") },
      { row: 2, cells: cellsOf([sheet.note(day)], "text") },
      { row: HEADINGS_ROW, cells: cellsOf(headings, "heading") },
      ...lines.map((texts, place) => ({
        row: HEADINGS_ROW + 1 + place,
        cells: cellsOf(texts, "text"),
      })),
    ],
    formats: [],
    charts: [],
  };
}

function cellsOf(texts: readonly string[], style: PlannedCell["style"]): readonly PlannedCell[] {
  return texts.map((value, column) => ({ column, value, style }));
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST_TEXT ? `${trimmed.slice(0, LONGEST_TEXT)}…` : trimmed;
}
