import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";
import { digestRow, type RowDigest } from "@scopefit/tracker/writing/row/row-digest";

import { rowText, type RowPrinting } from "../output/row-text.ts";
import { type FailBound, meetsBound } from "./fail-bound.ts";

/** Some rows that have been checked, as far as the rest of the run needs to know. */
export interface CheckedBlock {
  /** In the order of the sheet. */
  readonly digests: readonly RowDigest[];
  /** What is to be printed of each row, in UTF-8; parallel to the digests. */
  readonly printed: readonly Uint8Array[];
  /** Whether one of the rows meets the bound of `--fail-on`. */
  readonly isBoundMet: boolean;
}

/** What a run wants to know of its rows, as plain data. */
export interface WantedOfRows {
  readonly printing: RowPrinting;
  readonly bound: FailBound | null;
}

/**
 * Makes blocks of checked rows, which must come in the order of the sheet. A checked row is large, and
 * is let go again here, on the thread that checked it.
 */
export function blockMaker(
  { printing, bound }: WantedOfRows,
  context: CheckContext,
): (rows: readonly CheckedRow[]) => CheckedBlock {
  const textOf = rowText(printing, context);
  const encoder = new TextEncoder();
  return (rows) => ({
    digests: rows.map(digestRow),
    printed: rows.map((row) => encoder.encode(textOf(row))),
    isBoundMet: bound !== null && rows.some((row) => meetsBound(row, bound)),
  });
}

/** Blocks that follow one another as one. */
export function joinedBlocks(blocks: readonly CheckedBlock[]): CheckedBlock {
  return {
    digests: blocks.flatMap(({ digests }) => digests),
    printed: blocks.flatMap(({ printed }) => printed),
    isBoundMet: blocks.some(({ isBoundMet }) => isBoundMet),
  };
}
