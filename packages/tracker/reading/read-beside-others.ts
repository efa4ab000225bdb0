import { noNeighbours, type RowNeighbours } from "@scopefit/core/facts/row-neighbours";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import { findNeighbours } from "@scopefit/core/portfolio/find-neighbours";
import { type NeighbourKeys, neighbourKeys } from "@scopefit/core/portfolio/neighbour-keys";

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
  for await (const records of readRecords(source, everyRow)) {
    for (const record of records) keys.push(neighbourKeys(record));
  }
  const found = findNeighbours(keys);
  return new Map(
    keys.flatMap(({ row }, place) => {
      const neighbours = found[place];
      return neighbours === undefined || neighbours === noNeighbours ? [] : [[row, neighbours]];
    }),
  );
}
