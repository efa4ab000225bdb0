import type { RowIdentity } from "@scopefit/core/facts/row-identity";
import { turnOf } from "@scopefit/core/verdict/status-order";
import type { Status } from "@scopefit/core/verdict/verdict";

import { pairedRows } from "./paired-rows.ts";
import type { Point, RowFingerprint } from "./row-fingerprint.ts";
import type { RunRecord } from "./run-record.ts";

/** What has become of one row since an earlier run. */
export type RowChange =
  | { readonly kind: "new"; readonly identity: RowIdentity; readonly to: Status }
  | { readonly kind: "gone"; readonly identity: RowIdentity; readonly from: Status }
  | KeptRow;

/** A row that both runs have, and something about it differs. */
export interface KeptRow {
  readonly kind: "kept";
  readonly identity: RowIdentity;
  readonly from: Status;
  readonly to: Status;
  readonly turn: "better" | "worse" | "same";
  /** Whether something else stands in the row; without it the day or the policy made the change. */
  readonly inputChanged: boolean;
  /** Open now and not before, open before and not now, open both times with another answer. */
  readonly opened: readonly Point[];
  readonly fixed: readonly Point[];
  readonly answeredAnew: readonly Point[];
  /** Waived now and not before. */
  readonly waived: readonly Point[];
}

/** What has changed from one run to another. */
export interface RunDiff {
  readonly before: Pick<RunRecord, "ranOn" | "asOf">;
  readonly after: Pick<RunRecord, "ranOn" | "asOf">;
  /** The rows that have changed, in the order of the later run; those that are gone come last. */
  readonly changes: readonly RowChange[];
  readonly unchanged: number;
}

/** Compares two runs row by row; rows are matched by vendor and service, wherever they stand. */
export function diffRuns(before: RunRecord, after: RunRecord): RunDiff {
  const pairs = pairedRows(before.rows, after.rows);
  const all = pairs.map(([from, to]) => changeOf(from, to));
  const changes = all.filter((change) => change !== null);
  return {
    before: { ranOn: before.ranOn, asOf: before.asOf },
    after: { ranOn: after.ranOn, asOf: after.asOf },
    changes,
    unchanged: all.length - changes.length,
  };
}

function changeOf(from: RowFingerprint | null, to: RowFingerprint | null): RowChange | null {
  if (to === null) {
    return from === null ? null : { kind: "gone", identity: from.identity, from: from.status };
  }
  if (from === null) return { kind: "new", identity: to.identity, to: to.status };
  const kept = keptRow(from, to);
  return isUnchanged(kept) ? null : kept;
}

function keptRow(from: RowFingerprint, to: RowFingerprint): KeptRow {
  const openBefore = answersByPoint(from.open);
  const openNow = answersByPoint(to.open);
  const waivedBefore = answersByPoint(from.waived);
  const waivedNow = answersByPoint(to.waived);
  return {
    kind: "kept",
    identity: to.identity,
    from: from.status,
    to: to.status,
    turn: turnOf(from.status, to.status),
    inputChanged: from.inputs !== to.inputs,
    opened: to.open.filter((point) => !openBefore.has(nameOf(point))),
    fixed: from.open.filter(
      (point) => !openNow.has(nameOf(point)) && !waivedNow.has(nameOf(point)),
    ),
    answeredAnew: to.open.filter((point) => {
      const answer = openBefore.get(nameOf(point));
      return answer !== undefined && answer !== point.answer;
    }),
    waived: to.waived.filter((point) => !waivedBefore.has(nameOf(point))),
  };
}

function answersByPoint(points: readonly Point[]): ReadonlyMap<string, string> {
  return new Map(points.map((point) => [nameOf(point), point.answer]));
}

function nameOf({ rule, subject }: Point): string {
  return `${rule}/${subject}`;
}

function isUnchanged(row: KeptRow): boolean {
  const { turn, inputChanged, opened, fixed, answeredAnew, waived } = row;
  if (turn !== "same" || inputChanged) return false;
  return [opened, fixed, answeredAnew, waived].every((points) => points.length === 0);
}
