import { readFacts } from "@scopefit/core/facts/read-facts";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";

import type { SheetSource } from "../layout/grid.ts";
import { readRecords, type RecordReading } from "../reading/read-records.ts";
import { pairedRows, type RowKey } from "./paired-rows.ts";
import { rowKeyOf } from "./row-fingerprint.ts";

/** A row of the sheet with its key. */
export interface KeyedRow extends RowKey {
  readonly row: number;
}

/**
 * The keys of all vendor rows of a tracker as it stands now, from the top. Nothing is checked for it. They
 * are read as on the day of the run with which they are compared, so that nothing but the sheet tells.
 */
export async function keyedRows(
  source: SheetSource,
  reading: RecordReading,
  asOf: IsoDay,
): Promise<readonly KeyedRow[]> {
  const rows: KeyedRow[] = [];
  for await (const records of readRecords(source, reading)) {
    for (const record of records) {
      rows.push({ row: record.row, ...rowKeyOf(readFacts(record, asOf)) });
    }
  }
  return rows;
}

/** The rows that are new since an earlier run, or from which something else is read now. */
export function changedSince(
  earlier: readonly RowKey[],
  now: readonly KeyedRow[],
): readonly number[] {
  return pairedRows(earlier, now).flatMap(([from, to]) =>
    to === null || from?.inputs === to.inputs ? [] : [to.row],
  );
}
