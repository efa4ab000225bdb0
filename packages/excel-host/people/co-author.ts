import type { CellInput } from "../model/cells/cell-entry.ts";
import type { Workbook } from "../model/workbook.ts";
import type { CellInputs } from "../model/cells/write-cells.ts";
import { deleteSheet } from "../objects/worksheet.ts";
import { rangeOf, sheetNamed } from "../reading/range-of.ts";
import { enterCells, type Act } from "./enter-cells.ts";

/** Somebody else who has the workbook open: the add-in hears of it with `source: "Remote"`. */
export class CoAuthor {
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

  /** Deletes a sheet. */
  deletesSheet(name: string): void {
    this.#act(() => deleteSheet(sheetNamed(this.#workbook, name)));
  }
}
