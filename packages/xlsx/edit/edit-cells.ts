import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";

import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { grownDimension } from "../patch/sheet/grown-dimension.ts";
import { PackageChanges } from "../patch/parts/package-changes.ts";
import { inPart, partToPatch } from "../patch/parts/package-parts.ts";
import { RowQueue } from "../patch/sheet/row-queue.ts";
import type { SheetPatch } from "../patch/sheet/sheet-patch.ts";
import { joinBytes, spliced } from "../patch/xml/splice.ts";
import { splicedSheet } from "../patch/sheet/spliced-sheet.ts";
import { openStyles, stylesPartOf } from "../patch/styles/styles-part.ts";
import { childNamed, outlineSiblings } from "../patch/xml/xml-outline.ts";
import type { SheetFile, WorkbookFile } from "../read/open-workbook.ts";
import { failure, type Result } from "../result.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { dropCalculationChain, unlistDropped } from "./dropped-parts.ts";
import { EditedCells, type EditedRow, type NewValue, type ValueStyles } from "./edited-cells.ts";
import { recalculatedOnLoad } from "./recalculation.ts";
import { valueStyles } from "./value-styles.ts";
import { writeChanged } from "./write-changed.ts";

/**
 * Writes a workbook with cells of the user's own changed, each keeping its look. Where two edits name
 * one cell, the later counts. A sheet that the workbook does not have is a mistake of the caller's.
 */
export async function editCells(
  workbook: WorkbookFile,
  edits: readonly CellEdit[],
  sink: ZipSink,
): Promise<Result<{ readonly size: number }, WorkbookError>> {
  try {
    return await writeChanged(workbook, await changedParts(workbook, edits), sink);
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}

async function changedParts(
  workbook: WorkbookFile,
  edits: readonly CellEdit[],
): Promise<PackageChanges> {
  const changes = new PackageChanges(workbook.archive);
  const lists = openStyles(workbook);
  const styles = valueStyles(lists);
  for (const [name, rows] of bySheet(edits)) {
    const sheet = workbook.sheets.find((it) => it.name === name);
    if (sheet === undefined) throw new Error(`The workbook has no sheet “${name}”.`);
    changes.put(sheet.path, await editedSheet(workbook, sheet, rows, styles));
  }
  const part = stylesPartOf(workbook);
  if (part !== null) changes.put(part, lists.toBytes());
  dropCalculationChain(workbook, changes);
  const bytes = partToPatch(workbook, workbook.path);
  changes.put(
    workbook.path,
    inPart(workbook.path, () => recalculatedOnLoad(bytes)),
  );
  unlistDropped(workbook, changes);
  return changes;
}

function bySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly EditedRow[]> {
  const sheets = new Map<string, Map<number, Map<number, NewValue>>>();
  for (const { sheet, row, column, after } of edits) {
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, NewValue>>();
    const values = rows.get(row) ?? new Map<number, NewValue>();
    sheets.set(sheet, rows.set(row, values.set(column, after)));
  }
  return new Map([...sheets].map(([sheet, rows]) => [sheet, inOrder(rows)]));
}

function inOrder(rows: ReadonlyMap<number, ReadonlyMap<number, NewValue>>): readonly EditedRow[] {
  return [...rows].map(([row, values]) => ({ row, values })).sort((a, b) => a.row - b.row);
}

async function editedSheet(
  workbook: WorkbookFile,
  { path }: SheetFile,
  rows: readonly EditedRow[],
  styles: ValueStyles,
): Promise<Uint8Array> {
  const entry = workbook.archive.entry(path);
  if (entry === undefined) throw new WorkbookReadError({ kind: "no-sheet" });
  const extent = extentOf(rows);
  const patch: SheetPatch<EditedRow> = {
    part: path,
    head: (head) => withExtent(head, extent),
    cells: (prefix) => new EditedCells(prefix, styles, workbook.date1904),
    tail: (tail) => tail,
  };
  const chunks: Uint8Array[] = [];
  const source = readEntryChunks(entry, workbook.codec);
  for await (const chunk of splicedSheet(source, patch, new RowQueue([rows]))) chunks.push(chunk);
  return joinBytes(chunks);
}

function extentOf(rows: readonly EditedRow[]): CellRange {
  const columns = rows.flatMap(({ values }) => [...values.keys()]);
  return {
    firstRow: Math.min(...rows.map(({ row }) => row)),
    lastRow: Math.max(...rows.map(({ row }) => row)),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

function withExtent(head: Uint8Array, extent: CellRange): Uint8Array {
  const [sheet] = outlineSiblings(head);
  const dimension = sheet && childNamed(sheet, "dimension");
  return spliced(head, grownDimension(head, dimension, extent));
}
