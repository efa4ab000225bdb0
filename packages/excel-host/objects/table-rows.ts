import { rowCount } from "../model/cells/area.ts";
import { shiftCells } from "../model/shift/shift-cells.ts";
import type { SheetRange } from "../model/cells/sheet-range.ts";
import { dataBody, type Table } from "../model/tables/table.ts";
import { addTableRows, columnValues } from "../model/tables/tables.ts";
import { writeCells } from "../model/cells/write-cells.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { itemAt, ObjectType, type HostObject } from "../protocol/object-type.ts";
import { cellInputsOf } from "./range/cell-inputs.ts";
import { rangeType } from "./range/range.ts";

/** A row by its place: whatever data comes to stand there (d.ts of `TableRowCollection.add`). */
interface OwnedRow {
  readonly table: Table;
  readonly place: number;
}

const tableRowType = new ObjectType<OwnedRow>("TableRow", {
  properties: {
    index: { read: ({ place }) => place },
    values: {
      read: (row) => columnValues(cellsOf(row)),
      write: (row, value) => {
        const cells = cellsOf(row);
        writeCells(cells.sheet, cells.range, cellInputsOf(cells, value));
      },
    },
  },
  objects: { getRange: (row) => rangeType.of(cellsOf(row)) },
  methods: {
    delete: (row) => {
      const { sheet, range } = cellsOf(row);
      shiftCells(sheet, { kind: "delete", axis: "rows", range });
    },
  },
});

/** `TableRowCollection`. */
export const tableRowsType = new ObjectType<Table>("TableRowCollection", {
  properties: { count: { read: (table) => rowCount(dataBody(table)) } },
  items: itemsOf,
  objects: {
    add: (table, args) => {
      const last = rowCount(dataBody(table));
      const index = args.integer(0, -1);
      if (index > last) throw new ExcelError("InvalidArgument");
      const place = index === -1 ? last : index;
      addTableRows(table, place, inputsFor(table, args.at(1)));
      return tableRowType.of({ table, place });
    },
    getItemAt: (table, args) => itemAt(itemsOf(table), args.integer(0)),
  },
  methods: { getCount: (table) => rowCount(dataBody(table)) },
});

function itemsOf(table: Table): readonly HostObject[] {
  return Array.from({ length: rowCount(dataBody(table)) }, (_, place) =>
    tableRowType.of({ table, place }),
  );
}

/** The cells of new rows: an array of rows, or one empty row where nothing is said. */
function inputsFor(table: Table, values: unknown) {
  const rows = Array.isArray(values) ? values.length : 1;
  const { range } = table.area;
  const shape = table.area.at({ ...range, lastRow: range.firstRow + rows - 1 });
  return cellInputsOf(shape, values ?? "");
}

function cellsOf({ table, place }: OwnedRow): SheetRange {
  const body = dataBody(table);
  const row = body.firstRow + place;
  if (row > body.lastRow) throw new ExcelError("ItemNotFound");
  return table.area.at({ ...body, firstRow: row, lastRow: row });
}
