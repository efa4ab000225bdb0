import type { CellRange } from "@scopefit/tracker/layout/grid";

import { ExcelError } from "../../protocol/excel-error.ts";
import { addressOf, quotedName } from "./area.ts";
import { shiftedRange } from "../shift/shift.ts";
import type { Sheet } from "../sheet.ts";

/**
 * A range of a sheet that follows its cells: rows and columns put in or taken out since it was made
 * move it. Tables, names, formats and the client's own ranges are all such ranges.
 */
export class SheetRange {
  readonly sheet: Sheet;
  #range: CellRange | null;
  #seen: number;

  constructor(sheet: Sheet, range: CellRange) {
    this.sheet = sheet;
    this.#range = range;
    this.#seen = sheet.shifts.length;
  }

  /** Where it is now; `null` where its cells, or its sheet, have been deleted. */
  get place(): CellRange | null {
    const { shifts, isDeleted } = this.sheet;
    if (isDeleted) return null;
    for (; this.#seen < shifts.length && this.#range !== null; this.#seen++) {
      const shift = shifts[this.#seen];
      if (shift !== undefined) this.#range = shiftedRange(shift, this.#range);
    }
    return this.#range;
  }

  /** Where it is now. Throws `InvalidReference` where it is nowhere. */
  get range(): CellRange {
    const { place } = this;
    if (place === null) throw new ExcelError("InvalidReference");
    return place;
  }

  /** `Vendors!A1:B4`, as `Range.address` gives it. */
  get address(): string {
    return `${quotedName(this.sheet.name)}!${addressOf(this.range)}`;
  }

  /** The same sheet, another range. */
  at(range: CellRange): SheetRange {
    return new SheetRange(this.sheet, range);
  }
}
