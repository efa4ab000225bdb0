import type { CellEdit } from "../plan/cell-edit.ts";

/** A cell of a register that would change, with its heading. Columns count from 0. */
export interface LineCell {
  readonly column: number;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

/** A line of a register that a run adds or changes, what about, and why. */
export interface RegisterLine {
  readonly sheet: string;
  /** Rows count from 1. */
  readonly row: number;
  readonly vendor: string;
  readonly item: string;
  /** Whether a row of the tracker names it, now or no more. */
  readonly why: "named" | "no-longer-named";
  readonly cells: readonly LineCell[];
}

/** The changes of a line to a register that is there, cell by cell. */
export function lineEdits({ sheet, row, cells }: RegisterLine): readonly CellEdit[] {
  return cells.map(({ column, before, after }) => ({
    sheet,
    row,
    column,
    before,
    after: { kind: "text", text: after },
  }));
}
