import { MAX_COLUMNS, MAX_ROWS } from "@scopefit/xlsx/read/cell-reference";
import { plainLook } from "@scopefit/xlsx/read/appearance/cell-looks";
import type { RowStyles } from "@scopefit/xlsx/read/appearance/row-styles";
import type { SheetView } from "@scopefit/xlsx/read/appearance/sheet-view";

import { OurFormats } from "./our-formats.ts";
import type { ReadSheet } from "./read-shown-sheet.ts";
import { RowPlaces } from "./row-places.ts";
import type { ShownCell, ShownColumn, ShownHead, ShownRow, ShownSheet } from "./shown-sheet.ts";
import { styleAt, type StoredRow } from "./stored-rows.ts";

/** Empty rows and columns behind the last ones, to type into. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
/** A header that stands further down than this does not stay in view: nothing would be left to scroll. */
const MOST_FROZEN_ROWS = 12;

/** CSS pixels per point, and Excel's pixels for the width of a character and the edges of a column. */
const PIXELS_PER_POINT = 4 / 3;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_OF_EDGES = 5;

/** How high a row of the grid may be, in CSS pixels: a finger hits the lowest, the screen holds the highest. */
const LOWEST = 26;
const HIGHEST = 96;
const TWO_LINES = 44;

/** Lays out a sheet for a grid whose rows are all equally high. */
export function layOut(sheet: ReadSheet): ShownSheet {
  const { rows, appearance, looks } = sheet;
  const formats = new OurFormats(appearance.formats);
  const styleOfColumn = columnStyles(appearance.view);
  const { lastRow } = rows;
  const lastColumn = rows.width - 1;
  const frozen = frozenRowsOf(sheet);
  const columns = columnsOf(appearance.view, lastColumn);
  const hidden = [...rows.about.values()].filter(({ isHidden, row }) => isHidden && row > frozen);
  const scrolled = {
    first: frozen + 1,
    last: Math.min(MAX_ROWS, Math.max(lastRow, frozen) + SPARE_ROWS),
    hidden: hidden.map(({ row }) => row).sort((a, b) => a - b),
  };
  const places = new RowPlaces(scrolled);

  const showsNothing = (style: number) => (looks[style] ?? plainLook).fill === null;

  function shownCell(row: number, stored: StoredRow, column: number): ShownCell | null {
    const text = stored.texts[column] ?? "";
    const style = styleAt(stored, column, styleOfColumn.get(column) ?? 0);
    const mark = formats.markOf(row, column, (asked) => stored.texts[asked] ?? "");
    if (text === "" && mark === null && showsNothing(style)) return null;
    return { text, side: sideOf(stored, column), style, mark, isFormula: isFormula(row, column) };
  }

  function isFormula(row: number, column: number): boolean {
    return rows.about.get(row)?.formulas.includes(column) ?? false;
  }

  function shownRow(row: number): ShownRow {
    const stored = rows.row(row);
    return { row, cells: columns.map(({ column }) => shownCell(row, stored, column)) };
  }

  const rowHeight = rowHeightOf(sheet);
  const head: ShownHead = {
    columns,
    frozenColumns: appearance.view.frozenColumns,
    frozenRows: upTo(frozen)
      .filter((row) => rows.about.get(row)?.isHidden !== true)
      .map((row) => ({
        row: shownRow(row),
        height: frozenHeight(rows.about.get(row), rowHeight),
      })),
    scrolled,
    rowHeight,
    lastRow,
    lastColumn,
    looks,
    merges: sheet.merges.filter(({ firstColumn, lastColumn }) => lastColumn > firstColumn),
    isProtected: sheet.isProtected,
  };
  return {
    head,
    isFormula,
    blocks: rows.blocks,
    hiddenRows: new Set([...rows.about.values()].flatMap((it) => (it.isHidden ? it.row : []))),
    rows(from, count) {
      const end = Math.min(from + count, places.count);
      return upTo(Math.max(0, end - from)).map((place) => shownRow(places.rowAt(from + place - 1)));
    },
  };
}

function frozenRowsOf({ appearance, headerRow }: ReadSheet): number {
  const { frozenRows } = appearance.view;
  const wanted = frozenRows > 0 ? frozenRows : (headerRow ?? 0);
  return wanted <= MOST_FROZEN_ROWS ? wanted : 0;
}

function columnsOf(view: SheetView, lastColumn: number): readonly ShownColumn[] {
  const count = Math.min(MAX_COLUMNS, lastColumn + 1 + SPARE_COLUMNS);
  const columns = upTo(count).map((place) => ({
    column: place - 1,
    width: pixelsOf(view.defaultWidth),
    isHidden: false,
  }));
  for (const { first, last, width, isHidden } of view.columns) {
    for (const column of columns.slice(first, last + 1)) {
      column.width = pixelsOf(width ?? view.defaultWidth);
      column.isHidden = isHidden;
    }
  }
  return columns;
}

function columnStyles({ columns }: SheetView): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  for (const { first, last, style } of columns) {
    if (style === 0) continue;
    for (let column = first; column <= last; column++) styles.set(column, style);
  }
  return styles;
}

function sideOf(row: StoredRow, column: number): ShownCell["side"] {
  switch (row.kinds[column] ?? null) {
    case "number":
    case "day":
      return "right";
    case "boolean":
    case "error":
      return "center";
    case "text":
    case "not-calculated":
    case null:
      return "left";
  }
}

/** As high as most rows are that say so; high enough for two lines where texts wrap and none says so. */
function rowHeightOf(sheet: ReadSheet): number {
  const { rows, appearance } = sheet;
  const heights = [...rows.about.values()]
    .map(({ height }) => height)
    .filter((height) => height !== null)
    .sort((a, b) => a - b);
  const middle = heights[heights.length >> 1];
  if (middle !== undefined && heights.length * 2 > rows.count) return inReach(middle);
  return wrapsAnywhere(sheet) ? TWO_LINES : inReach(appearance.view.defaultHeight);
}

/** Whether texts wrap on this sheet; that they do on another, such as one of ours, changes nothing here. */
function wrapsAnywhere({ rows, looks, appearance }: ReadSheet): boolean {
  const wraps = (style: number | null) => style !== null && looks[style]?.wraps === true;
  if (wraps(0) || appearance.view.columns.some(({ style }) => wraps(style))) return true;
  // Most rows have their styles in common.
  const seen = new Set<RowStyles["styles"]>();
  for (const { style, styles } of rows.about.values()) {
    if (wraps(style)) return true;
    if (!seen.has(styles) && styles.some(wraps)) return true;
    seen.add(styles);
  }
  return false;
}

function frozenHeight(about: RowStyles | undefined, rowHeight: number): number {
  const height = about?.height ?? null;
  return height === null ? rowHeight : inReach(height);
}

function inReach(points: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, points * PIXELS_PER_POINT)));
}

function pixelsOf(characters: number): number {
  return Math.trunc(characters * PIXELS_PER_CHARACTER + PIXELS_OF_EDGES);
}

/** 1, 2, … up to and with a number. */
function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, place) => place + 1);
}
