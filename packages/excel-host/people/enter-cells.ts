import type { CellInput } from "../model/cells/cell-entry.ts";
import type { SheetRange } from "../model/cells/sheet-range.ts";
import { writeCells, type CellInputs } from "../model/cells/write-cells.ts";

/** Does something in a person's name, and sends the events of it on their way. */
export type Act = (change: () => void) => void;

/** Enters one value into a cell, or pastes rows of values from there on. */
export function enterCells(from: SheetRange, inputs: CellInput | CellInputs): void {
  const rows: CellInputs = typeof inputs === "object" ? inputs : [[inputs]];
  const { firstRow, firstColumn } = from.range;
  const lastColumn = firstColumn + (rows[0]?.length ?? 0) - 1;
  const range = { firstRow, firstColumn, lastRow: firstRow + rows.length - 1, lastColumn };
  writeCells(from.sheet, range, rows);
}
