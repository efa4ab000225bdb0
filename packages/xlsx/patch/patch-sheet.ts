import type { PlannedRow } from "@scopefit/tracker/writing/edit-plan";

import { asReadError } from "../xml/xml-error.ts";
import { RowQueue } from "./row-queue.ts";
import type { SheetEdit } from "./sheet-edit.ts";
import { SheetSplicer } from "./sheet-splicer.ts";

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
  return { chunks: patched(source, edit, rows), rowsWritten: () => Math.max(0, rows.taken - 1) };
}

async function* patched(
  source: AsyncIterable<Uint8Array>,
  edit: SheetEdit,
  rows: RowQueue,
): AsyncIterable<Uint8Array> {
  const splicer = new SheetSplicer(edit, rows);
  try {
    await rows.fetch();
    for await (const chunk of source) {
      if (!splicer.add(chunk)) continue;
      while (!splicer.scan()) await rows.fetch();
      yield* splicer.output.take();
    }
    while (!splicer.scan()) await rows.fetch();
    splicer.finish();
  } catch (error) {
    throw asReadError(edit.part, error);
  }
  yield* splicer.output.takeAll();
}

async function* withHeader({
  headerRow,
  columns,
  rows,
}: SheetEdit): AsyncIterable<readonly PlannedRow[]> {
  yield [{ row: headerRow, texts: columns.map((column) => column.heading) }];
  yield* rows;
}
