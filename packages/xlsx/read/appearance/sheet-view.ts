import { nameCode } from "../../xml/name-code.ts";
import { readElements, type XmlElementEvent } from "../../xml/read-elements.ts";
import type { TagScanner } from "../../xml/tag-scanner.ts";
import { MAX_COLUMNS, MAX_ROWS } from "../cell-reference.ts";
import type { SheetEdges } from "../sheet-edges.ts";
import { isTrue } from "../workbook-part.ts";

/** How some columns that stand together are shown. Columns count from 0, both ends included. */
export interface ColumnView {
  readonly first: number;
  readonly last: number;
  /** In characters, as Excel counts it; `null` is the sheet's default. */
  readonly width: number | null;
  readonly isHidden: boolean;
  /** The cell style of cells that the file does not hold. */
  readonly style: number;
}

/** How a sheet is shown, besides its cells. */
export interface SheetView {
  /** How many rows from the top and columns from the left stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnView[];
  /** In characters. */
  readonly defaultWidth: number;
  /** In points. */
  readonly defaultHeight: number;
}

const VIEWS = nameCode("sheetView");
const PANE = nameCode("pane");
const STATE = nameCode("state");
const ROWS_ABOVE = nameCode("ySplit");
const COLUMNS_LEFT = nameCode("xSplit");
const FORMAT = nameCode("sheetFormatPr");
const DEFAULT_WIDTH = nameCode("defaultColWidth");
const BASE_WIDTH = nameCode("baseColWidth");
const DEFAULT_HEIGHT = nameCode("defaultRowHeight");
const COLUMN = nameCode("col");
const FIRST = nameCode("min");
const LAST = nameCode("max");
const WIDTH = nameCode("width");
const HIDDEN = nameCode("hidden");
const STYLE = nameCode("style");

/** What Excel adds to the base width for the edges of a column, in characters. */
const EDGES = 0.71;
const BASE_CHARACTERS = 8;
const STANDARD_HEIGHT = 15;

/** Reads how a sheet is shown from what stands before its rows. Throws an `XmlError`. */
export function readSheetView({ head }: Pick<SheetEdges, "head">): SheetView {
  let frozen = { rows: 0, columns: 0 };
  let defaultWidth = BASE_CHARACTERS + EDGES;
  let defaultHeight = STANDARD_HEIGHT;
  const columns: ColumnView[] = [];
  const open = ({ scanner, code, parent }: XmlElementEvent) => {
    if (code === PANE && parent === VIEWS) frozen = frozenIn(scanner) ?? frozen;
    else if (code === COLUMN) columns.push(columnView(scanner));
    else if (code === FORMAT) {
      const base = numberIn(scanner, BASE_WIDTH) ?? BASE_CHARACTERS;
      defaultWidth = numberIn(scanner, DEFAULT_WIDTH) ?? base + EDGES;
      defaultHeight = numberIn(scanner, DEFAULT_HEIGHT) ?? STANDARD_HEIGHT;
    }
  };
  readElements(head, { open });
  return {
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    columns,
    defaultWidth,
    defaultHeight,
  };
}

/** Panes that are only split scroll on their own; nothing of them stays in view. */
function frozenIn(scanner: TagScanner): { readonly rows: number; readonly columns: number } | null {
  const state = scanner.attribute(STATE);
  if (state !== "frozen" && state !== "frozenSplit") return null;
  return {
    rows: Math.min(MAX_ROWS, numberIn(scanner, ROWS_ABOVE) ?? 0),
    columns: Math.min(MAX_COLUMNS, numberIn(scanner, COLUMNS_LEFT) ?? 0),
  };
}

function columnView(scanner: TagScanner): ColumnView {
  return {
    first: (numberIn(scanner, FIRST) ?? 1) - 1,
    last: Math.min(MAX_COLUMNS, numberIn(scanner, LAST) ?? 1) - 1,
    width: numberIn(scanner, WIDTH),
    isHidden: isTrue(scanner.attribute(HIDDEN)),
    style: numberIn(scanner, STYLE) ?? 0,
  };
}

function numberIn(scanner: TagScanner, attribute: number): number | null {
  const number = Number(scanner.attribute(attribute) ?? NaN);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
