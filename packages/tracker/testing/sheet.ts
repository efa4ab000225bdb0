import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

import type { GridRow, SheetShape, SheetSource } from "../layout/grid.ts";
import { heldRows } from "../layout/held-rows.ts";

const PLAIN_SHAPE: SheetShape = {
  name: "Vendors",
  visibility: "visible",
  merges: [],
  tables: [],
  autoFilter: null,
  names: [],
  hiddenColumns: [],
  isProtected: false,
};

/** Rows of a sheet from lines of text, cells parted by `|`; an empty line is an empty row. */
export function rowsOf(lines: readonly string[], firstRow = 1): readonly GridRow[] {
  return lines.flatMap((line, index) => {
    const cells = line
      .split("|")
      .map((text, column) => ({ column, content: contentOf(text.trim()) }))
      .filter(({ content }) => content.text !== "");
    return cells.length === 0 ? [] : [{ row: firstRow + index, cells }];
  });
}

function contentOf(text: string): CellContent {
  return /^\d+$/u.test(text)
    ? { kind: "number", text, number: Number(text) }
    : { kind: "text", text };
}

/** A sheet in memory, for tests. */
export function sheetOf(lines: readonly string[], shape: Partial<SheetShape> = {}): SheetSource {
  return { shape: { ...PLAIN_SHAPE, ...shape }, rows: heldRows(rowsOf(lines)) };
}
