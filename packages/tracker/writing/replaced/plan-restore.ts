import { identityKey, type RowIdentity } from "@scopefit/core/facts/row-identity";

import type { KeyedRow } from "../../history/changed-since.ts";
import { pairedRows, type RowKey } from "../../history/paired-rows.ts";
import type { PackedRun } from "../../history/run-record.ts";
import type { OurColumnKey } from "../../our-columns/our-column.ts";
import type { EditPlan, PlannedColumn, PlannedRow } from "../plan/edit-plan.ts";
import { planColumns } from "../plan/plan-columns.ts";
import { planTarget, type TargetBasis } from "../plan/plan-target.ts";
import { recordOfSheet, type SheetRecord } from "../part/sheet-record.ts";
import { partXml, type WorkbookPart } from "../part/workbook-part.ts";
import {
  type ReplacedCell,
  type ReplacedRow,
  unpackedReplaced,
  writtenHash,
} from "./replaced-record.ts";

/** Why a cell is left as it is: its row or column is gone, or something else has come into it since. */
export type LeftWhy = "row-gone" | "column-gone" | "changed-since";

/** A cell that is not put back. */
export interface LeftCell {
  readonly identity: RowIdentity;
  readonly key: OurColumnKey;
  readonly why: LeftWhy;
}

/** What is to be written to put back what the last run replaced. */
export interface RestorePlan {
  readonly plan: EditPlan & { readonly rows: readonly (readonly PlannedRow[])[] };
  /** How many cells of each row are put back. */
  readonly rows: readonly (readonly [row: number, cells: number])[];
  readonly left: readonly LeftCell[];
}

/** What a restoration is planned from. */
export interface RestoreBasis extends TargetBasis {
  readonly part: WorkbookPart;
  /** The vendor rows as they stand now. */
  readonly rows: readonly KeyedRow[];
  /** What a cell of ours holds now; "" where nothing stands. */
  readonly textIn: (row: number, column: number) => string;
  /** The day it is done, as an ISO day. */
  readonly on: string;
}

type Fate = "put-back" | "as-before" | LeftWhy;

/**
 * Plans to put back what the last run replaced: only into cells that still hold what it wrote. The part
 * then says that it is done, and of rows that were put back no longer claims to know what was read last.
 * `null` where nothing is there to be put back.
 */
export function planRestore(basis: RestoreBasis): RestorePlan | null {
  const { part, layout, rows, textIn, on } = basis;
  const kept = recordOfSheet(part, layout.sheet);
  const record = kept?.replaced ? unpackedReplaced(kept.replaced) : null;
  const columns = standingColumns(basis);
  if (record?.kind !== "cells" || record.rows.length === 0 || columns === null) return null;

  const left: LeftCell[] = [];
  const planned: PlannedRow[] = [];
  const restored: RowKey[] = [];
  const counts: (readonly [row: number, cells: number])[] = [];
  const fateOf = (row: number | null, { key, before, written }: ReplacedCell): Fate => {
    if (row === null) return "row-gone";
    const column = layout.ours.get(key);
    if (column === undefined) return "column-gone";
    const now = writtenHash(textIn(row, column));
    if (now === written) return "put-back";
    return now === writtenHash(before) ? "as-before" : "changed-since";
  };

  for (const [from, to] of pairedRows<ReplacedRow, KeyedRow>(record.rows, rows)) {
    if (from === null) continue;
    const back = new Map<OurColumnKey, string>();
    for (const cell of from.cells) {
      const fate = fateOf(to?.row ?? null, cell);
      if (fate === "put-back") back.set(cell.key, cell.before);
      else if (fate !== "as-before") {
        left.push({ identity: from.identity, key: cell.key, why: fate });
      }
    }
    if (to === null || back.size === 0) continue;
    counts.push([to.row, back.size]);
    restored.push(from);
    planned.push({ row: to.row, texts: columns.map(({ key }) => back.get(key) ?? null) });
  }
  const closing = { sheets: [], part: partXml(withRestored(part, layout.sheet, restored, on)) };
  const target = planTarget(basis, columns, "keep");
  return { plan: { target, rows: [inOrder(planned)], closing: () => closing }, rows: counts, left };
}

/** Our columns that are there; one that people have taken out does not come back for this. */
function standingColumns({ layout }: RestoreBasis): readonly PlannedColumn[] | null {
  return planColumns(layout)?.filter(({ key }) => layout.ours.has(key)) ?? null;
}

function inOrder(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  return [...rows].sort((a, b) => a.row - b.row);
}

/**
 * The part once it is done. A row that shows an older verdict again counts as changed since the last
 * run, so that a check of the changed rows takes it up.
 */
function withRestored(
  part: WorkbookPart,
  sheet: string,
  restored: readonly RowKey[],
  on: string,
): WorkbookPart {
  const done = new Set(restored.map(({ identity, inputs }) => keyOf(identity, inputs)));
  const sheets = part.sheets.map((record): SheetRecord => {
    if (record.sheet !== sheet) return record;
    const { lastRun } = record;
    return {
      ...record,
      replaced: { kind: "restored", on },
      lastRun: lastRun && { ...lastRun, rows: lastRun.rows.map((row) => forgotten(row, done)) },
    };
  });
  return { ...part, sheets };
}

type PackedRow = PackedRun["rows"][number];

/** A row as it is kept, without what was read from it where it has been put back. */
function forgotten(row: PackedRow, done: ReadonlySet<string>): PackedRow {
  const [vendor, service, status, inputs, open, waived] = row;
  if (!done.has(keyOf({ vendor, service }, inputs))) return row;
  return [vendor, service, status, "", open, waived];
}

function keyOf(identity: RowIdentity, inputs: string): string {
  return `${identityKey(identity)}\n${inputs}`;
}
