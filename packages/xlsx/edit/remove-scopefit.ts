import { ourColumnsIn } from "@scopefit/tracker/layout/our-columns-in";
import { marksOurColumn } from "@scopefit/tracker/our-columns/our-names";
import { markLevels, markLooks } from "@scopefit/tracker/writing/row/cell-marks";
import { isMarkedAsOurs } from "@scopefit/tracker/writing/sheets/our-sheet";
import { statusLabels } from "@scopefit/tracker/writing/sheets/status-label";

import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { oldFormats } from "../patch/sheet/conditional-formats.ts";
import { findScopefitPart } from "../patch/parts/custom-xml.ts";
import { LookList } from "../patch/styles/look-list.ts";
import { PackageChanges } from "../patch/parts/package-changes.ts";
import { inPart, partsOnlyOf, partToPatch, valueOf } from "../patch/parts/package-parts.ts";
import { relationshipsPartOf } from "../patch/parts/part-names.ts";
import { stylesForText } from "../patch/styles/patch-styles.ts";
import { RowQueue } from "../patch/sheet/row-queue.ts";
import type { SheetPatch } from "../patch/sheet/sheet-patch.ts";
import { joinBytes, spliced } from "../patch/xml/splice.ts";
import { splicedSheet } from "../patch/sheet/spliced-sheet.ts";
import type { StyleLists } from "../patch/styles/style-lists.ts";
import { openStyles } from "../patch/styles/styles-part.ts";
import { childNamed, outlineSiblings } from "../patch/xml/xml-outline.ts";
import type { SheetFile, WorkbookFile } from "../read/open-workbook.ts";
import { readRelationships } from "../read/relationships.ts";
import { failure, success, type Result } from "../result.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { columnsWithoutOurs } from "./columns-without-ours.ts";
import { unlistDropped } from "./dropped-parts.ts";
import { type OurPlaces, RemovedCells } from "./removed-cells.ts";
import { filtersByOurs, shrunkFilter } from "./shrunk-range.ts";
import { shrunkTable } from "./shrunk-table.ts";
import { workbookWithoutOurs } from "./workbook-without-ours.ts";
import { writeChanged } from "./write-changed.ts";

/** What was taken out, or why nothing was. */
export type Removal =
  | {
      readonly kind: "removed";
      readonly columns: number;
      readonly sheets: readonly string[];
      readonly size: number;
    }
  /** A filter hides rows by one of our columns; without it they would stay hidden for no reason. */
  | { readonly kind: "filtered-by-ours"; readonly sheet: string };

/** Our columns on a sheet, found by their markers. */
interface MarkedSheet {
  readonly sheet: SheetFile;
  readonly columns: ReadonlySet<number>;
  readonly headerRow: number;
}

/**
 * Writes a workbook with everything of ours taken out: columns, conditional formats, sheets, names and
 * the custom XML part. What the user typed beside our cells stays where it is, and so do our entries in
 * the list of cell styles, which nothing shows. After `filtered-by-ours` nothing has been written.
 */
export async function removeScopefit(
  workbook: WorkbookFile,
  sink: ZipSink,
): Promise<Result<Removal, WorkbookError>> {
  try {
    return await removed(workbook, sink);
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}

async function removed(
  workbook: WorkbookFile,
  sink: ZipSink,
): Promise<Result<Removal, WorkbookError>> {
  const changes = new PackageChanges(workbook.archive);
  const styles = openStyles(workbook);
  const ownSheets = workbook.sheets.filter(({ source }) => isMarkedAsOurs(source.shape));
  const marked: MarkedSheet[] = [];
  for (const sheet of workbook.sheets) marked.push(...(await markedSheets(sheet)));
  for (const sheet of marked) {
    const without = await withoutOurs(workbook, sheet, styles, changes);
    if (without === "filtered") {
      return success({ kind: "filtered-by-ours", sheet: sheet.sheet.name });
    }
    changes.put(sheet.sheet.path, without);
  }
  for (const { path } of ownSheets) dropWithParts(workbook, path, changes);
  const part = findScopefitPart(workbook, workbook.relationships);
  if (part !== null) dropWithParts(workbook, part, changes);
  putWorkbook(workbook, ownSheets, marked, changes);
  unlistDropped(workbook, changes);
  const written = await writeChanged(workbook, changes, sink);
  if (!written.ok) return written;
  return success({
    kind: "removed",
    columns: marked.reduce((count, { columns }) => count + columns.size, 0),
    sheets: ownSheets.map(({ name }) => name),
    ...written.value,
  });
}

/** A sheet with columns of ours; none where its markers have slipped onto columns of the user's. */
async function markedSheets(sheet: SheetFile): Promise<readonly MarkedSheet[]> {
  const { shape } = sheet.source;
  const marker = shape.names.find(({ name }) => marksOurColumn(name));
  if (marker === undefined) return [];
  const headerRow = marker.range.firstRow;
  const headings = await headingsIn(sheet, headerRow);
  const columns = new Set(ourColumnsIn({ row: headerRow }, headings, shape).values());
  return columns.size === 0 ? [] : [{ sheet, columns, headerRow }];
}

async function headingsIn({ source }: SheetFile, headerRow: number) {
  for await (const rows of source.rows({ lastRow: headerRow })) {
    const header = rows.find(({ row }) => row === headerRow);
    if (header === undefined) continue;
    return header.cells.map(({ column, content }) => ({ column, path: [content.text] }));
  }
  return [];
}

async function withoutOurs(
  workbook: WorkbookFile,
  { sheet, columns, headerRow }: MarkedSheet,
  styles: StyleLists,
  changes: PackageChanges,
): Promise<Uint8Array | "filtered"> {
  const keptHeadings = shrinkTables(workbook, sheet.path, columns, changes);
  if (keptHeadings === "filtered") return "filtered";
  const entry = workbook.archive.entry(sheet.path);
  if (entry === undefined) throw new WorkbookReadError({ kind: "no-sheet" });
  const { wrappedStyles } = stylesForText(styles);
  const places: OurPlaces = { columns, headerRow, keptHeadings, wrappedStyles };
  const ourDxfs = placesOfOurLooks(styles);
  let isFiltered = false;
  const patch: SheetPatch<never> = {
    part: sheet.path,
    head: (head) => headWithout(head, columns),
    cells: (prefix) => new RemovedCells(prefix, places),
    tail: (tail) => {
      isFiltered = filtersByOurs(tail, outlineSiblings(tail), columns);
      return tailWithout(tail, columns, ourDxfs);
    },
  };
  const chunks: Uint8Array[] = [];
  const source = readEntryChunks(entry, workbook.codec);
  for await (const chunk of splicedSheet(source, patch, new RowQueue<never>([]))) {
    chunks.push(chunk);
  }
  return isFiltered ? "filtered" : joinBytes(chunks);
}

function shrinkTables(
  workbook: WorkbookFile,
  sheet: string,
  columns: ReadonlySet<number>,
  changes: PackageChanges,
): ReadonlySet<number> | "filtered" {
  const kept = new Set<number>();
  for (const { kind, target } of valueOf(readRelationships(workbook, sheet))) {
    if (kind !== "table") continue;
    const bytes = partToPatch(workbook, target);
    if (
      inPart(target, () => filtersByOurs(bytes, outlineSiblings(bytes)[0]?.children ?? [], columns))
    ) {
      return "filtered";
    }
    const table = inPart(target, () => shrunkTable(bytes, columns));
    if (table.bytes !== bytes) changes.put(target, table.bytes);
    for (const column of table.kept) kept.add(column);
  }
  return kept;
}

function placesOfOurLooks(styles: StyleLists): ReadonlySet<number> {
  const list = new LookList(styles);
  const looks = [
    ...statusLabels.map(({ look }) => look),
    ...markLevels.map((level) => markLooks[level]),
  ];
  return new Set(looks.flatMap((look) => list.placesLike(look)));
}

function headWithout(head: Uint8Array, columns: ReadonlySet<number>): Uint8Array {
  const [sheet] = outlineSiblings(head);
  return spliced(head, columnsWithoutOurs(head, sheet && childNamed(sheet, "cols"), columns));
}

function tailWithout(
  tail: Uint8Array,
  columns: ReadonlySet<number>,
  ourDxfs: ReadonlySet<number>,
): Uint8Array {
  const siblings = outlineSiblings(tail);
  const known = [...columns].map((column) => ({ column, isKnown: true }));
  return spliced(tail, [
    ...oldFormats(tail, siblings, { columns: known, ourDxfs }).splices,
    ...shrunkFilter(tail, siblings, columns),
  ]);
}

function dropWithParts(workbook: WorkbookFile, part: string, changes: PackageChanges): void {
  for (const own of [part, ...partsOnlyOf(workbook, part)]) {
    changes.drop(own);
    changes.drop(relationshipsPartOf(own));
  }
}

function putWorkbook(
  workbook: WorkbookFile,
  ownSheets: readonly SheetFile[],
  marked: readonly MarkedSheet[],
  changes: PackageChanges,
): void {
  const bytes = partToPatch(workbook, workbook.path);
  const leaving = {
    sheets: new Set(ownSheets.map(({ name }) => name)),
    columns: new Map(marked.map(({ sheet, columns }) => [sheet.name, columns])),
  };
  changes.put(
    workbook.path,
    inPart(workbook.path, () => workbookWithoutOurs(bytes, leaving)),
  );
}
