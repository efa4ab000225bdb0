import { pairedRows } from "./paired-rows.ts";
import type { RowFingerprint } from "./row-fingerprint.ts";
import { packedRun, type PackedRun, type RunRecord, unpackedRun } from "./run-record.ts";

/**
 * The record to be kept after a run, packed; `null` where there is none to keep. A run over some rows
 * only puts these in the place of what was known of them: the record goes on to be that of the last
 * whole run, and says of every row what was read from it last.
 */
export function recordAfter(
  earlier: PackedRun | null,
  run: RunRecord,
  extent: "all-rows" | "some-rows",
): PackedRun | null {
  if (extent === "all-rows") return packedRun(run);
  if (earlier === null) return null;
  const { ranOn, asOf, rows } = unpackedRun(earlier);
  const newer = new Map<RowFingerprint, RowFingerprint>();
  const added: RowFingerprint[] = [];
  for (const [from, to] of pairedRows(rows, run.rows)) {
    if (to === null) continue;
    if (from === null) added.push(to);
    else newer.set(from, to);
  }
  return packedRun({ ranOn, asOf, rows: [...rows.map((row) => newer.get(row) ?? row), ...added] });
}
