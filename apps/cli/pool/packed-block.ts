import type { Point } from "@scopefit/tracker/history/row-fingerprint";
import {
  packDigests,
  type PackedDigests,
  unpackDigests,
} from "@scopefit/tracker/writing/row/packed-digests";

import type { CheckedBlock } from "../check/checked-block.ts";

/** A block of checked rows on its way from the thread that checked it: a few large values. */
export interface PackedBlock {
  readonly digests: PackedDigests;
  /** What is to be printed of all rows, one behind the other. */
  readonly printed: Uint8Array<ArrayBuffer>;
  /** By row, where in it the row's text ends. */
  readonly printedEnds: Uint32Array<ArrayBuffer>;
  readonly isBoundMet: boolean;
}

/** Packs a block. */
export function packBlock({ digests, printed: texts, isBoundMet }: CheckedBlock): PackedBlock {
  const ends: number[] = [];
  let end = 0;
  for (const text of texts) ends.push((end += text.length));
  const printed = new Uint8Array(end);
  texts.forEach((text, place) => printed.set(text, (ends[place] ?? 0) - text.length));
  return {
    digests: packDigests(digests),
    printed,
    printedEnds: Uint32Array.from(ends),
    isBoundMet,
  };
}

/** Unpacks blocks; what is to be printed is not copied. */
export function blockUnpacker(): (packed: PackedBlock) => CheckedBlock {
  const known = new Map<string, Point>();
  return ({ digests, printed, printedEnds, isBoundMet }) => {
    let start = 0;
    return {
      digests: unpackDigests(digests, known),
      printed: Array.from(printedEnds, (end) => printed.subarray(start, (start = end))),
      isBoundMet,
    };
  };
}
