import { eventType } from "../events/event-types.ts";
import { applyFilters } from "../model/tables/filter-rows.ts";
import { isDefinableName } from "../model/named-item.ts";
import { demand, demandUnprotected } from "../model/protection.ts";
import { sortRows, type SortField } from "../model/tables/sort-rows.ts";
import { dataBody, headerRow, type Table } from "../model/tables/table.ts";
import { convertToRange, deleteTable, resizeTable } from "../model/tables/tables.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType, type Property } from "../protocol/object-type.ts";
import { asFlag, asText } from "../protocol/plain-values.ts";
import { tableFilterObject } from "./auto-filters.ts";
import { argumentRange, rangeType } from "./range/range.ts";
import { sortFieldsOf } from "./sort-fields.ts";
import { subscriptions } from "./subscriptions.ts";
import { tableColumnsType } from "./table-columns.ts";
import { tableRowsType } from "./table-rows.ts";
import { worksheetType } from "./worksheet.ts";

type TableFlag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

/** The fields that each table was last sorted by. */
const sortedBy = new WeakMap<Table, readonly SortField[]>();

const tableSortType = new ObjectType<Table>("TableSort", {
  properties: {
    fields: {
      read: (table) =>
        (sortedBy.get(table) ?? []).map(({ key, isAscending }) => ({
          key,
          ascending: isAscending,
        })),
    },
    matchCase: { read: () => false },
  },
  methods: {
    apply: (table, args) => sortTable(table, sortFieldsOf(args.at(0))),
    reapply: (table) => sortTable(table, sortedBy.get(table) ?? []),
    clear: (table) => void sortedBy.delete(table),
  },
});

/** `Table`. */
export const tableType: ObjectType<Table> = new ObjectType<Table>("Table", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { read: ({ id }) => id },
    name: {
      read: ({ name }) => name,
      write: (table, value) => {
        const name = asText(value);
        const others = table.area.sheet.workbook.tables().filter((other) => other !== table);
        const isTaken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
        if (isTaken || !isDefinableName(name)) throw new ExcelError("InvalidArgument");
        table.name = name;
      },
    },
    showHeaders: { read: ({ showHeaders }) => showHeaders },
    showTotals: { read: ({ showTotals }) => showTotals },
    style: {
      read: ({ style }) => style,
      write: (table, value) => {
        demandUnprotected(table.area.sheet);
        table.style = asText(value);
      },
    },
    showBandedRows: flagProperty("showBandedRows"),
    showBandedColumns: flagProperty("showBandedColumns"),
    showFilterButton: flagProperty("showFilterButton"),
    highlightFirstColumn: flagProperty("highlightFirstColumn"),
    highlightLastColumn: flagProperty("highlightLastColumn"),
  },
  children: {
    columns: (table) => tableColumnsType.of(table),
    rows: (table) => tableRowsType.of(table),
    worksheet: ({ area }) => worksheetType.of(area.sheet),
    autoFilter: (table) => tableFilterObject(table),
    sort: (table) => tableSortType.of(table),
  },
  objects: {
    getRange: ({ area }) => rangeType.of(area),
    getDataBodyRange: (table) => rangeType.of(table.area.at(dataBody(table))),
    getHeaderRowRange: (table) => {
      const header = headerRow(table);
      if (header === null) throw new ExcelError("ItemNotFound");
      return rangeType.of(table.area.at(header));
    },
    getTotalRowRange: ({ area, showTotals }) => {
      if (!showTotals) throw new ExcelError("ItemNotFound");
      return rangeType.of(area.at({ ...area.range, firstRow: area.range.lastRow }));
    },
    convertToRange: (table) => {
      convertToRange(table);
      return rangeType.of(table.area);
    },
  },
  methods: {
    delete: deleteTable,
    resize: (table, args) => resizeTable(table, argumentRange(table.area, args, 0).range),
    clearFilters: (table) => {
      demand(table.area.sheet, "allowAutoFilter");
      table.filter.criteria.clear();
      applyFilters(table.area.sheet);
    },
    reapplyFilters: ({ area }) => applyFilters(area.sheet),
    ...subscriptions<Table>(
      { DataChanged: eventType.tableChanged, SelectionChanged: eventType.tableSelectionChanged },
      ({ id, area }) => ({ workbook: area.sheet.workbook, id }),
    ),
  },
});

function flagProperty(flag: TableFlag): Property<Table> {
  return {
    read: (table) => table[flag],
    write: (table, value) => {
      demandUnprotected(table.area.sheet);
      table[flag] = asFlag(value);
    },
  };
}

function sortTable(table: Table, fields: readonly SortField[]): void {
  sortRows(table.area.sheet, dataBody(table), fields);
  sortedBy.set(table, fields);
}
