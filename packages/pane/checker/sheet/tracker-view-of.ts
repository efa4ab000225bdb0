import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import type { SheetSource } from "@scopefit/tracker/layout/grid";
import { laterHeadChanges } from "@scopefit/tracker/mapping/later-head-changes";
import { type ColumnMapping, columnsAnywhere } from "@scopefit/tracker/mapping/mapping";
import { VendorRows } from "@scopefit/tracker/reading/vendor-rows";
import type { UnderstoodSheet } from "@scopefit/tracker/understand-sheet";
import type { UnderstoodTracker } from "@scopefit/tracker/understand-tracker";

import type { ColumnView, TrackerPlace, TrackerView } from "./tracker-view.ts";

/** What people are shown of a tracker that has been understood. */
export async function trackerViewOf(
  { source, tracker, answers }: UnderstoodSheet,
  place: TrackerPlace,
): Promise<TrackerView> {
  const { layout, mapping } = tracker;
  const headed = new Set(layout.headings.map(({ column }) => column));
  return {
    place,
    arrangement: layout.arrangement,
    headerRow: layout.firstRow - 1,
    firstRow: layout.firstRow,
    lastRow: layout.lastRow,
    firstColumn: layout.firstColumn,
    lastColumn: layout.lastColumn,
    vendorRows: await vendorRows(tracker, source),
    answers,
    columns: mapping.columns.map((column) => columnView(column, headed)),
    notAsked: mapping.notAsked.map((field) => ({ field, label: fieldDefinition(field).label })),
    asksNoAssurance: !columnsAnywhere(mapping).some(
      ({ field }) => field !== null && isAssurance(field),
    ),
    hasContinuedRows: layout.continuedBy.size > 0,
    laterHeads: laterHeadChanges(mapping),
    isProtected: source.shape.isProtected,
    isMarked: layout.ours.size > 0,
  };
}

/** The rows of vendors, from the top: totals, group titles and blank lines are none. */
export async function vendorRows(
  { layout, mapping, vendorColumn }: UnderstoodTracker,
  source: SheetSource,
): Promise<readonly number[]> {
  const found: number[] = [];
  const vendors = new VendorRows(layout, mapping, vendorColumn, source.shape.merges);
  for await (const rows of source.rows({ lastRow: layout.lastRow })) {
    for (const row of rows) {
      if (vendors.carriedTo(row) !== null) found.push(row.row);
    }
  }
  return found;
}

function columnView(column: ColumnMapping, headed: ReadonlySet<number>): ColumnView {
  const { field, doubt } = column;
  const isDecidable = headed.has(column.column);
  if (field !== null) {
    const { label } = fieldDefinition(field);
    return { ...column, standing: "understood", label, isDecidable };
  }
  return { ...column, standing: doubt === null ? "unknown" : "unsure", label: null, isDecidable };
}

function isAssurance(field: FieldId): boolean {
  return field.startsWith("iso") || field.startsWith("soc2");
}
