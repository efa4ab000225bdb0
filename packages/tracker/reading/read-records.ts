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
import { type CarriedCells, VendorRows } from "./vendor-rows.ts";

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

/** A row of a vendor, with what the cells above hold for its empty ones. */
interface VendorRow {
  readonly row: GridRow;
  readonly carried: CarriedCells;
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
  const vendorRows = new VendorRows(layout, reading.mapping, vendorColumn, source.shape.merges);
  for await (const rows of source.rows({ columns: wanted, lastRow: layout.lastRow })) {
    const vendors = rows.flatMap((row): readonly VendorRow[] => {
      const carried = vendorRows.carriedTo(row);
      const isWanted = onlyRows === undefined || onlyRows.has(row.row);
      return carried === null || !isWanted ? [] : [{ row, carried }];
    });
    for (let start = 0; start < vendors.length; start += RECORDS_AT_A_TIME) {
      yield vendors
        .slice(start, start + RECORDS_AT_A_TIME)
        .map((vendor) =>
          recordOf(vendor, fieldsAt(vendor.row.row), reading.dateOrders, source.addressOf),
        );
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
  { row, carried }: VendorRow,
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
      const above = carried.get(column);
      const content = above?.content ?? contents[column] ?? EMPTY;
      if (naming !== null && !names(content.text, naming)) continue;
      const place = above === undefined ? letters : `${letters}${above.row}`;
      cellsOfField.push({
        column: addressOf?.(above?.row ?? row.row, column) ?? place,
        heading,
        content: isTicked ? tickedContent(content) : content,
      });
    }
    // Remarks that name nothing have not been asked.
    if (cellsOfField.length > 0) cells.set(field, cellsOfField);
  }
  const claimsInRemarks = fields.some(({ columns }) => columns.some((it) => it.naming !== null));
  return { row: row.row, cells, dateOrders, ...(claimsInRemarks ? { claimsInRemarks } : {}) };
}

const EMPTY = { kind: "text", text: "" } as const;
