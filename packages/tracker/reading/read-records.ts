import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { CellContent, DateOrder, SourceCell } from "@scopefit/core/reading/cell/source-cell";

import { columnLetters } from "../layout/cell-address.ts";
import type { GridRow, SheetSource } from "../layout/grid.ts";
import type { Layout } from "../layout/layout.ts";
import { columnsOf, type Mapping } from "../mapping/mapping.ts";
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
  const fields = fieldColumns(reading.mapping);
  const kept = fields.filter(({ field }) => onlyFields?.has(field) !== false);
  // All cells tell what a row is, and the first column tells totals and group titles, also where it holds no field.
  const held = fields.flatMap(({ columns }) => columns.map(({ column }) => column));
  const wanted = new Set([layout.firstColumn, ...held]);
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
        .map((row) => recordOf(row, kept, reading.dateOrders, source.addressOf));
    }
  }
}

function fieldColumns(mapping: Mapping): readonly FieldColumns[] {
  const fields = new Set(mapping.columns.flatMap(({ field }) => (field === null ? [] : [field])));
  return [...fields].map((field) => ({
    field,
    columns: columnsOf(mapping, field).map(({ column, heading }) => ({
      column,
      letters: columnLetters(column),
      heading,
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
    const cellsOfField = columns.map(({ column, letters, heading }) => ({
      column: addressOf?.(row.row, column) ?? letters,
      heading,
      content: contents[column] ?? EMPTY,
    }));
    cells.set(field, cellsOfField);
  }
  return { row: row.row, cells, dateOrders };
}

const EMPTY = { kind: "text", text: "" } as const;
