import type { CellRange } from "@scopefit/tracker/layout/grid";

import { boundingRange, isEntireColumn, isEntireRow } from "./area.ts";
import type { CellValue } from "./cell-value.ts";
import { plainStyle, type CellStyle } from "./cell-style.ts";
import { shiftedPlace, type Shift } from "../shift/shift.ts";

/** One row of cells by their columns. Styles are there only where some cell has been formatted. */
interface RowOfCells {
  readonly values: (CellValue | undefined)[];
  readonly styles: (CellStyle | undefined)[];
}

/** The cells of a sheet. Rows that hold nothing take no memory, however large the sheet is. */
export class SheetCells {
  #rows = new Map<number, RowOfCells>();
  #columnStyles = new Map<number, CellStyle>();
  #rowStyles = new Map<number, CellStyle>();

  value(row: number, column: number): CellValue | undefined {
    return this.#rows.get(row)?.values[column];
  }

  /** Puts a value into a cell; `undefined` empties it. */
  setValue(row: number, column: number, value: CellValue | undefined): void {
    if (value === undefined) {
      const values = this.#rows.get(row)?.values;
      if (values !== undefined && column < values.length) values[column] = undefined;
      return;
    }
    this.#row(row).values[column] = value;
  }

  style(row: number, column: number): CellStyle {
    return (
      this.#rows.get(row)?.styles[column] ??
      this.#rowStyles.get(row) ??
      this.#columnStyles.get(column) ??
      plainStyle
    );
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    this.#row(row).styles[column] = style;
  }

  /** Changes the style of whole columns: of the cells in them, and of those yet to come. */
  changeColumnStyles(first: number, last: number, change: (style: CellStyle) => CellStyle): void {
    for (let column = first; column <= last; column++) {
      const before = this.#columnStyles.get(column) ?? plainStyle;
      this.#columnStyles.set(column, change(before));
    }
    for (const { styles } of this.#rows.values()) {
      for (let column = first; column <= Math.min(last, styles.length - 1); column++) {
        const style = styles[column];
        if (style !== undefined) styles[column] = change(style);
      }
    }
  }

  /** Changes the style of whole rows. */
  changeRowStyles(first: number, last: number, change: (style: CellStyle) => CellStyle): void {
    for (let row = first; row <= last; row++) {
      this.#rowStyles.set(row, change(this.#rowStyles.get(row) ?? plainStyle));
      const styles = this.#rows.get(row)?.styles;
      styles?.forEach((style, column) => {
        if (style !== undefined) styles[column] = change(style);
      });
    }
  }

  /** The styles that cells of whole columns get when they come, for saving. */
  columnStyles(): ReadonlyMap<number, CellStyle> {
    return this.#columnStyles;
  }

  /** The rows of a range that hold anything, in order. */
  rowsIn(range: CellRange): readonly number[] {
    const rows: number[] = [];
    if (range.lastRow - range.firstRow < this.#rows.size) {
      for (let row = range.firstRow; row <= range.lastRow; row++) {
        if (this.#rows.has(row)) rows.push(row);
      }
      return rows;
    }
    for (const row of this.#rows.keys()) {
      if (row >= range.firstRow && row <= range.lastRow) rows.push(row);
    }
    return rows.sort((a, b) => a - b);
  }

  /** The cells of a row of a range that hold a value, in order. */
  *valuesIn(row: number, range: CellRange): Iterable<readonly [column: number, value: CellValue]> {
    const values = this.#rows.get(row)?.values ?? [];
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      if (column >= values.length) return;
      const value = values[column];
      if (value !== undefined) yield [column, value];
    }
  }

  /** The smallest range around all values, or around all that is not plain. `null` for nothing. */
  usedRange(within: CellRange, valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    for (const row of this.rowsIn(within)) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      for (const list of valuesOnly ? [cells.values] : [cells.values, cells.styles]) {
        const columns = usedColumns(list, within);
        if (columns === null) continue;
        const here = { firstRow: row, lastRow: row, ...columns };
        used = used === null ? here : boundingRange(used, here);
      }
    }
    return used;
  }

  /** Moves cells aside or together. */
  shift(shift: Shift): void {
    if (shift.axis === "rows") this.#shiftRows(shift);
    else this.#shiftColumns(shift);
  }

  #shiftColumns(shift: Shift): void {
    const { firstColumn, lastColumn } = shift.range;
    const size = lastColumn - firstColumn + 1;
    for (const row of this.rowsIn(shift.range)) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      for (const list of [cells.values, cells.styles] as unknown[][]) {
        if (list.length <= firstColumn) continue;
        if (shift.kind === "delete") list.splice(firstColumn, size);
        else list.splice(firstColumn, 0, ...Array.from({ length: size }, () => undefined));
      }
    }
    if (isWhole(shift)) this.#columnStyles = movedKeys(this.#columnStyles, shift);
  }

  #shiftRows(shift: Shift): void {
    if (isWhole(shift)) {
      this.#rows = movedKeys(this.#rows, shift);
      this.#rowStyles = movedKeys(this.#rowStyles, shift);
      return;
    }
    const before = this.#rows;
    const columns = columnsOf(shift.range);
    this.#rows = new Map();
    for (const [row, cells] of before) {
      this.#copyColumns(row, cells, (column) => !columns.has(column));
      const target = shiftedPlace(shift, row);
      if (target !== null) this.#copyColumns(target, cells, (column) => columns.has(column));
    }
  }

  #copyColumns(row: number, cells: RowOfCells, isWanted: (column: number) => boolean): void {
    cells.values.forEach((value, column) => {
      if (value !== undefined && isWanted(column)) this.#row(row).values[column] = value;
    });
    cells.styles.forEach((style, column) => {
      if (style !== undefined && isWanted(column)) this.#row(row).styles[column] = style;
    });
  }

  #row(row: number): RowOfCells {
    const known = this.#rows.get(row);
    if (known !== undefined) return known;
    const made: RowOfCells = { values: [], styles: [] };
    this.#rows.set(row, made);
    return made;
  }
}

/** The first and the last column of a range at which a row has something. */
function usedColumns(
  list: readonly unknown[],
  { firstColumn, lastColumn }: CellRange,
): Pick<CellRange, "firstColumn" | "lastColumn"> | null {
  let first = firstColumn;
  let last = Math.min(lastColumn, list.length - 1);
  while (first <= last && list[first] === undefined) first++;
  while (last >= first && list[last] === undefined) last--;
  return first > last ? null : { firstColumn: first, lastColumn: last };
}

/** Whether the shift moves whole rows or whole columns. */
function isWhole({ axis, range }: Shift): boolean {
  return axis === "rows" ? isEntireRow(range) : isEntireColumn(range);
}

function columnsOf({ firstColumn, lastColumn }: CellRange): { has: (column: number) => boolean } {
  return { has: (column) => column >= firstColumn && column <= lastColumn };
}

function movedKeys<T>(map: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const place = shiftedPlace(shift, key);
    if (place !== null) moved.set(place, value);
  }
  return moved;
}
