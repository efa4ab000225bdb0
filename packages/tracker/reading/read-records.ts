import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Artefact } from "@scopefit/core/reading/claims/claim";
import type { CellContent, DateOrder, SourceCell } from "@scopefit/core/reading/cell/source-cell";

import { columnLetters } from "../layout/cell-address.ts";
import type { GridRow, SheetSource } from "../layout/grid.ts";
import type { Layout } from "../layout/layout.ts";
import {
  type ColumnMapping,
  columnsAt,
  columnsAnywhere,
  type Mapping,
} from "../mapping/mapping.ts";
import { heldFields, names } from "./held-fields.ts";
import { tickedContent } from "../mapping/ticked-columns.ts";
import { rowKind } from "./row-kind.ts";

/** What records are read with. */
export interface RecordReading {
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly vendorColumn: number;
  readonly dateOrders: ReadonlyMap<FieldId, DateOrder>;
  /** Only these fields of the rows; all where absent. */
  readonly onlyFields?: ReadonlySet<FieldId>;
  /** Only these rows of the sheet; all where absent. */
  readonly onlyRows?: Pick<ReadonlySet<number>, "has">;
}

/** A field with the columns that hold it, ready for reading. */
interface FieldColumns {
  readonly field: FieldId;
  readonly columns: readonly {
    readonly column: number;
    readonly letters: string;
    readonly heading: string;
    /** Of a column of remarks, what a cell must name to be read. */
    readonly naming: Artefact | null;
    readonly isTicked: boolean;
  }[];
}

/**
 * So many records are made at a time: few enough to be forgotten while they are young, which is when
 * forgetting costs nothing.
 */
const RECORDS_AT_A_TIME = 32;

/** Reads the vendors of a tracker in the order of the sheet, some dozens at a time. */
export async function* readRecords(
  source: SheetSource,
  reading: RecordReading,
): AsyncIterable<readonly VendorRecord[]> {
  const { layout, vendorColumn, onlyRows, onlyFields } = reading;
  const fieldsAt = fieldsByRow(reading.mapping, onlyFields);
  // All cells tell what a row is, and the first column tells totals and group titles, also where it holds no field.
  const held = columnsAnywhere(reading.mapping).filter(({ field }) => field !== null);
  const wanted = new Set([layout.firstColumn, ...held.map(({ column }) => column)]);
  const { merges } = source.shape;
  for await (const rows of source.rows({ columns: wanted, lastRow: layout.lastRow })) {
    const vendors = rows.filter(
      (row) =>
        row.row >= layout.firstRow &&
        row.row <= layout.lastRow &&
        (onlyRows === undefined || onlyRows.has(row.row)) &&
        rowKind(row, layout, vendorColumn, merges) === "vendor",
    );
    for (let start = 0; start < vendors.length; start += RECORDS_AT_A_TIME) {
      yield vendors
        .slice(start, start + RECORDS_AT_A_TIME)
        .map((row) => recordOf(row, fieldsAt(row.row), reading.dateOrders, source.addressOf));
    }
  }
}

/** The fields of a row: each head is gone through once. */
function fieldsByRow(
  mapping: Mapping,
  onlyFields: RecordReading["onlyFields"],
): (row: number) => readonly FieldColumns[] {
  const known = new Map<readonly ColumnMapping[], readonly FieldColumns[]>();
  return (row) => {
    const columns = columnsAt(mapping, row);
    const fields = known.get(columns) ?? fieldColumns(columns, onlyFields);
    known.set(columns, fields);
    return fields;
  };
}

function fieldColumns(
  mapped: readonly ColumnMapping[],
  onlyFields: RecordReading["onlyFields"],
): readonly FieldColumns[] {
  const held = heldFields(mapped);
  const kept = [...new Set(held.map(({ field }) => field))].filter(
    (field) => onlyFields?.has(field) !== false,
  );
  return kept.map((field) => ({
    field,
    columns: held
      .filter((it) => it.field === field)
      .map(({ column, heading, naming, isTicked }) => ({
        column,
        letters: columnLetters(column),
        heading,
        naming,
        isTicked,
      })),
  }));
}

function recordOf(
  row: GridRow,
  fields: readonly FieldColumns[],
  dateOrders: ReadonlyMap<FieldId, DateOrder>,
  addressOf: SheetSource["addressOf"],
): VendorRecord {
  const contents: CellContent[] = [];
  for (const { column, content } of row.cells) contents[column] = content;
  const cells = new Map<FieldId, readonly SourceCell[]>();
  for (const { field, columns } of fields) {
    const cellsOfField: SourceCell[] = [];
    for (const { column, letters, heading, naming, isTicked } of columns) {
      const content = contents[column] ?? EMPTY;
      if (naming !== null && !names(content.text, naming)) continue;
      cellsOfField.push({
        column: addressOf?.(row.row, column) ?? letters,
        heading,
        content: isTicked ? tickedContent(content) : content,
      });
    }
    // Remarks that name nothing have not been asked.
    if (cellsOfField.length > 0) cells.set(field, cellsOfField);
  }
  return { row: row.row, cells, dateOrders };
}

const EMPTY = { kind: "text", text: "" } as const;
