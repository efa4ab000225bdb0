import type { OurColumnKey } from "@scopefit/tracker/our-columns/our-column";

/** A cell of ours that would hold something else than it does now. */
export interface ChangedCell {
  readonly key: OurColumnKey;
  /** Its address, for example `AB9`. */
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** What a write would change in one row of the sheet. */
export interface ChangedRow {
  readonly row: number;
  readonly vendor: string;
  /** Why the row has its status, the first reason. */
  readonly reason: string;
  readonly cells: readonly ChangedCell[];
}
