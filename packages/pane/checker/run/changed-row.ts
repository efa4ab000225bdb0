import type { OurColumnKey } from "@scopefit/tracker/our-columns/our-column";

/** A cell of ours that would hold something else than it does now. */
export interface ChangedCell {
  readonly key: OurColumnKey;
  /** Its address on the sheet of the tracker, for example `AB9`; "" for one on a sheet of ours. */
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** What a write would change of one vendor: in its row, or in its line on the sheet of the results. */
export interface ChangedRow {
  readonly row: number;
  readonly vendor: string;
  /** Why the row has its status, the first reason. */
  readonly reason: string;
  readonly cells: readonly ChangedCell[];
}
