import { NEW_COLUMN_WIDTH } from "@scopefit/tracker/writing/plan/new-column-width";
import type { NewColumn, NewColumns } from "@scopefit/tracker/writing/plan/new-columns";

import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { grownDimension } from "../patch/sheet/grown-dimension.ts";
import { grownFilter } from "../patch/sheet/grown-filter.ts";
import { PackageChanges } from "../patch/parts/package-changes.ts";
import { inPart, partToPatch, valueOf } from "../patch/parts/package-parts.ts";
import { patchTable } from "../patch/parts/patch-table.ts";
import { patchWorkbook } from "../patch/parts/patch-workbook.ts";
import { RowQueue } from "../patch/sheet/row-queue.ts";
import { planColumnWidths } from "../patch/sheet/sheet-columns.ts";
import type { SheetPatch } from "../patch/sheet/sheet-patch.ts";
import { joinBytes, spliced } from "../patch/xml/splice.ts";
import { splicedSheet } from "../patch/sheet/spliced-sheet.ts";
import { openStyles } from "../patch/styles/styles-part.ts";
import { childNamed, outlineSiblings } from "../patch/xml/xml-outline.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { parsePart } from "../read/read-part.ts";
import { readRelationships } from "../read/relationships.ts";
import { readTablePart } from "../read/table-part.ts";
import { failure, type Result } from "../result.ts";
import { XmlError } from "../xml/xml-error.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { EditedCells, type EditedRow, type NewValue } from "./edited-cells.ts";
import { inputMessages } from "./input-messages.ts";
import { valueStyles } from "./value-styles.ts";
import { writeChanged } from "./write-changed.ts";

/**
 * Writes a workbook with columns added to a tracker: headings that look like their neighbours, and
 * the notes as input messages. A table or a filter that ends beside them grows over them.
 */
export async function addColumns(
  workbook: WorkbookFile,
  added: NewColumns,
  sink: ZipSink,
): Promise<Result<{ readonly size: number }, WorkbookError>> {
  try {
    return await writeChanged(workbook, await changedParts(workbook, added), sink);
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}

async function changedParts(workbook: WorkbookFile, added: NewColumns): Promise<PackageChanges> {
  const sheet = workbook.sheets.find(({ name }) => name === added.sheet);
  if (sheet === undefined) throw new Error(`The workbook has no sheet “${added.sheet}”.`);
  const changes = new PackageChanges(workbook.archive);
  const headings = growTable(workbook, sheet.path, added, changes);
  changes.put(sheet.path, await withColumns(workbook, sheet.path, added, headings));
  const bytes = partToPatch(workbook, workbook.path);
  const filter = { sheet: added.sheet, columns: added.columns };
  changes.put(
    workbook.path,
    inPart(workbook.path, () => patchWorkbook(bytes, { newSheets: [], markers: [], filter })),
  );
  return changes;
}

/** Grows the table, and gives the headings as it has made them unique. */
function growTable(
  workbook: WorkbookFile,
  sheet: string,
  { table, columns }: NewColumns,
  changes: PackageChanges,
): ReadonlyMap<number, string> {
  if (table === null) return new Map();
  for (const { kind, target } of valueOf(readRelationships(workbook, sheet))) {
    if (kind !== "table") continue;
    if (valueOf(parsePart(workbook, target, readTablePart)).name !== table) continue;
    const bytes = partToPatch(workbook, target);
    const patched = inPart(target, () => patchTable(bytes, columns));
    changes.put(target, patched.bytes);
    return patched.headings;
  }
  return new Map();
}

async function withColumns(
  workbook: WorkbookFile,
  part: string,
  added: NewColumns,
  headings: ReadonlyMap<number, string>,
): Promise<Uint8Array> {
  const entry = workbook.archive.entry(part);
  if (entry === undefined) throw new WorkbookReadError({ kind: "no-sheet" });
  const styles = valueStyles(openStyles(workbook));
  const patch: SheetPatch<EditedRow> = {
    part,
    head: (head) => withWidths(head, added),
    cells: (prefix) => new EditedCells(prefix, styles, workbook.date1904),
    tail: (tail, prefix) => withMessages(tail, prefix, added),
  };
  const text = ({ column, heading }: NewColumn): [number, NewValue] => [
    column,
    { kind: "text", text: headings.get(column) ?? heading },
  ];
  const header = { row: added.headerRow, values: new Map(added.columns.map(text)) };
  const chunks: Uint8Array[] = [];
  const source = readEntryChunks(entry, workbook.codec);
  for await (const chunk of splicedSheet(source, patch, new RowQueue([[header]]))) {
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

function withWidths(head: Uint8Array, { columns, headerRow }: NewColumns): Uint8Array {
  const [sheet] = outlineSiblings(head);
  const sheetData = sheet && childNamed(sheet, "sheetData");
  if (sheet === undefined || sheetData === undefined) throw new XmlError("it has no sheetData");
  const places = columns.map(({ column }) => column);
  const extent = {
    firstRow: headerRow,
    lastRow: headerRow,
    firstColumn: Math.min(...places),
    lastColumn: Math.max(...places),
  };
  const widths = columns.map(({ column }) => ({
    column,
    width: NEW_COLUMN_WIDTH,
    hidden: false,
    isKnown: false,
  }));
  return spliced(head, [
    ...grownDimension(head, childNamed(sheet, "dimension"), extent),
    ...planColumnWidths(head, childNamed(sheet, "cols"), sheetData, widths),
  ]);
}

function withMessages(tail: Uint8Array, prefix: string, added: NewColumns): Uint8Array {
  const siblings = outlineSiblings(tail);
  const messages = added.columns.map(({ column, heading, note }) => ({
    range: {
      firstRow: added.headerRow,
      lastRow: Math.max(added.lastRow, added.firstRow),
      firstColumn: column,
      lastColumn: column,
    },
    title: heading,
    text: note,
  }));
  return spliced(tail, [
    ...grownFilter(tail, siblings, added),
    ...inputMessages(tail, siblings, prefix, messages),
  ]);
}
