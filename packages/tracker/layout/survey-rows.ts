import { COLUMNS_OF_A_SHEET } from "./cell-address.ts";
import type { CellRange, SheetSource } from "./grid.ts";
import type { Header } from "./layout.ts";
import { inCapitals } from "./in-capitals.ts";
import { mayHeadVendors } from "./may-head-vendors.ts";

/** What only a walk over the whole sheet can tell. */
export interface Survey {
  /** The last row that names a vendor or goes on with one; 0 where none does. */
  readonly lastRow: number;
  /** Whether rows without a name go on with the vendor above them. */
  readonly isContinued: boolean;
  /** Whether vendors are written in capitals. */
  readonly namesInCapitals: boolean;
  /** Whether the first column says something of each vendor. */
  readonly areNumbered: boolean;
  readonly occupied: ReadonlySet<number>;
  /** The rows that may head the columns again, by what they call the vendor. */
  readonly mayHead: ReadonlySet<number>;
  /** The distinct texts of each column that was asked for. */
  readonly texts: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What is read of the rows, by column. */
export interface SurveyedColumns {
  readonly vendor: number;
  /** Columns whose distinct texts are wanted. */
  readonly texts: ReadonlySet<number>;
  /** Columns that a row fills which goes on with the vendor above: its service, its assurance. */
  readonly continuing: ReadonlySet<number>;
}

/** From this share of the names on, capitals are how vendors are written. */
const SHARE_IN_CAPITALS = 0.4;

/** So many names tell whether each has a number, and this share of them have where that is so. */
const FEWEST_NUMBERED = 5;
const SHARE_NUMBERED = 0.7;

/** One row without a name may be a slip; so many are a habit. */
const FEWEST_CONTINUED = 2;

/**
 * Walks over the data once, reading only the vendor column, the columns asked for and what stands
 * right of the table.
 */
export async function surveyRows(
  source: SheetSource,
  header: Header,
  { vendor: vendorColumn, texts: textColumns, continuing }: SurveyedColumns,
): Promise<Survey> {
  const ours = new Set(header.ours.values());
  const beside = columnsBeside(header, ours);
  const { firstColumn } = header;
  const columns = new Set([vendorColumn, firstColumn, ...textColumns, ...continuing, ...beside]);
  const headerRow = header.rows[header.rows.length - 1] ?? 0;
  const lastTableRow =
    header.table === null ? Infinity : header.table.range.lastRow - header.table.totalsRows;
  const texts = new Map([...textColumns].map((column) => [column, new Set<string>()]));
  const occupied = occupiedByShape(source, headerRow, beside);
  const mayHead = new Set<number>();
  const vendorHeading = header.headings.find((it) => it.column === vendorColumn)?.path.at(-1) ?? "";
  let lastNamed = 0;
  let lastContinued = 0;
  let continued = 0;
  let names = 0;
  let capitals = 0;
  let numbered = 0;

  for await (const rows of source.rows({ columns, emptyFormulas: true })) {
    for (const { row, cells } of rows) {
      if (row < headerRow) continue;
      let goesOn = false;
      let isNumbered = false;
      for (const { column, content } of cells) {
        // A formula that shows nothing yet is the user's all the same.
        const isFree = content.text.trim() === "" && content.kind !== "not-calculated";
        if (beside.has(column) && !isFree) occupied.add(column);
        if (content.text.trim() === "") continue;
        if (row === headerRow || row > lastTableRow) continue;
        if (column === vendorColumn) {
          lastNamed = row;
          names += 1;
          if (inCapitals(content.text)) capitals += 1;
          if (mayHeadVendors(content.text.trim(), vendorHeading)) mayHead.add(row);
        }
        if (column === firstColumn && column !== vendorColumn) isNumbered = true;
        if (continuing.has(column)) goesOn = true;
        if (content.kind === "text") texts.get(column)?.add(content.text);
      }
      if (isNumbered && lastNamed === row) numbered += 1;
      if (goesOn && lastNamed < row && Math.max(lastNamed, lastContinued) === row - 1) {
        lastContinued = row;
        continued += 1;
      }
    }
  }
  const isContinued =
    continued >= FEWEST_CONTINUED || mergesNames(source.shape.merges, vendorColumn, headerRow);
  const lastRow = isContinued ? Math.max(lastNamed, lastContinued) : lastNamed;
  const namesInCapitals = capitals >= names * SHARE_IN_CAPITALS;
  const areNumbered = names >= FEWEST_NUMBERED && numbered >= names * SHARE_NUMBERED;
  return { lastRow, isContinued, namesInCapitals, areNumbered, occupied, mayHead, texts };
}

/** Whether a name is merged over several rows of vendors. */
function mergesNames(merges: readonly CellRange[], vendorColumn: number, headerRow: number) {
  return merges.some(
    ({ firstRow, lastRow, firstColumn }) =>
      firstColumn === vendorColumn && firstRow > headerRow && lastRow > firstRow,
  );
}

/** All columns right of the table, so that nothing of the user's is overlooked. */
function columnsBeside(header: Header, ours: ReadonlySet<number>): ReadonlySet<number> {
  const first = header.lastColumn + 1;
  const columns = Array.from({ length: COLUMNS_OF_A_SHEET - first }, (_, place) => first + place);
  return new Set(columns.filter((column) => !ours.has(column)));
}

/** Merged cells and other tables hold their columns even where their cells are empty. */
function occupiedByShape(
  { shape }: SheetSource,
  headerRow: number,
  beside: ReadonlySet<number>,
): Set<number> {
  const ranges = [...shape.merges, ...shape.tables.map((table) => table.range)];
  const below = ranges.filter((range) => range.lastRow >= headerRow);
  // A sheet may have as many merges as it has rows, mostly over the same few columns.
  const extents = new Map(below.map((range) => [extentOf(range), range]));
  const occupied = new Set<number>();
  for (const { firstColumn, lastColumn } of extents.values()) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (beside.has(column)) occupied.add(column);
    }
  }
  return occupied;
}

function extentOf({ firstColumn, lastColumn }: CellRange): number {
  return firstColumn * COLUMNS_OF_A_SHEET + lastColumn;
}
