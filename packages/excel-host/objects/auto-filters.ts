import { applyFilters } from "../model/tables/filter-rows.ts";
import { demand } from "../model/protection.ts";
import { columnCriteria, RangeFilter } from "../model/tables/range-filter.ts";
import { SheetRange } from "../model/cells/sheet-range.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Table } from "../model/tables/table.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType, required, type HostObject, type Property } from "../protocol/object-type.ts";
import { asRecord } from "../protocol/plain-values.ts";
import { argumentRange, rangeType } from "./range/range.ts";

/** The filter of a sheet, or of one of its tables, wherever it is. */
interface FilterOwner {
  readonly sheet: Sheet;
  readonly find: () => { readonly area: SheetRange; readonly filter: RangeFilter } | null;
}

const properties: Record<string, Property<FilterOwner>> = {
  enabled: { read: ({ find }) => find() !== null },
  isDataFiltered: { read: ({ find }) => find()?.filter.isFiltering ?? false },
  criteria: {
    read: ({ find }) => {
      const found = find();
      if (found === null) return [];
      const { firstColumn, lastColumn } = found.area.range;
      return Array.from(
        { length: lastColumn - firstColumn + 1 },
        (_, column) => found.filter.criteria.get(column) ?? {},
      );
    },
  },
};

function rangeOf({ find }: FilterOwner): HostObject | null {
  const found = find();
  return found === null ? null : rangeType.of(found.area);
}

function clearAll({ sheet, find }: FilterOwner): void {
  demand(sheet, "allowAutoFilter");
  find()?.filter.criteria.clear();
  applyFilters(sheet);
}

const autoFilterType = new ObjectType<FilterOwner>("AutoFilter", {
  properties,
  objects: { getRange: (owner) => required(rangeOf(owner)), getRangeOrNullObject: rangeOf },
  methods: {
    apply: ({ sheet, find }, args) => {
      demand(sheet, "allowAutoFilter");
      const area = argumentRange(new SheetRange(sheet, sheetCorner), args, 0);
      const known = find();
      const filter = known?.area.address === area.address ? known.filter : new RangeFilter();
      const column = args.at(1);
      if (typeof column === "number") {
        if (args.at(2) === undefined) filter.criteria.delete(column);
        else filter.criteria.set(column, columnCriteria(args.at(2)));
      }
      if (sheet.tableAt(area.range) !== undefined) throw new ExcelError("InvalidArgument");
      sheet.autoFilter = { area, filter };
      applyFilters(sheet);
    },
    clearCriteria: clearAll,
    clearColumnCriteria: ({ sheet, find }, args) => {
      demand(sheet, "allowAutoFilter");
      find()?.filter.criteria.delete(args.integer(0));
      applyFilters(sheet);
    },
    reapply: ({ sheet }) => applyFilters(sheet),
    remove: ({ sheet }) => {
      demand(sheet, "allowAutoFilter");
      sheet.autoFilter = null;
      applyFilters(sheet);
    },
  },
});

const sheetCorner = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 };

/** `Worksheet.autoFilter`. */
export function sheetFilterObject(sheet: Sheet): HostObject {
  return autoFilterType.of({ sheet, find: () => sheet.autoFilter });
}

/** `Table.autoFilter`: a table always has one while it shows its filter buttons. */
export function tableFilterObject(table: Table): HostObject {
  const { sheet } = table.area;
  const find = () => (table.showFilterButton ? { area: table.area, filter: table.filter } : null);
  return autoFilterType.of({ sheet, find });
}

/** `Filter`: the filter of one column of a table. */
export const columnFilterType = new ObjectType<{ readonly table: Table; readonly place: number }>(
  "Filter",
  {
    properties: {
      criteria: { read: ({ table, place }) => table.filter.criteria.get(place) ?? null },
    },
    methods: {
      apply: ({ table, place }, args) => setCriteria(table, place, args.at(0)),
      applyValuesFilter: ({ table, place }, args) =>
        setCriteria(table, place, { filterOn: "Values", values: args.at(0) }),
      applyCustomFilter: ({ table, place }, args) =>
        setCriteria(table, place, {
          filterOn: "Custom",
          criterion1: args.at(0),
          criterion2: args.at(1),
          operator: args.at(2),
        }),
      clear: ({ table, place }) => setCriteria(table, place, null),
    },
  },
);

/** Filters a column of a table, or no longer filters it. */
export function setCriteria(table: Table, place: number, criteria: unknown): void {
  const { sheet } = table.area;
  demand(sheet, "allowAutoFilter");
  if (criteria === null) table.filter.criteria.delete(place);
  else table.filter.criteria.set(place, columnCriteria(asRecord(criteria)));
  applyFilters(sheet);
}
