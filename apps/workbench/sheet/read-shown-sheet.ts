import type { Answer } from "@scopefit/pane/workbook/workbook";
import { DEEPEST_HEADER } from "@scopefit/tracker/layout/find-header";
import type { CellRange, GridRow } from "@scopefit/tracker/layout/grid";
import { asResult } from "@scopefit/xlsx/as-result";
import { describeWorkbookError, type WorkbookError } from "@scopefit/xlsx/errors";
import { plainLook, readCellLooks, type CellLook } from "@scopefit/xlsx/read/appearance/cell-looks";
import type { SheetFile, WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import { readRowStyles, type RowStyles } from "@scopefit/xlsx/read/appearance/row-styles";
import {
  readSheetAppearance,
  type SheetAppearance,
} from "@scopefit/xlsx/read/appearance/sheet-appearance";

import { headingRow } from "./heading-row.ts";
import { layOut } from "./lay-out.ts";
import type { ShownSheet } from "./shown-sheet.ts";
import { StoredRows } from "./stored-rows.ts";
import { takingTurns } from "./taking-turns.ts";

/** What is read of a sheet before it is laid out. */
export interface ReadSheet {
  readonly rows: StoredRows;
  readonly appearance: SheetAppearance;
  readonly looks: readonly CellLook[];
  /** The row that heads the tracker, if the sheet reads like one. */
  readonly headerRow: number | null;
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
}

/** Reads a sheet whole, for showing. */
export async function readShownSheet(
  workbook: WorkbookFile,
  name: string,
): Promise<Answer<ShownSheet>> {
  const sheet = workbook.sheets.find((it) => it.name === name);
  if (sheet === undefined) return { ok: false, problem: { kind: "sheet-gone", sheet: name } };
  const appearance = readSheetAppearance(workbook, sheet);
  if (!appearance.ok) return unreadable(appearance.error);
  const looks = readCellLooks(workbook);
  if (!looks.ok) return unreadable(looks.error);
  const read = await asResult(() => readRows(workbook, sheet));
  if (!read.ok) return unreadable(read.error);
  const { rows, headerRow } = read.value;
  return {
    ok: true,
    value: layOut({
      rows,
      headerRow,
      appearance: appearance.value,
      looks: looks.value.length === 0 ? [plainLook] : looks.value,
      merges: sheet.source.shape.merges,
      isProtected: sheet.source.shape.isProtected,
    }),
  };
}

function unreadable(error: WorkbookError): Answer<never> {
  return { ok: false, problem: { kind: "file", message: describeWorkbookError(error) } };
}

async function readRows(
  { archive, codec }: WorkbookFile,
  { path, source }: SheetFile,
): Promise<Pick<ReadSheet, "rows" | "headerRow">> {
  const rows = new StoredRows();
  const first: GridRow[] = [];
  const turn = takingTurns();
  for await (const chunk of source.rows()) {
    if (first.length < DEEPEST_HEADER * 2) first.push(...chunk.filter(isNearTop));
    rows.add(chunk);
    await turn();
  }
  const entry = archive.entry(path);
  if (entry !== undefined) {
    let above: RowStyles | null = null;
    for await (const chunk of readRowStyles(entry, codec)) {
      for (const about of chunk) {
        if (!isOfUse(about)) continue;
        above = inOne(about, above);
        rows.addStyles(above);
      }
      await turn();
    }
  }
  return { rows, headerRow: headingRow(first, source.shape) };
}

function isNearTop({ row }: GridRow): boolean {
  return row <= DEEPEST_HEADER * 2;
}

/** A row without cells, height or style is as good as none. */
function isOfUse({ isHidden, height, style, styles }: RowStyles): boolean {
  return isHidden || height !== null || style !== null || styles.length > 0;
}

/** Most rows of a tracker look like the one above: those have their styles in common. */
function inOne(about: RowStyles, above: RowStyles | null): RowStyles {
  const isSame =
    above?.styles.length === about.styles.length &&
    about.styles.every((style, column) => style === above.styles[column]);
  return isSame ? { ...about, styles: above.styles } : about;
}
