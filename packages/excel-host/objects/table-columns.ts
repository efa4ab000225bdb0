import { demandUnprotected } from "../model/protection.ts";
import { shiftCells } from "../model/shift/shift-cells.ts";
import type { SheetRange } from "../model/cells/sheet-range.ts";
import {
  dataBody,
  headerRow,
  inColumn,
  type Table,
  type TableColumn,
} from "../model/tables/table.ts";
import { addTableColumn, columnValues } from "../model/tables/tables.ts";
import { writeCells } from "../model/cells/write-cells.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { itemAt, ObjectType, required, type HostObject } from "../protocol/object-type.ts";
import { asText } from "../protocol/plain-values.ts";
import { columnFilterType } from "./auto-filters.ts";
import { cellInputsOf } from "./range/cell-inputs.ts";
import { rangeType } from "./range/range.ts";

/** A column and the table it belongs to. */
interface OwnedColumn {
  readonly table: Table;
  readonly column: TableColumn;
}

/** `TableColumn`. */
const tableColumnType = new ObjectType<OwnedColumn>("TableColumn", {
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { read: ({ column }) => column.id },
    name: {
      read: ({ column }) => column.name,
      write: (owned, value) => {
        const header = headerRow(owned.table);
        if (header === null) throw new ExcelError("InvalidOperation");
        writeCells(owned.table.area.sheet, inColumn(header, placeOf(owned)), [[asText(value)]]);
      },
    },
    index: { read: placeOf },
    values: {
      read: (owned) => columnValues(wholeColumn(owned)),
      write: (owned, value) => {
        const cells = wholeColumn(owned);
        writeCells(cells.sheet, cells.range, cellInputsOf(cells, value));
      },
    },
  },
  children: {
    filter: (owned) => columnFilterType.of({ table: owned.table, place: placeOf(owned) }),
  },
  objects: {
    getRange: (owned) => rangeType.of(wholeColumn(owned)),
    getDataBodyRange: (owned) => {
      const body = dataBody(owned.table);
      return rangeType.of(owned.table.area.at(inColumn(body, placeOf(owned))));
    },
    getHeaderRowRange: (owned) => {
      const header = headerRow(owned.table);
      if (header === null) throw new ExcelError("ItemNotFound");
      return rangeType.of(owned.table.area.at(inColumn(header, placeOf(owned))));
    },
  },
  methods: {
    delete: (owned) => {
      const { sheet, range } = wholeColumn(owned);
      demandUnprotected(sheet);
      if (owned.table.columns.length === 1) throw new ExcelError("InvalidOperation");
      shiftCells(sheet, { kind: "delete", axis: "columns", range });
    },
  },
});

/** `TableColumnCollection`. */
export const tableColumnsType = new ObjectType<Table>("TableColumnCollection", {
  properties: { count: { read: ({ columns }) => columns.length } },
  items: itemsOf,
  item: (table, key) => required(findColumn(table, key)),
  objects: {
    add: (table, args) => {
      const last = table.columns.length;
      const index = args.integer(0, -1);
      if (index > last) throw new ExcelError("InvalidArgument");
      const place = index === -1 ? last : index;
      const name = args.at(2) === undefined ? undefined : args.text(2);
      const values = args.at(1);
      const column = table.area.range.firstColumn + place;
      const cells = table.area.at({
        ...table.area.range,
        firstColumn: column,
        lastColumn: column,
      });
      const inputs = values === undefined ? null : cellInputsOf(cells, values);
      addTableColumn(table, place, name, inputs);
      return itemAt(itemsOf(table), place);
    },
    getItemOrNullObject: (table, args) => findColumn(table, args.key(0)),
    getItemAt: (table, args) => itemAt(itemsOf(table), args.integer(0)),
  },
  methods: { getCount: ({ columns }) => columns.length },
});

function itemsOf(table: Table): readonly HostObject[] {
  return table.columns.map((column) => tableColumnType.of({ table, column }));
}

/** A column by its id, or by its name in any case. */
function findColumn(table: Table, key: string | number): HostObject | null {
  const column = table.columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : name.toLowerCase() === key.toLowerCase(),
  );
  return column === undefined ? null : tableColumnType.of({ table, column });
}

/** Where the column stands now; one that has been deleted stands nowhere. */
function placeOf({ table, column }: OwnedColumn): number {
  const place = table.columns.indexOf(column);
  if (place < 0) throw new ExcelError("ItemNotFound");
  return place;
}

function wholeColumn(owned: OwnedColumn): SheetRange {
  const { area } = owned.table;
  return area.at(inColumn(area.range, placeOf(owned)));
}
