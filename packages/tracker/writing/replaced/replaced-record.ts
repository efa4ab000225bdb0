import { textHash } from "@scopefit/core/reading/text/text-hash";
import * as z from "zod/mini";

import { LONGEST_NAME } from "../../history/row-fingerprint.ts";
import type { RowKey } from "../../history/paired-rows.ts";
import { type OurColumnKey, ourColumnKeys } from "../../our-columns/our-column.ts";

/**
 * The most that is kept of what a run has written over, in characters as they stand in the part. Excel
 * on the web takes no request over 5 MB and writes the part by one, which also holds the record of the
 * last run; this is some 700 rows written anew from end to end, and far more where most stay the same.
 */
export const MOST_CHARACTERS = 1_000_000;

/** A cell of ours whose text a run has written over. */
export interface ReplacedCell {
  readonly key: OurColumnKey;
  /** What stood in it; "" where it was empty in a row that held something of ours. */
  readonly before: string;
  /** The hash of what the run wrote, by which it is seen whether the cell still holds that. */
  readonly written: string;
}

/** A row in which a run has written over something; it is found again wherever it stands by then. */
export interface ReplacedRow extends RowKey {
  readonly cells: readonly ReplacedCell[];
}

/** What the last run has written over, to be put back. */
export type ReplacedRecord =
  | {
      readonly kind: "cells";
      /** The day of the run, as an ISO day. */
      readonly ranOn: string;
      readonly rows: readonly ReplacedRow[];
      /** Rows that named no vendor any more and were emptied; nobody could say where to put that back. */
      readonly emptiedRows: number;
    }
  /** It has written over more than travels with a workbook. */
  | { readonly kind: "too-large"; readonly ranOn: string; readonly cells: number }
  /** It has been put back. */
  | { readonly kind: "restored"; readonly on: string };

const name = z.string().check(z.maxLength(LONGEST_NAME));
const count = z.int().check(z.nonnegative());

/**
 * The record as it is kept in a workbook. Most lines of our texts stand in many rows, so that each line
 * is kept once and a text is the places of its lines. A row is a list without names.
 */
export const packedReplacedSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("cells"),
    ranOn: z.iso.date(),
    lines: z.array(z.string()),
    /** Vendor, service, hash of the inputs, cells: column, lines of the text, hash of what was written. */
    rows: z.array(
      z.tuple([
        name,
        name,
        z.string(),
        z.array(z.tuple([z.enum(ourColumnKeys), z.array(count), z.string()])),
      ]),
    ),
    emptiedRows: count,
  }),
  z.strictObject({ kind: z.literal("too-large"), ranOn: z.iso.date(), cells: count }),
  z.strictObject({ kind: z.literal("restored"), on: z.iso.date() }),
]);

export type PackedReplaced = z.infer<typeof packedReplacedSchema>;

/** Unpacks a record; a line that the list does not hold is left out. */
export function unpackedReplaced(packed: PackedReplaced): ReplacedRecord {
  if (packed.kind !== "cells") return packed;
  const { ranOn, lines, rows, emptiedRows } = packed;
  const textOf = (places: readonly number[]) =>
    places.flatMap((place) => lines[place] ?? []).join("\n");
  return {
    kind: "cells",
    ranOn,
    emptiedRows,
    rows: rows.map(([vendor, service, inputs, cells]) => ({
      identity: { vendor, service },
      inputs,
      cells: cells.map(([key, places, written]) => ({ key, before: textOf(places), written })),
    })),
  };
}

/** The lines of a text, whichever way they are parted: a workbook file knows one way only. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** By what a text is known again once it has gone through a workbook. */
export function writtenHash(text: string): string {
  return textHash(linesOf(text).join("\n"));
}
