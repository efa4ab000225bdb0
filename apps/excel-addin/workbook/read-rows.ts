import { WorkbookInterruption } from "@scopefit/pane/workbook/workbook-interruption";
import type { CellRange, GridRow } from "@scopefit/tracker/layout/grid";

import type { CellReader } from "./cell-content.ts";
import { officeProblem, isTooLong } from "./office-problem.ts";
import { LOADED, rowsOfBlock } from "./read-block.ts";

/** How many cells are asked for at first; Excel on the web answers no more than 5 MB at a time. */
const CELLS_AT_FIRST = 24_000;

/** Which part of a sheet is read. */
export interface RowsToRead {
  readonly sheet: string;
  readonly range: CellRange;
  /** Only these columns; all of the range where absent. */
  readonly columns?: ReadonlySet<number>;
}

/**
 * Reads a range block by block. Where Excel's answer would be too long, the blocks are halved. Throws
 * a `WorkbookInterruption`.
 */
export async function* readRows(
  { sheet, range, columns }: RowsToRead,
  read: CellReader,
): AsyncIterable<readonly GridRow[]> {
  const width = Math.min(columns?.size ?? Infinity, range.lastColumn - range.firstColumn + 1);
  let height = Math.max(1, Math.floor(CELLS_AT_FIRST / Math.max(1, width)));
  let firstRow = range.firstRow;
  while (firstRow <= range.lastRow) {
    const block = { ...range, firstRow, lastRow: Math.min(range.lastRow, firstRow + height - 1) };
    const rows = await readBlock(sheet, block, columns, read);
    if (rows === "too-long" && height > 1) {
      height = Math.ceil(height / 2);
      continue;
    }
    if (rows === "too-long") {
      throw new WorkbookInterruption({
        kind: "too-large",
        detail: `Row ${firstRow} of sheet “${sheet}” is too long for Excel on the web to hand over.`,
      });
    }
    if (rows.length > 0) yield rows;
    firstRow = block.lastRow + 1;
  }
}

async function readBlock(
  sheet: string,
  block: CellRange,
  columns: ReadonlySet<number> | undefined,
  read: CellReader,
): Promise<readonly GridRow[] | "too-long"> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const stretches = stretchesOf(block, columns).map((stretch) => {
        const range = rangeOf(worksheet, stretch);
        range.load(LOADED);
        return { stretch, range };
      });
      await context.sync();
      return joined(stretches.map(({ stretch, range }) => rowsOfBlock(range, stretch, read)));
    });
  } catch (error) {
    if (isTooLong(error)) return "too-long";
    throw new WorkbookInterruption(officeProblem(error, { sheet, written: 0 }));
  }
}

/** The range of a worksheet; rows of Office.js count from 0. */
export function rangeOf(worksheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return worksheet.getRangeByIndexes(
    range.firstRow - 1,
    range.firstColumn,
    range.lastRow - range.firstRow + 1,
    range.lastColumn - range.firstColumn + 1,
  );
}

/** The block cut into stretches of columns that stand side by side. */
function stretchesOf(
  block: CellRange,
  columns: ReadonlySet<number> | undefined,
): readonly CellRange[] {
  if (columns === undefined) return [block];
  const wanted = [...columns].filter(
    (column) => column >= block.firstColumn && column <= block.lastColumn,
  );
  const stretches: CellRange[] = [];
  for (const column of wanted.sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last?.lastColumn === column - 1)
      stretches[stretches.length - 1] = { ...last, lastColumn: column };
    else stretches.push({ ...block, firstColumn: column, lastColumn: column });
  }
  return stretches;
}

/** The rows of stretches side by side, from the left, put together row by row. */
function joined(stretches: readonly (readonly GridRow[])[]): readonly GridRow[] {
  const [only, ...others] = stretches;
  if (others.length === 0) return only ?? [];
  const rows = new Map<number, GridRow>();
  for (const { row, cells } of stretches.flat()) {
    rows.set(row, { row, cells: [...(rows.get(row)?.cells ?? []), ...cells] });
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}
