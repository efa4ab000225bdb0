import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";

import { textCellXml } from "./cell-text.ts";
import { inSheetOrder, type SheetEdit } from "./sheet-edit.ts";
import type { CellFate, MetCell, RowCells } from "./sheet-patch.ts";

/** One of our columns as the rows see it. */
interface Place {
  readonly column: number;
  readonly letters: string;
  readonly style: number;
  readonly headerStyle: number;
  readonly isKnown: boolean;
  /** Where its text stands among those of a planned row. */
  readonly index: number;
}

/**
 * The cells of ours in one row after another, from the left. The cells that stand there already are
 * met one by one; ours are handed out before the first cell that stands to their right.
 */
export class OwnCells implements RowCells<PlannedRow> {
  readonly #edit: SheetEdit;
  readonly #prefix: string;
  readonly #places: readonly Place[];
  #planned: PlannedRow | null = null;
  #row = 0;
  #next = 0;

  constructor(edit: SheetEdit, prefix: string) {
    this.#edit = edit;
    this.#prefix = prefix;
    this.#places = inSheetOrder(edit.columns).map((column) => ({
      ...column,
      letters: columnLetters(column.column),
      index: edit.columns.indexOf(column),
    }));
  }

  /** Begins a row of the sheet, with what is planned for it. */
  begin(row: number, planned: PlannedRow | null): void {
    this.#row = row;
    this.#planned = planned;
    this.#next = 0;
  }

  /** The row's cells of ours that stand left of a column and have not been handed out. */
  before(column: number): string {
    if (this.#planned === null) return "";
    let cells = "";
    for (; this.#next < this.#places.length; this.#next++) {
      const place = this.#places[this.#next];
      if (place === undefined || place.column >= column) break;
      cells += this.#cell(place, this.#styleOf(place));
    }
    return cells;
  }

  /** The row's cells of ours that have not been handed out. */
  rest(): string {
    return this.before(Infinity);
  }

  /** Decides on a cell that the sheet already has, where `before` has been asked for its column. */
  meet({ column, style, isBlank, hasReference }: MetCell): CellFate {
    const place = this.#places.find((it) => it.column === column);
    if (place === undefined) return "keep";
    if (this.#planned === null) {
      return !isBlank && this.#isStale(place, style) ? "drop" : "keep";
    }
    if (this.#places[this.#next] !== place) return "keep";
    this.#next++;
    if (this.#leaves(place)) return "keep";
    const isOurs = place.isKnown && this.#edit.textStyles.has(style);
    const cell = this.#cell(place, isOurs ? style : this.#styleOf(place));
    if (cell !== "") return { cell };
    if (isBlank || !place.isKnown) return "keep";
    // Without references cells count from the left, and those behind this one must keep their places.
    return hasReference ? "drop" : { cell: `<${this.#prefix}c r="${place.letters}${this.#row}"/>` };
  }

  /** The first and last column of ours that the row fills, or `null` where there is none. */
  extent(): { readonly first: number; readonly last: number } | null {
    const filled = this.#places.filter((place) => this.#textOf(place) !== "");
    const [first] = filled;
    const last = filled.at(-1);
    return first && last ? { first: first.column, last: last.column } : null;
  }

  /** Whether any column of ours stands at or right of this one: left of all of them nothing happens. */
  reaches(column: number): boolean {
    return column >= (this.#places[0]?.column ?? Infinity);
  }

  #isStale(place: Place, style: number): boolean {
    if (this.#edit.otherRows === "keep") return false;
    return place.isKnown && this.#row > this.#edit.headerRow && this.#edit.wrappedStyles.has(style);
  }

  #styleOf(place: Place): number {
    return this.#row === this.#edit.headerRow ? place.headerStyle : place.style;
  }

  /** Whether the plan leaves the cell as it stands. */
  #leaves({ index }: Place): boolean {
    return this.#planned?.texts[index] === null;
  }

  #textOf(place: Place): string {
    return this.#planned?.texts[place.index] ?? "";
  }

  #cell(place: Place, style: number): string {
    const text = this.#textOf(place);
    if (text === "") return "";
    return textCellXml(this.#prefix, `${place.letters}${this.#row}`, style, text);
  }
}
