import { noNeighbours, type RowNeighbours } from "@scopefit/core/facts/row-neighbours";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import { answersKey } from "@scopefit/core/portfolio/answers-key";
import { findNeighbours, rowsOfSharedEngagements } from "@scopefit/core/portfolio/find-neighbours";
import {
  neighbourFields,
  type NeighbourKeys,
  neighbourKeys,
} from "@scopefit/core/portfolio/neighbour-keys";

import type { SheetSource } from "../layout/grid.ts";
import { readRecords, type RecordReading } from "./read-records.ts";

/**
 * Reads the vendors of a tracker as `readRecords` does, each with what the other rows say of it: a
 * duplicate, the same certificate number, a copied text. The sheet is gone through once more before,
 * for small keys, and all of it, also where only some rows are asked for.
 */
export async function* readBesideOthers(
  source: SheetSource,
  reading: RecordReading,
): AsyncIterable<readonly VendorRecord[]> {
  const neighbours = await neighboursByRow(source, reading);
  for await (const records of readRecords(source, reading)) {
    yield records.map((record) => ({
      ...record,
      neighbours: neighbours.get(record.row) ?? noNeighbours,
    }));
  }
}

/**
 * What the other rows of a tracker say of each row, by row, for whoever reads records one at a time; a
 * row that is not in it stands alone.
 */
export async function neighboursByRow(
  source: SheetSource,
  { onlyRows: _, ...everyRow }: RecordReading,
): Promise<ReadonlyMap<number, RowNeighbours>> {
  const keys: NeighbourKeys[] = [];
  for await (const records of readRecords(source, { ...everyRow, onlyFields: neighbourFields })) {
    for (const record of records) keys.push(neighbourKeys(record));
  }
  const found = findNeighbours(keys, await answersIn(source, everyRow, keys));
  return new Map(
    keys.flatMap(({ row }, place) => {
      const neighbours = found[place];
      return neighbours === undefined || neighbours === noNeighbours ? [] : [[row, neighbours]];
    }),
  );
}

/** The answers of rows about one engagement, for which the sheet is read again if there are any. */
async function answersIn(
  source: SheetSource,
  everyRow: RecordReading,
  keys: readonly NeighbourKeys[],
): Promise<ReadonlyMap<number, string>> {
  const answers = new Map<number, string>();
  const onlyRows = rowsOfSharedEngagements(keys);
  if (onlyRows.size === 0) return answers;
  for await (const records of readRecords(source, { ...everyRow, onlyRows })) {
    for (const record of records) answers.set(record.row, answersKey(record));
  }
  return answers;
}
