import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import type {
  EditPlan,
  PlannedClosing,
  PlannedRow,
  PlannedTarget,
} from "@scopefit/tracker/writing/plan/edit-plan";

import type { ChangedCell } from "./changed-row.ts";
import { type HeldSheet, textIn } from "../sheet/held-sheet.ts";

/** A plan whose rows have all been put into words. */
export interface DraftPlan {
  readonly target: PlannedTarget;
  readonly rows: readonly PlannedRow[];
  readonly closing: PlannedClosing;
}

/** Takes all rows of a plan, so that parts of it can be shown before it is written. */
export async function draftPlan({ target, rows, closing }: EditPlan): Promise<DraftPlan> {
  const taken: PlannedRow[] = [];
  for await (const chunk of rows) taken.push(...chunk);
  return { target, rows: taken, closing: closing() };
}

/** The cells of a row that would then hold something else than they do now. */
export function changedCells(
  { row, texts }: PlannedRow,
  { columns }: PlannedTarget,
  sheet: HeldSheet,
): readonly ChangedCell[] {
  const now = sheet.row(row);
  return columns.flatMap(({ key, column }, place) => {
    const before = textIn(now, column);
    const after = texts[place] ?? before;
    return before === after ? [] : [{ key, address: cellAddress(row, column), before, after }];
  });
}

/** The row as it stands once its cells of the plan are written. */
export function writtenCells(
  { row, texts }: PlannedRow,
  { columns }: PlannedTarget,
  sheet: HeldSheet,
) {
  const written = new Map(
    columns.flatMap(({ column }, place) => {
      const text = texts[place] ?? null;
      return text === null ? [] : [[column, text] as const];
    }),
  );
  const kept = (sheet.row(row)?.cells ?? []).filter(({ column }) => !written.has(column));
  const added = [...written].flatMap(([column, text]) =>
    text === "" ? [] : [{ column, content: { kind: "text" as const, text } }],
  );
  return { row, cells: [...kept, ...added].sort((a, b) => a.column - b.column) };
}
