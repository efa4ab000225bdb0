import type { FieldType } from "@scopefit/core/fields/field-definition";
import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { capitalised } from "@scopefit/core/rule/words";

import { COLUMNS_OF_A_SHEET } from "../../layout/cell-address.ts";
import type { Layout } from "../../layout/layout.ts";

/** A column of the user's own that the tracker lacks, with its heading and what to write in it. */
export interface NewColumn {
  readonly column: number;
  readonly field: FieldId;
  readonly heading: string;
  /** Shown by Excel when a cell of the column is selected, as a validation's input message. */
  readonly note: string;
}

/** Columns to be added right of the table, headings and notes only; no cell of the data is filled. */
export interface NewColumns {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The table that grows by them where they stand right beside it, or `null`. */
  readonly table: string | null;
  readonly columns: readonly NewColumn[];
}

/**
 * Where columns for these fields go: together at the first place right of the table and of our own
 * columns where nothing stands. `null` where the sheet has no room or nothing is to be added.
 */
export function planNewColumns(layout: Layout, fields: readonly FieldId[]): NewColumns | null {
  if (fields.length === 0) return null;
  const first = firstFree(layout, fields.length);
  if (first === null) return null;
  const { sheet, firstRow, lastRow, table } = layout;
  const isBeside = first === layout.lastColumn + 1 && table?.kind === "plain";
  return {
    sheet,
    headerRow: firstRow - 1,
    firstRow,
    lastRow,
    table: isBeside ? table.name : null,
    columns: fields.map((field, place) => newColumn(field, first + place)),
  };
}

/** What to write into a column, by how its cells are read. */
const NOTES: Readonly<Record<FieldType, string>> = {
  text: "In your or the vendor’s own words.",
  claim: "Yes or no, with what the vendor says of it.",
  date: "A day, for example 30 June 2027.",
  tri: "Yes, no or in part.",
  enum: "One of the usual words for it.",
  set: "All that apply, parted by semicolons.",
  list: "All of them, parted by semicolons.",
  services: "The services, parted by semicolons.",
  locations: "Each site by its city, parted by semicolons.",
  percent: "A share, for example 40%.",
  count: "A number.",
  duration: "A time, for example 24 hours.",
  "promised-time": "A time, for example 24 hours.",
  frequency: "How often, for example quarterly.",
  nonconformities: "How many, and whether they are closed.",
};

/** The label of a field is a heading that is recognised without a group above it. */
function newColumn(field: FieldId, column: number): NewColumn {
  const { label, type } = fieldDefinition(field);
  return { column, field, heading: capitalised(label), note: NOTES[type] };
}

function firstFree({ lastColumn, ours, occupied }: Layout, width: number): number | null {
  const start = Math.max(lastColumn, ...ours.values()) + 1;
  for (let first = start; first + width <= COLUMNS_OF_A_SHEET; first++) {
    const places = Array.from({ length: width }, (_, place) => first + place);
    const taken = places.findLast((place) => occupied.has(place));
    if (taken === undefined) return first;
    first = taken;
  }
  return null;
}
