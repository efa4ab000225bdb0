import type { EditPlan, PlannedColumn } from "@scopefit/tracker/writing/plan/edit-plan";

import { WorkbookReadError } from "../errors.ts";
import type { SheetFile, WorkbookFile } from "../read/open-workbook.ts";
import { parsePart } from "../read/read-part.ts";
import { readRelationships } from "../read/relationships.ts";
import { namesBySheet } from "../read/sheet-names.ts";
import { readTablePart } from "../read/table-part.ts";
import { readWorkbookPart } from "../read/workbook-part.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { highestStyle } from "./styles/highest-style.ts";
import { LookList } from "./styles/look-list.ts";
import { readNeighbourStyles } from "./styles/neighbour-styles.ts";
import { inPart, partToPatch, valueOf } from "./parts/package-parts.ts";
import { addColumnStyles } from "./styles/patch-styles.ts";
import { patchTable, type PatchedTable } from "./parts/patch-table.ts";
import type { SheetEdit } from "./sheet/sheet-edit.ts";
import type { StyleLists } from "./styles/style-lists.ts";
import { openStyles } from "./styles/styles-part.ts";

/** Everything that is decided before the sheet is streamed. */
export interface PreparedTarget {
  readonly sheet: SheetFile;
  readonly entry: ZipEntry;
  readonly edit: SheetEdit;
  readonly styles: StyleLists;
  readonly looks: LookList;
  /** The table that our columns join, by the name of its part. */
  readonly table: (PatchedTable & { readonly part: string }) | null;
  /** The defined names of the workbook that point at cells, by sheet in lower case. */
  readonly names: ReturnType<typeof namesBySheet>;
}

/** Finds the sheet of a plan and decides on headings, styles and looks. Throws a `WorkbookReadError`. */
export async function prepareTarget(
  workbook: WorkbookFile,
  plan: EditPlan,
): Promise<PreparedTarget> {
  const { target } = plan;
  const sheet = workbook.sheets.find(({ name }) => name === target.sheet);
  const entry = sheet && workbook.archive.entry(sheet.path);
  if (sheet === undefined || entry === undefined) throw new WorkbookReadError({ kind: "no-sheet" });

  const names = namesBySheet(valueOf(parsePart(workbook, workbook.path, readWorkbookPart)).names);
  const known = new Map(
    (names.get(sheet.name.toLowerCase()) ?? []).map(({ name, range }) => [name, range.firstColumn]),
  );
  const isKnown = ({ marker, column }: PlannedColumn) => known.get(marker) === column;

  const table = findTable(workbook, sheet, plan);
  const styles = openStyles(workbook);
  const sheets = workbook.sheets.flatMap(({ path }) => workbook.archive.entry(path) ?? []);
  styles.padCellStyles(valueOf(highestStyle(sheets, workbook.codec)) + 1);
  const firstColumn = Math.min(...target.columns.map(({ column }) => column));
  const neighbour = await readNeighbourStyles(readEntryChunks(entry, workbook.codec), {
    ...target,
    firstColumn,
  });
  const columnStyles = addColumnStyles(styles, neighbour);
  const looks = new LookList(styles);

  const edit: SheetEdit = {
    part: entry.name,
    headerRow: target.headerRow,
    lastRow: target.lastRow,
    columns: target.columns.map((column) => ({
      ...column,
      heading: table?.headings.get(column.column) ?? column.heading,
      headerStyle: columnStyles.header,
      style: column.key === "status" ? columnStyles.status : columnStyles.text,
      isKnown: isKnown(column),
    })),
    formats: target.formats.map((format) => ({ ...format, dxf: looks.place(format.look) })),
    growFilter: target.growFilter,
    otherRows: target.otherRows,
    rows: plan.rows,
    textStyles: columnStyles.textStyles,
    wrappedStyles: columnStyles.wrappedStyles,
    ourDxfs: new Set(target.formats.flatMap(({ look }) => looks.placesLike(look))),
  };
  return { sheet, entry, edit, styles, looks, table, names };
}

function findTable(
  workbook: WorkbookFile,
  sheet: SheetFile,
  { target }: EditPlan,
): PreparedTarget["table"] {
  const wanted = target.table?.toLowerCase();
  if (wanted === undefined) return null;
  for (const { kind, target: part } of valueOf(readRelationships(workbook, sheet.path))) {
    if (kind !== "table") continue;
    const found = valueOf(parsePart(workbook, part, readTablePart));
    if (found.name.toLowerCase() !== wanted) continue;
    const bytes = partToPatch(workbook, part);
    return { ...inPart(part, () => patchTable(bytes, target.columns)), part };
  }
  return null;
}
