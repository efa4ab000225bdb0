import type { Answer, Applied, ApplyOptions } from "@scopefit/pane/workbook/workbook";
import type {
  EditPlan,
  PlannedColumn,
  PlannedTarget,
} from "@scopefit/tracker/writing/plan/edit-plan";
import { SHEET_MARKER } from "@scopefit/tracker/writing/sheets/summary-sheet-name";

import type { CellReader } from "./cell-content.ts";
import { clearOthers } from "./clear-others.ts";
import { answer, inExcel, refusal, type WriteProgress } from "./in-excel.ts";
import { hasPlaceForSheet, writeOwnSheet } from "./own-sheet.ts";
import { rangeOf } from "./read-rows.ts";
import { writePart } from "./scopefit-part.ts";
import { firstFilled, writableSheet } from "./writable-sheet.ts";
import { dataRange, growFilter, presentColumns, queueColumns } from "./write-columns.ts";
import { queueFormats, removeFormats } from "./write-formats.ts";
import { blocksOf, writeBlock } from "./write-rows.ts";

/**
 * Writes a plan: columns and formats first, then the rows block by block from the top, then our sheets
 * and our part. Cancelled or cut off, the sheet holds whole rows down to some row, and says so.
 */
export function applyPlan(
  plan: EditPlan,
  options: ApplyOptions,
  read: CellReader,
): Promise<Answer<Applied>> {
  const { target } = plan;
  const progress: WriteProgress = { written: 0 };
  return inExcel({ sheet: target.sheet, progress }, async (context) => {
    const found = await writableSheet(context, target.sheet);
    if (!found.ok) return found;
    const worksheet = found.value;
    const present = await presentColumns(context, worksheet, target);
    const taken = await firstFilled(context, placesOf(worksheet, target, present.added));
    if (taken !== null)
      return refusal({ kind: "place-taken", sheet: target.sheet, address: taken });

    if (!(await hasPlaceForSheet(context, SHEET_MARKER))) {
      return refusal({ kind: "protected-workbook" });
    }

    await removeFormats(context, worksheet);
    queueColumns(worksheet, target, present);
    queueFormats(worksheet, target.formats);
    await context.sync();
    if (target.growFilter) await growFilter(context, worksheet, target);

    const rowsTarget = { worksheet, columns: target.columns, guard: options.guard, read };
    const passedOver: number[] = [];
    const planned = new Set<number>();
    for await (const block of blocksOf(plan.rows)) {
      if (options.signal.aborted) return refusal({ kind: "cancelled", written: progress.written });
      const skipped = await writeBlock(context, block, rowsTarget);
      passedOver.push(...skipped);
      for (const { row } of block) planned.add(row);
      progress.written += block.length - skipped.length;
      options.onProgress(progress.written);
    }
    if (target.otherRows === "clear") await clearOthers(context, worksheet, target, planned);
    await writeClosing(context, plan);
    return answer({ rowsWritten: progress.written, rowsPassedOver: passedOver });
  });
}

/** Where cells of new columns go, all of which must be empty. */
function placesOf(
  worksheet: Excel.Worksheet,
  target: PlannedTarget,
  added: readonly PlannedColumn[],
): readonly Excel.Range[] {
  return added.map(({ column }) =>
    rangeOf(worksheet, { ...dataRange(target, column), firstRow: target.headerRow }),
  );
}

async function writeClosing(context: Excel.RequestContext, plan: EditPlan): Promise<void> {
  const { sheets, part } = plan.closing();
  for (const sheet of sheets) await writeOwnSheet(context, sheet);
  await writePart(context, part);
}
