import type { PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";

import { OwnCells } from "./own-cells.ts";
import { RowQueue } from "./row-queue.ts";
import type { SheetEdit } from "./sheet-edit.ts";
import { patchSheetHead } from "./sheet-head.ts";
import type { SheetPatch } from "./sheet-patch.ts";
import { splicedSheet } from "./spliced-sheet.ts";
import { patchSheetTail } from "./sheet-tail.ts";

/** A sheet on its way through: its new bytes, and how many rows of the plan are in it so far. */
export interface PatchedSheet {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly rowsWritten: () => number;
}

/**
 * Puts our cells into a sheet that is streamed, taking the rows of the plan as their turn comes. Only
 * a chunk or two are held at a time. The chunks throw a `WorkbookReadError`.
 */
export function patchSheet(source: AsyncIterable<Uint8Array>, edit: SheetEdit): PatchedSheet {
  const rows = new RowQueue(withHeader(edit));
  // The header is a row of the queue, and none of the plan's.
  return {
    chunks: splicedSheet(source, ownPatch(edit), rows),
    rowsWritten: () => Math.max(0, rows.taken - 1),
  };
}

function ownPatch(edit: SheetEdit): SheetPatch<PlannedRow> {
  return {
    part: edit.part,
    head: (head) => patchSheetHead(head, edit),
    cells: (prefix) => new OwnCells(edit, prefix),
    tail: (tail, prefix) => patchSheetTail(tail, prefix, edit),
  };
}

async function* withHeader({
  headerRow,
  columns,
  rows,
}: SheetEdit): AsyncIterable<readonly PlannedRow[]> {
  yield [{ row: headerRow, texts: columns.map((column) => column.heading) }];
  yield* rows;
}
