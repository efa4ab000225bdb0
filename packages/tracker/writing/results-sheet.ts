import { dayInWords, isoDay } from "@scopefit/core/reading/iso-day";

import { ourColumns } from "../our-columns/our-column.ts";
import type { PlannedCell, PlannedSheet } from "./edit-plan.ts";
import type { RowDigest } from "./row-digest.ts";
import { statusLabels } from "./status-label.ts";

/** The hidden name by which the sheet is found again, whatever it is called by then. */
const RESULTS_MARKER = "_scopefit_results";

/** The row of the headings; the vendors stand below. */
const HEADINGS_ROW = 4;

/** What stands left of our own columns: where the row is, and whom it is about. */
const LEFT = [
  { heading: "Row", width: 8 },
  { heading: "Vendor", width: 28 },
] as const;

/** Excel keeps no more characters in a cell than 32,767; a longer text is cut with a sign of it. */
const LONGEST_TEXT = 32_000;

/** The columns of ours that people read; the hidden helper has nothing to colour here. */
const shownColumns = ourColumns.filter(({ hidden }) => !hidden);

/** What the sheet is made of. */
export interface ResultsSheetContent {
  /** The sheet of the tracker, which cannot be written to. */
  readonly trackerSheet: string;
  /** The day checked for, as an ISO day. */
  readonly asOf: string;
  /** In the order of the tracker. */
  readonly rows: readonly RowDigest[];
}

/**
 * The results on a sheet of their own, for a tracker that is protected: a line a row with its number in
 * the tracker, its vendor and our columns.
 */
export function resultsSheet({ trackerSheet, asOf, rows }: ResultsSheetContent): PlannedSheet {
  const headings = [...LEFT, ...shownColumns];
  const lastRow = HEADINGS_ROW + Math.max(1, rows.length);
  const status = { firstColumn: LEFT.length, lastColumn: LEFT.length };
  const firstCell = `$C${HEADINGS_ROW + 1}`;
  return {
    name: "Scopefit results",
    marker: RESULTS_MARKER,
    widths: headings.map(({ width }) => width),
    rows: [
      { row: 1, cells: [cell(0, `Results for sheet “${trackerSheet}”`, "title")] },
      { row: 2, cells: [cell(0, noteOf(asOf), "text")] },
      {
        row: HEADINGS_ROW,
        cells: headings.map(({ heading }, column) => cell(column, heading, "heading")),
      },
      ...rows.map((digest, place) => ({
        row: HEADINGS_ROW + 1 + place,
        cells: cellsOf(digest),
      })),
    ],
    formats: statusLabels.map(({ label, look }) => ({
      range: { firstRow: HEADINGS_ROW + 1, lastRow, ...status },
      formula: `LEFT(${firstCell},1)="${label.slice(0, 1)}"`,
      look,
    })),
    charts: [],
  };
}

function noteOf(asOf: string): string {
  return `As of ${dayInWords(isoDay(asOf))}. Rows are numbered as they stood then; the tracker itself was not changed.`;
}

function cellsOf({ row, fingerprint, texts }: RowDigest): readonly PlannedCell[] {
  const ours = shownColumns.map(({ key }, place) =>
    cell(LEFT.length + place, shortened(texts[key]), key === "status" ? "status" : "text"),
  );
  return [
    cell(0, row, "number"),
    cell(1, fingerprint.identity.vendor, "text"),
    ...ours.filter(({ value }) => value !== ""),
  ];
}

function cell(column: number, value: string | number, style: PlannedCell["style"]): PlannedCell {
  return { column, value, style };
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
