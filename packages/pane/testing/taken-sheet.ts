import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import type { GridRow, SheetShape } from "@scopefit/tracker/layout/grid";

import type { Checker, CheckOrder, Understood } from "../checker/checker.ts";
import type { TrackerView } from "../checker/sheet/tracker-view.ts";
import { gridRows, memorySheet } from "./memory-sheet.ts";
import { TRACKER_LINES } from "./tracker-lines.ts";

/** The day for which tests check. */
export const AS_OF = isoDay("2026-11-23");

/** An order for these rows under the default policy. */
export function orderFor(rows: readonly number[], asOf = AS_OF): CheckOrder {
  return { rows, asOf, policy: defaultPolicy, waivers: [] };
}

/** Lets a checker take a sheet and understand it. */
export async function takeSheet(
  checker: Checker,
  lines: readonly string[] = TRACKER_LINES,
  shape: Partial<SheetShape> = {},
  table: string | null = null,
): Promise<Understood> {
  const sheet = memorySheet("Vendors", lines, shape);
  await checker.takeSheet({ shape: sheet.shape, table });
  await checker.takeRows(gridRows(sheet));
  return checker.understand([]);
}

/** Lets a checker take a tracker that must be understood. */
export async function takeTracker(
  checker: Checker,
  lines?: readonly string[],
  shape?: Partial<SheetShape>,
): Promise<TrackerView> {
  const understood = await takeSheet(checker, lines, shape);
  if (!understood.ok) throw new Error(`The tracker has a problem: ${understood.problem.kind}.`);
  return understood.tracker;
}

/** A row of a sheet from a line of text, cells parted by `|`. */
export function rowFrom(line: string, row: number): GridRow {
  const [first] = gridRows(memorySheet("any", [line]));
  return { row, cells: first?.cells ?? [] };
}
