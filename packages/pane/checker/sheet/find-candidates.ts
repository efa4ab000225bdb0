import type { GridRow, SheetShape } from "@scopefit/tracker/layout/grid";
import { understandSheet } from "@scopefit/tracker/understand-sheet";
import { isOurSheet } from "@scopefit/tracker/writing/sheets/our-sheet";

import { holdSheet } from "./held-sheet.ts";
import type { TrackerCandidate } from "./tracker-view.ts";

/** Judges by its first rows which parts of a sheet may be a tracker: its tables, or the sheet as a whole. */
export async function findCandidates(
  shape: SheetShape,
  rows: readonly GridRow[],
): Promise<readonly TrackerCandidate[]> {
  if (isOurSheet(shape)) return [];
  const headed = shape.tables.filter((table) => table.headerRows > 0).map(({ name }) => name);
  const tables = headed.length >= 2 ? headed : [null];
  const found: TrackerCandidate[] = [];
  for (const table of tables) {
    const candidate = await candidateIn(shape, rows, table);
    if (candidate !== null) found.push(candidate);
  }
  if (found.length > 0 || tables[0] === null) return found;
  const whole = await candidateIn(shape, rows, null);
  return whole === null ? [] : [whole];
}

async function candidateIn(
  shape: SheetShape,
  rows: readonly GridRow[],
  table: string | null,
): Promise<TrackerCandidate | null> {
  const held = holdSheet(shape, table);
  held.add(rows);
  const understood = await understandSheet(held.source);
  if (!understood.ok) return null;
  const { tracker, answers } = understood.value;
  const { layout, mapping } = tracker;
  const headed = new Set(layout.headings.map(({ column }) => column));
  return {
    place: { sheet: shape.name, table },
    arrangement: layout.arrangement,
    headerRow: layout.firstRow - 1,
    answerColumns: [...new Set(answers.map(({ column }) => column))],
    columnsUnderstood: mapping.columns.filter((it) => it.field !== null && headed.has(it.column))
      .length,
  };
}
