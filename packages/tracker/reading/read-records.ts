import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { DateOrder, SourceCell } from "@scopefit/core/reading/source-cell";

import { columnLetters } from "../layout/cell-address.ts";
import type { GridRow, SheetSource } from "../layout/grid.ts";
import type { Layout } from "../layout/layout.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { rowKind } from "./row-kind.ts";

/** What records are read with. */
export interface RecordReading {
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly vendorColumn: number;
  readonly dateOrders: ReadonlyMap<FieldId, DateOrder>;
  /** Only these rows of the sheet; all where absent. */
  readonly onlyRows?: ReadonlySet<number>;
}

/** A column that holds a field, ready for reading. */
interface FieldColumn {
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  readonly field: FieldId;
}

/** Reads the vendors of a tracker in the order of the sheet, a chunk at a time. */
export async function* readRecords(
  source: SheetSource,
  reading: RecordReading,
): AsyncIterable<readonly VendorRecord[]> {
  const { layout, vendorColumn, onlyRows } = reading;
  const columns = fieldColumns(reading.mapping);
  // The first column tells totals and group titles, also where it holds no field.
  const wanted = new Set([layout.firstColumn, ...columns.map((it) => it.column)]);
  for await (const rows of source.rows({ columns: wanted, lastRow: layout.lastRow })) {
    const records = rows
      .filter((row) => row.row >= layout.firstRow && row.row <= layout.lastRow)
      .filter((row) => onlyRows === undefined || onlyRows.has(row.row))
      .filter((row) => rowKind(row, layout, vendorColumn, source.shape.merges) === "vendor")
      .map((row) => recordOf(row, columns, reading.dateOrders));
    if (records.length > 0) yield records;
  }
}

function fieldColumns(mapping: Mapping): readonly FieldColumn[] {
  return mapping.columns.flatMap(({ column, heading, field }) =>
    field === null ? [] : [{ column, letters: columnLetters(column), heading, field }],
  );
}

function recordOf(
  row: GridRow,
  columns: readonly FieldColumn[],
  dateOrders: ReadonlyMap<FieldId, DateOrder>,
): VendorRecord {
  const contents = new Map(row.cells.map((cell) => [cell.column, cell.content]));
  const cells = new Map<FieldId, readonly SourceCell[]>();
  for (const { column, letters, heading, field } of columns) {
    const content = contents.get(column) ?? EMPTY;
    const cell: SourceCell = { address: `${letters}${row.row}`, heading, content };
    cells.set(field, [...(cells.get(field) ?? []), cell]);
  }
  return { row: row.row, cells, dateOrders };
}

const EMPTY = { kind: "text", text: "" } as const;
