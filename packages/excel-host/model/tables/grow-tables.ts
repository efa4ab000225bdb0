import type { CellRange } from "@scopefit/tracker/layout/grid";

import { intersection } from "../cells/area.ts";
import { headerRow, uniqueColumnName, type Table } from "./table.ts";
import type { Sheet } from "../sheet.ts";

/**
 * Lets a table take in what has just been written right beside it or right below, as AutoCorrect
 * does by default ("Include new rows and columns in table").
 */
export function growTables(sheet: Sheet, written: CellRange): void {
  if (!sheet.workbook.growsTables || sheet.usedRange(true, written) === null) return;
  for (const table of sheet.tables) {
    const { range } = table.area;
    const others = sheet.tables.filter((other) => other !== table);
    const grown = grownRange(table, range, written);
    if (grown === null || others.some((other) => intersection(other.area.range, grown) !== null))
      continue;
    table.area = table.area.at(grown);
    addColumns(sheet, table);
  }
}

function grownRange(table: Table, range: CellRange, written: CellRange): CellRange | null {
  const besideRows = written.firstRow >= range.firstRow && written.lastRow <= range.lastRow;
  if (besideRows && written.firstColumn === range.lastColumn + 1) {
    return { ...range, lastColumn: written.lastColumn };
  }
  const belowColumns =
    written.firstColumn >= range.firstColumn && written.lastColumn <= range.lastColumn;
  if (belowColumns && !table.showTotals && written.firstRow === range.lastRow + 1) {
    return { ...range, lastRow: written.lastRow };
  }
  return null;
}

/** Gives the columns that a table has too few of their names, from its header cells. */
export function addColumns(sheet: Sheet, table: Table): void {
  const { range } = table.area;
  const header = headerRow(table);
  const ids = table.columns.map((column) => column.id);
  let lastId = Math.max(0, ...ids);
  while (table.columns.length < range.lastColumn - range.firstColumn + 1) {
    const at = range.firstColumn + table.columns.length;
    const shown = header === null ? undefined : sheet.cells.value(header.firstRow, at);
    const text = typeof shown === "string" || typeof shown === "number" ? String(shown) : "";
    const name = uniqueColumnName(table, text);
    table.columns.push({ id: ++lastId, name });
    if (header !== null) sheet.cells.setValue(header.firstRow, at, name);
  }
}
