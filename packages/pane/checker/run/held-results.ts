import type { GridRow } from "@scopefit/tracker/layout/grid";
import type { RowDigest } from "@scopefit/tracker/writing/row/row-digest";

import type { RowEntry } from "../views/row-entry.ts";

/** What is kept of a row that has been checked: little, so that a large tracker fits in memory. */
export interface HeldResult {
  readonly digest: RowDigest;
  readonly entry: RowEntry;
  /** The row as it was when it was checked, in the columns that are read. */
  readonly fingerprint: string;
}

/** What has been found so far, by row of the sheet. */
export class HeldResults {
  readonly #results = new Map<number, HeldResult>();
  /** Rows that have changed since they were checked, as they were then. */
  readonly #asChecked = new Map<number, GridRow>();

  /** Keeps what was found of a row; what was found before gives way. */
  set(row: number, result: HeldResult): void {
    this.#results.set(row, result);
    this.#asChecked.delete(row);
  }

  get(row: number): HeldResult | undefined {
    return this.#results.get(row);
  }

  /** The rows that have results, from the top of the sheet. */
  rows(): readonly number[] {
    return [...this.#results.keys()].sort((a, b) => a - b);
  }

  /** The rows that have results and are not among these. */
  digestsBesides(rows: ReadonlySet<number>): readonly RowDigest[] {
    return [...this.#results].flatMap(([row, { digest }]) => (rows.has(row) ? [] : [digest]));
  }

  /** Remembers how a row looked before it was changed, so that its result can still be explained. */
  keepAsChecked(row: number, before: GridRow): void {
    if (this.#results.has(row) && !this.#asChecked.has(row)) this.#asChecked.set(row, before);
  }

  /** The row as it was when it was checked, where it has changed since. */
  asChecked(row: number): GridRow | undefined {
    return this.#asChecked.get(row);
  }

  /** Forgets the rows that are not among these. */
  keepOnly(rows: ReadonlySet<number>): void {
    for (const row of this.#results.keys()) {
      if (rows.has(row)) continue;
      this.#results.delete(row);
      this.#asChecked.delete(row);
    }
  }

  clear(): void {
    this.#results.clear();
    this.#asChecked.clear();
  }
}
