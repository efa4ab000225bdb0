import type { CellRange } from "@scopefit/tracker/layout/grid";

import { eventType, WORKBOOK_TARGET } from "../../events/event-types.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import { columnCount, intersection, rowCount } from "../cells/area.ts";
import { plainValue } from "../cells/cell-value.ts";
import { addColumns } from "./grow-tables.ts";
import { demandUnprotected } from "../protection.ts";
import { RangeFilter } from "./range-filter.ts";
import { SheetRange } from "../cells/sheet-range.ts";
import type { Sheet } from "../sheet.ts";
import { shiftCells } from "../shift/shift-cells.ts";
import { dataBody, uniqueColumnName, type Table } from "./table.ts";
import type { Workbook } from "../workbook.ts";
import { writeCells, type CellInputs } from "../cells/write-cells.ts";

/** Makes a table of a range; without headers, a row of them is put in above. */
export function addTable(sheet: Sheet, range: CellRange, hasHeaders: boolean): Table {
  demandUnprotected(sheet);
  const lastRow = hasHeaders ? Math.max(range.lastRow, range.firstRow + 1) : range.lastRow + 1;
  const area = { ...range, lastRow };
  if (sheet.tableAt(area) !== undefined) throw new ExcelError("InvalidArgument");
  if (!hasHeaders) {
    shiftCells(sheet, {
      kind: "insert",
      axis: "rows",
      range: { ...range, lastRow: range.firstRow },
    });
  }
  const { workbook } = sheet;
  const table = newTable(workbook, new SheetRange(sheet, area));
  sheet.tables.push(table);
  addColumns(sheet, table);
  const message = { tableId: table.id, worksheetId: sheet.id, source: "Local" };
  workbook.events.raise(eventType.tableAdded, [sheet.id, WORKBOOK_TARGET], message);
  return table;
}

/** A table as Excel makes it, with a name that is free: Table3. */
export function newTable(workbook: Workbook, area: SheetRange): Table {
  const id = workbook.nextId();
  const taken = new Set(workbook.tables().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return {
    id: String(id),
    name: `Table${number}`,
    area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: [],
    filter: new RangeFilter(),
  };
}

/** Takes the table off its cells, which stay. */
export function convertToRange(table: Table): void {
  const { sheet } = table.area;
  demandUnprotected(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  const message = { tableId: table.id, worksheetId: sheet.id, source: "Local" };
  sheet.workbook.events.raise(eventType.tableDeleted, [sheet.id, WORKBOOK_TARGET], message);
}

/** Takes the table and its cells out of the sheet; what is below comes up. */
export function deleteTable(table: Table): void {
  const { sheet, range } = table.area;
  convertToRange(table);
  shiftCells(sheet, { kind: "delete", axis: "rows", range });
}

/** Gives the table another range; its headers have to stay in their row. */
export function resizeTable(table: Table, range: CellRange): void {
  const { sheet } = table.area;
  demandUnprotected(sheet);
  const before = table.area.range;
  const others = sheet.tables.filter((other) => other !== table);
  const isTaken = others.some((other) => intersection(other.area.range, range) !== null);
  const overlaps = intersection(before, range) !== null;
  if (range.firstRow !== before.firstRow || !overlaps || isTaken || rowCount(range) < 2) {
    throw new ExcelError("InvalidArgument");
  }
  const kept = table.columns.filter((_, place) => {
    const column = before.firstColumn + place;
    return column >= range.firstColumn && column <= range.lastColumn;
  });
  const added = Math.max(0, before.firstColumn - range.firstColumn);
  table.area = table.area.at({ ...range, lastColumn: range.firstColumn + added - 1 });
  table.columns = [];
  if (added > 0) addColumns(sheet, table);
  table.columns.push(...kept);
  table.area = table.area.at(range);
  addColumns(sheet, table);
}

/**
 * Puts a column into the table, or behind its last one. What stands beside the table in its rows is
 * moved aside; the first of the values is the header.
 */
export function addTableColumn(
  table: Table,
  place: number,
  name: string | undefined,
  inputs: CellInputs | null,
): void {
  const { sheet, range } = table.area;
  demandUnprotected(sheet);
  const column = range.firstColumn + place;
  const cells = { ...range, firstColumn: column, lastColumn: column };
  const isLast = place === table.columns.length;
  if (isLast) {
    makeRoom(sheet, cells);
    table.area = table.area.at({ ...range, lastColumn: column });
    addColumns(sheet, table);
  } else {
    const moving = { ...cells };
    shiftCells(sheet, { kind: "insert", axis: "columns", range: moving });
    if (place === 0) {
      table.area = table.area.at({ ...table.area.range, firstColumn: column });
      const ids = table.columns.map(({ id }) => id);
      const added = { id: Math.max(0, ...ids) + 1, name: uniqueColumnName(table, "") };
      table.columns.unshift(added);
      sheet.cells.setValue(range.firstRow, column, added.name);
    }
  }
  if (inputs !== null) writeCells(sheet, cells, inputs);
  if (name !== undefined) writeCells(sheet, { ...cells, lastRow: cells.firstRow }, [[name]]);
}

/** Moves aside what is in the way of a new last column, as Excel does. */
function makeRoom(sheet: Sheet, cells: CellRange): void {
  const right = { ...cells, lastColumn: 16_383 };
  if (sheet.usedRange(false, right) === null) return;
  shiftCells(sheet, { kind: "insert", axis: "columns", range: cells });
}

/** Puts rows into the table, or below its last one of data; what is below the table moves down. */
export function addTableRows(table: Table, place: number, inputs: CellInputs): void {
  const { sheet } = table.area;
  demandUnprotected(sheet);
  const body = dataBody(table);
  const firstRow = body.firstRow + place;
  const cells = { ...body, firstRow, lastRow: firstRow + inputs.length - 1 };
  const isLast = firstRow > body.lastRow;
  const { range } = table.area;
  shiftCells(sheet, { kind: "insert", axis: "rows", range: cells });
  if (isLast) table.area = table.area.at({ ...range, lastRow: range.lastRow + inputs.length });
  writeCells(sheet, cells, inputs);
}

/** The values of a column as `TableColumn.values` gives them, header included. */
export function columnValues({ sheet, range }: SheetRange): unknown[][] {
  return Array.from({ length: rowCount(range) }, (_, down) =>
    Array.from({ length: columnCount(range) }, (_, along) =>
      plainValue(sheet.cells.value(range.firstRow + down, range.firstColumn + along)),
    ),
  );
}
