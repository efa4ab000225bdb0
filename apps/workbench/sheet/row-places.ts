import type { ScrolledRows } from "./shown-sheet.ts";

/** Where the rows of a sheet come to stand in a grid that leaves hidden ones out, and back. */
export class RowPlaces {
  readonly #rows: ScrolledRows;

  constructor(rows: ScrolledRows) {
    this.#rows = rows;
  }

  /** How many rows the grid has. */
  get count(): number {
    const { first, last, hidden } = this.#rows;
    return Math.max(0, last - first + 1 - hidden.length);
  }

  /** The row at a place; places count from 0. */
  rowAt(place: number): number {
    const { first, hidden } = this.#rows;
    // As many hidden rows stand before the one looked for as stand at or before where it would be
    // without them, and each of those pushes it one further down.
    let low = 0;
    let high = hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hidden[middle] ?? 0) - middle <= first + place) low = middle + 1;
      else high = middle;
    }
    return first + place + low;
  }

  /** The place of a row; that of the next row in view where it is hidden. */
  placeOf(row: number): number {
    const { first, hidden } = this.#rows;
    let low = 0;
    let high = hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hidden[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return row - first - low;
  }
}
