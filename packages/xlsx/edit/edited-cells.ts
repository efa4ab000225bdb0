import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { serialOfDay } from "@scopefit/tracker/excel-values/date-serial";
import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";

import { textCellXml } from "../patch/sheet/cell-text.ts";
import type { CellFate, MetCell, RowCells } from "../patch/sheet/sheet-patch.ts";

/** What a cell will hold; `null` empties it. */
export type NewValue = CellEdit["after"];

/** The new values of one row, by column. Rows count from 1, columns from 0. */
export interface EditedRow {
  readonly row: number;
  readonly values: ReadonlyMap<number, NewValue>;
}

/** Finds a cell style that looks like another and shows its number as a day, or as a plain number. */
export interface ValueStyles {
  readonly forDay: (style: number) => number;
  readonly forNumber: (style: number) => number;
}

/**
 * The cells of the user's own that a person has asked to change. A cell keeps its look; one that was
 * not there yet looks like the cell to its left.
 */
export class EditedCells implements RowCells<EditedRow> {
  readonly #prefix: string;
  readonly #styles: ValueStyles;
  readonly #is1904: boolean;
  #row = 0;
  #left: readonly (readonly [number, NewValue])[] = [];
  #columns: readonly number[] = [];
  #leftStyle = 0;

  constructor(prefix: string, styles: ValueStyles, is1904: boolean) {
    this.#prefix = prefix;
    this.#styles = styles;
    this.#is1904 = is1904;
  }

  begin(row: number, planned: EditedRow | null): void {
    this.#row = row;
    this.#left = [...(planned?.values ?? [])].sort(([a], [b]) => a - b);
    this.#columns = this.#left.filter(([, value]) => value !== null).map(([column]) => column);
    this.#leftStyle = 0;
  }

  before(column: number): string {
    let cells = "";
    for (;;) {
      const [next] = this.#left;
      if (next === undefined || next[0] >= column) return cells;
      this.#left = this.#left.slice(1);
      cells += this.#cell(next[0], this.#leftStyle, next[1]);
    }
  }

  rest(): string {
    return this.before(Infinity);
  }

  meet({ column, style, hasReference }: MetCell): CellFate {
    this.#leftStyle = style;
    const [next] = this.#left;
    if (next?.[0] !== column) return "keep";
    this.#left = this.#left.slice(1);
    const [, value] = next;
    if (value !== null) return { cell: this.#cell(column, style, value) };
    const place = hasReference ? ` r="${columnLetters(column)}${this.#row}"` : "";
    return { cell: `<${this.#prefix}c${place} s="${style}"/>` };
  }

  extent(): { readonly first: number; readonly last: number } | null {
    const [first] = this.#columns;
    const last = this.#columns.at(-1);
    return first === undefined || last === undefined ? null : { first, last };
  }

  reaches(): boolean {
    return this.#left.length > 0;
  }

  #cell(column: number, style: number, value: NewValue): string {
    if (value === null) return "";
    const address = `${columnLetters(column)}${this.#row}`;
    switch (value.kind) {
      case "text":
        return textCellXml(this.#prefix, address, style, value.text);
      case "number":
        return this.#number(address, this.#styles.forNumber(style), value.number);
      case "day":
        return this.#number(
          address,
          this.#styles.forDay(style),
          serialOfDay(isoDay(value.day), this.#is1904),
        );
    }
  }

  #number(address: string, style: number, number: number): string {
    const p = this.#prefix;
    return `<${p}c r="${address}" s="${style}"><${p}v>${number}</${p}v></${p}c>`;
  }
}
