import { applyFilters } from "../model/tables/filter-rows.ts";
import { wholeSheet } from "../model/cells/area.ts";
import type { CellInput } from "../model/cells/cell-entry.ts";
import { strictProtection, type ProtectionOptions } from "../model/protection.ts";
import { selectRanges, activateSheet } from "../model/select.ts";
import { shiftCells } from "../model/shift/shift-cells.ts";
import { sortRows } from "../model/tables/sort-rows.ts";
import { dataBody, type Table } from "../model/tables/table.ts";
import { convertToRange } from "../model/tables/tables.ts";
import type { Workbook } from "../model/workbook.ts";
import type { CellInputs } from "../model/cells/write-cells.ts";
import { clearContents } from "../objects/range/clear-range.ts";
import { deleteSheet } from "../objects/worksheet.ts";
import { protectSheet } from "../objects/worksheet-protection.ts";
import { rangeOf, rangesOf, sheetNamed } from "../reading/range-of.ts";
import { enterCells, type Act } from "./enter-cells.ts";

/** The person at this Excel. What the sheet's protection refuses, is thrown at the test. */
export class User {
  readonly #workbook: Workbook;
  readonly #act: Act;

  constructor(workbook: Workbook, act: Act) {
    this.#workbook = workbook;
    this.#act = act;
  }

  /** Types into a cell (`Vendors!B3`), or pastes rows of cells from there on. */
  edits(address: string, inputs: CellInput | CellInputs): void {
    this.#act(() => enterCells(rangeOf(this.#workbook, address), inputs));
  }

  /** Presses Delete on cells. */
  clears(address: string): void {
    this.#act(() => clearContents(rangeOf(this.#workbook, address)));
  }

  /** Selects cells, with Ctrl several ranges: `Vendors!A1,Vendors!C3`. */
  selects(address: string): void {
    const [first, ...others] = rangesOf(this.#workbook, address);
    if (first === undefined) return;
    const ranges = [first.range, ...others.map(({ range }) => range)];
    this.#act(() => selectRanges(first.sheet, ranges));
  }

  /** Brings a sheet to the front. */
  opensSheet(name: string): void {
    this.#act(() => activateSheet(sheetNamed(this.#workbook, name)));
  }

  /** Turns to another workbook, or comes back. */
  leavesForAnotherWorkbook(isAway = true): void {
    this.#workbook.isBehind = isAway;
  }

  /** Sorts a table by the column of this name. */
  sortsTable(name: string, column: string, order: "ascending" | "descending" = "ascending"): void {
    const table = this.#table(name);
    const field = { key: placeOf(table, column), isAscending: order === "ascending" };
    this.#act(() => sortRows(table.area.sheet, dataBody(table), [field]));
  }

  /** Sorts rows of a plain range by one of its columns, counted from 0. */
  sortsRange(address: string, key: number): void {
    const { sheet, range } = rangeOf(this.#workbook, address);
    this.#act(() => sortRows(sheet, range, [{ key, isAscending: true }]));
  }

  /** Lets only rows with these texts through in a column of a table; none at all ends the filter. */
  filtersTable(name: string, column: string, texts: readonly string[]): void {
    const table = this.#table(name);
    const place = placeOf(table, column);
    this.#act(() => {
      if (texts.length === 0) table.filter.criteria.delete(place);
      else table.filter.criteria.set(place, { filterOn: "Values", values: texts });
      applyFilters(table.area.sheet);
    });
  }

  /** The same for the sheet's own filter; columns count from the left of its range, from 0. */
  filtersSheet(name: string, column: number, texts: readonly string[]): void {
    const sheet = sheetNamed(this.#workbook, name);
    this.#act(() => {
      if (texts.length === 0) sheet.autoFilter?.filter.criteria.delete(column);
      else sheet.autoFilter?.filter.criteria.set(column, { filterOn: "Values", values: texts });
      applyFilters(sheet);
    });
  }

  /** Hides rows or columns, or shows them again: `Vendors!3:4`, `Vendors!B:B`. */
  hides(address: string, isHidden = true): void {
    const { sheet, range } = rangeOf(this.#workbook, address);
    const isRows = range.lastColumn === wholeSheet.lastColumn;
    const [first, last] = isRows
      ? [range.firstRow, range.lastRow]
      : [range.firstColumn, range.lastColumn];
    this.#act(() => {
      for (let line = first; line <= last; line++) {
        (isRows ? sheet.rows : sheet.columns).setHidden(line, isHidden);
      }
    });
  }

  /** Inserts whole columns or rows before these: `Vendors!C:D`, `Vendors!3:3`. */
  inserts(address: string): void {
    this.#shift("insert", address);
  }

  /** Deletes whole columns or rows. */
  deletes(address: string): void {
    this.#shift("delete", address);
  }

  /** Deletes a sheet. */
  deletesSheet(name: string): void {
    this.#act(() => deleteSheet(sheetNamed(this.#workbook, name)));
  }

  /** Gives a sheet another name. */
  renamesSheet(name: string, newName: string): void {
    const sheet = sheetNamed(this.#workbook, name);
    this.#workbook.checkSheetName(newName, sheet);
    sheet.name = newName;
  }

  /** Protects a sheet; what is not said is not allowed. */
  protects(name: string, allowed: Partial<ProtectionOptions> = {}, password = ""): void {
    const sheet = sheetNamed(this.#workbook, name);
    this.#act(() => protectSheet(sheet, { ...strictProtection, ...allowed }, password));
  }

  /** Takes the protection off a sheet. */
  unprotects(name: string): void {
    sheetNamed(this.#workbook, name).protection = null;
  }

  /** Protects the structure of the workbook: no sheet may be added, deleted or renamed. */
  protectsStructure(isProtected = true): void {
    this.#workbook.isStructureProtected = isProtected;
  }

  /** Turns a table back into plain cells. */
  convertsToRange(name: string): void {
    this.#act(() => convertToRange(this.#table(name)));
  }

  #shift(kind: "insert" | "delete", address: string): void {
    const { sheet, range } = rangeOf(this.#workbook, address);
    const axis = range.lastColumn === wholeSheet.lastColumn ? "rows" : "columns";
    this.#act(() => shiftCells(sheet, { kind, axis, range }));
  }

  #table(name: string): Table {
    const table = this.#workbook.tables().find((one) => one.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}.`);
    return table;
  }
}

function placeOf(table: Table, column: string): number {
  const place = table.columns.findIndex(({ name }) => name === column);
  if (place < 0) throw new Error(`${table.name} has no column ${column}.`);
  return place;
}
