import { eventType, WORKBOOK_TARGET } from "../events/event-types.ts";
import { SheetRange } from "../model/cells/sheet-range.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Table } from "../model/tables/table.ts";
import { addTable } from "../model/tables/tables.ts";
import { cellRange } from "../model/cells/area.ts";
import type { Workbook } from "../model/workbook.ts";
import { itemAt, ObjectType, required, type HostObject } from "../protocol/object-type.ts";
import { argumentRange, rangeType } from "./range/range.ts";
import { subscriptions } from "./subscriptions.ts";
import { tableType } from "./table.ts";

/** The tables of the workbook, or of one of its sheets. */
interface TableScope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

/** `TableCollection`. */
export const tablesType: ObjectType<TableScope> = new ObjectType<TableScope>("TableCollection", {
  properties: { count: { read: (scope) => tablesOf(scope).length } },
  items: (scope) => tablesOf(scope).map((table) => tableType.of(table)),
  item: (scope, key) => required(findTable(scope, key)),
  objects: {
    add: ({ workbook, sheet }, args) => {
      const from = new SheetRange(sheet ?? workbook.activeSheet, cellRange(1, 0));
      const area = args.object(0, rangeType) ?? argumentRange(from, args, 0);
      return tableType.of(addTable(area.sheet, area.range, args.flag(1)));
    },
    getItemOrNullObject: (scope, args) => findTable(scope, args.key(0)),
    getItemAt: (scope, args) =>
      itemAt(
        tablesOf(scope).map((table) => tableType.of(table)),
        args.integer(0),
      ),
  },
  methods: {
    getCount: (scope) => tablesOf(scope).length,
    ...subscriptions<TableScope>(
      {
        DataChanged: eventType.tableChanged,
        Added: eventType.tableAdded,
        Deleted: eventType.tableDeleted,
      },
      ({ workbook, sheet }) => ({ workbook, id: sheet?.id ?? WORKBOOK_TARGET }),
    ),
  },
});

/** `TableScopedCollection`: the tables of a range. */
export const tableListType: ObjectType<() => readonly Table[]> = new ObjectType<
  () => readonly Table[]
>("TableScopedCollection", {
  items: (tables) => tables().map((table) => tableType.of(table)),
  item: (tables, key) => required(byKey(tables(), key)),
  objects: {
    getItemOrNullObject: (tables, args) => byKey(tables(), args.key(0)),
    getFirst: (tables) =>
      itemAt(
        tables().map((table) => tableType.of(table)),
        0,
      ),
  },
  methods: { getCount: (tables) => tables().length },
});

function tablesOf({ workbook, sheet }: TableScope): readonly Table[] {
  return sheet?.tables ?? workbook.tables();
}

function findTable(scope: TableScope, key: string | number): HostObject | null {
  return byKey(tablesOf(scope), key);
}

/** A table by its id or by its name, in any case. */
function byKey(tables: readonly Table[], key: string | number): HostObject | null {
  const wanted = String(key).toLowerCase();
  const table = tables.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return table === undefined ? null : tableType.of(table);
}
