import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import { textHash } from "@scopefit/core/reading/text/text-hash";

import type { Arrangement } from "../../layout/layout.ts";
import { vendorPlace } from "../../layout/vendor-place.ts";
import { ourColumns } from "../../our-columns/our-column.ts";
import type { PlannedCell, PlannedSheet } from "../plan/edit-plan.ts";
import type { RowDigest } from "../row/row-digest.ts";
import { statusLabels } from "./status-label.ts";

/**
 * The hidden name by which the results of a sheet are found again, whatever they are called by then. Who keeps
 * a sheet for each vendor has the results of each.
 */
function resultsMarker(trackerSheet: string): string {
  return `_scopefit_results_${textHash(trackerSheet.toLowerCase())}`;
}

/** The row of the headings; the vendors stand below. */
const HEADINGS_ROW = 4;

/** What stands left of our own columns: where the vendor stands, and who it is. */
const LEFT = { place: 8, vendor: 28 } as const;
const PLACES_LEFT = Object.keys(LEFT).length;

/** Notes stand where the reasons do: the first columns are narrow, and notes wrap. */
const NOTE_COLUMN = PLACES_LEFT + 1;

/** How the place of a vendor is headed, and what the sheet says of itself. */
const WORDS: Readonly<Record<Arrangement, { readonly place: string; readonly note: string }>> = {
  "vendor-a-row": {
    place: "Row",
    note: "Rows are numbered as they stood then; the tracker itself was not changed.",
  },
  "question-a-row": {
    place: "Column",
    note: "Each column of answers is a line; the questionnaire itself was not changed.",
  },
  "answer-a-row": {
    place: "Row",
    note: "The answers of each vendor are a line, numbered by the row of the first one as it stood then; the answers themselves were not changed.",
  },
};

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
  readonly arrangement: Arrangement;
  /** In the order of the tracker. */
  readonly rows: readonly ResultsRow[];
}

/** What the sheet says of a vendor. */
export type ResultsRow = Pick<RowDigest, "row" | "texts"> & { readonly vendor: string };

/**
 * The results on a sheet of their own, for a tracker that is protected and for a questionnaire: a line a
 * vendor with its place in the tracker, its name and our columns.
 */
export function resultsSheet({
  trackerSheet,
  asOf,
  arrangement,
  rows,
}: ResultsSheetContent): PlannedSheet {
  const words = WORDS[arrangement];
  const headings = [
    { heading: words.place, width: LEFT.place },
    { heading: "Vendor", width: LEFT.vendor },
    ...shownColumns,
  ];
  const lastRow = HEADINGS_ROW + Math.max(1, rows.length);
  const status = { firstColumn: PLACES_LEFT, lastColumn: PLACES_LEFT };
  const firstCell = `$C${HEADINGS_ROW + 1}`;
  return {
    name: "Scopefit results",
    marker: resultsMarker(trackerSheet),
    widths: headings.map(({ width }) => width),
    rows: [
      {
        row: 1,
        cells: [
          cell(0, `Results for sheet “${trackerSheet}” as of ${dayInWords(isoDay(asOf))}`, "title"),
        ],
      },
      { row: 2, cells: [cell(NOTE_COLUMN, words.note, "note")] },
      {
        row: HEADINGS_ROW,
        cells: headings.map(({ heading }, column) => cell(column, heading, "heading")),
      },
      ...rows.map((row, place) => ({
        row: HEADINGS_ROW + 1 + place,
        cells: cellsOf(row, arrangement),
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

function cellsOf(
  { row, vendor, texts }: ResultsRow,
  arrangement: Arrangement,
): readonly PlannedCell[] {
  const ours = shownColumns.map(({ key }, place) =>
    cell(PLACES_LEFT + place, shortened(texts[key]), key === "status" ? "status" : "text"),
  );
  return [
    arrangement === "question-a-row"
      ? cell(0, vendorPlace(arrangement, row), "text")
      : cell(0, row, "number"),
    cell(1, vendor, "text"),
    ...ours.filter(({ value }) => value !== ""),
  ];
}

function cell(column: number, value: string | number, style: PlannedCell["style"]): PlannedCell {
  return { column, value, style };
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
