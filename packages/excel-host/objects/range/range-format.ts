import { intersection, wholeSheet } from "../../model/cells/area.ts";
import { withStyle } from "../../model/cells/cell-style.ts";
import { cellText } from "../../model/cells/cell-text.ts";
import type { Lines } from "../../model/cells/lines.ts";
import { demand } from "../../model/protection.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import { ObjectType, type Property } from "../../protocol/object-type.ts";
import { asColor, asFlag, asNumber, asText, asWord } from "../../protocol/plain-values.ts";
import { uniformLine } from "./cell-reading.ts";
import { changeStyle, styleProperty } from "./change-style.ts";
import { rangeBordersType } from "./range-borders.ts";

/** The widest column and the highest row that Excel has, in points. */
const WIDEST = 1342.5;
const HIGHEST = 409.5;
/** About the width of a character of the standard font, in points, and the room around a text. */
const CHARACTER = 5.25;
const PADDING = 3.75;

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** `RangeFill`: the colour behind the cells. Without one Excel reads it as white. */
const rangeFillType = new ObjectType<SheetRange>("RangeFill", {
  properties: {
    color: styleProperty("fillColor", asColor, (color) => (color === "" ? "#FFFFFF" : color)),
  },
  methods: {
    clear: (target) => changeStyle(target, (style) => withStyle(style, "fillColor", "")),
  },
});

const rangeFontType = new ObjectType<SheetRange>("RangeFont", {
  properties: {
    bold: styleProperty("bold", asFlag),
    color: styleProperty("fontColor", asColor),
    italic: styleProperty("italic", asFlag),
    name: styleProperty("fontName", asText),
    size: styleProperty("fontSize", (value) => asNumber(value, 1)),
    strikethrough: styleProperty("strikethrough", asFlag),
    underline: styleProperty("underline", (value) => asWord(value, underlines)),
  },
});

const formatProtectionType = new ObjectType<SheetRange>("FormatProtection", {
  properties: {
    locked: styleProperty("locked", asFlag),
    formulaHidden: styleProperty("formulaHidden", asFlag),
  },
});

/** `RangeFormat`: how the cells of a range look, and how wide and high they are. */
export const rangeFormatType = new ObjectType<SheetRange>("RangeFormat", {
  properties: {
    columnWidth: sizeProperty("columns", WIDEST),
    rowHeight: sizeProperty("rows", HIGHEST),
    useStandardWidth: standardSize("columns"),
    useStandardHeight: standardSize("rows"),
    horizontalAlignment: styleProperty("horizontalAlignment", (value) => asWord(value, horizontal)),
    verticalAlignment: styleProperty("verticalAlignment", (value) => asWord(value, vertical)),
    wrapText: styleProperty("wrapText", asFlag),
    indentLevel: styleProperty("indentLevel", (value) => asNumber(value, 0)),
    textOrientation: styleProperty("textOrientation", asNumber),
    shrinkToFit: styleProperty("shrinkToFit", asFlag),
  },
  children: {
    fill: (target) => rangeFillType.of(target),
    font: (target) => rangeFontType.of(target),
    borders: (target) => rangeBordersType.of(target),
    protection: (target) => formatProtectionType.of(target),
  },
  methods: { autofitColumns, autofitRows },
});

function sizeProperty(axis: "columns" | "rows", most: number): Property<SheetRange> {
  return {
    read: (target) => {
      const { first, last, lines } = linesOf(target, axis);
      return uniformLine(first, last, (line) => lines.size(line));
    },
    write: (target, value) => {
      const size = asNumber(value, 0);
      if (size > most) throw new ExcelError("InvalidArgument");
      demand(target.sheet, axis === "columns" ? "allowFormatColumns" : "allowFormatRows");
      const { first, last, lines } = linesOf(target, axis);
      for (let line = first; line <= last; line++) {
        lines.setSize(line, size);
        lines.setHidden(line, size === 0);
      }
    },
  };
}

/** Whether lines have the standard size; saying that they do not changes nothing (d.ts). */
function standardSize(axis: "columns" | "rows"): Property<SheetRange> {
  return {
    read: (target) => {
      const { first, last, lines } = linesOf(target, axis);
      return uniformLine(first, last, (line) => lines.size(line) === lines.standardSize);
    },
    write: (target, value) => {
      if (!asFlag(value)) return;
      demand(target.sheet, axis === "columns" ? "allowFormatColumns" : "allowFormatRows");
      const { first, last, lines } = linesOf(target, axis);
      for (let line = first; line <= last; line++) lines.setSize(line, lines.standardSize);
    },
  };
}

/** The rows or columns that a range touches. */
export function linesOf(
  { sheet, range }: SheetRange,
  axis: "columns" | "rows",
): { readonly first: number; readonly last: number; readonly lines: Lines } {
  return axis === "columns"
    ? { first: range.firstColumn, last: range.lastColumn, lines: sheet.columns }
    : { first: range.firstRow, last: range.lastRow, lines: sheet.rows };
}

/** Makes columns as wide as their longest text; a guess, since nothing is drawn here. */
function autofitColumns(target: SheetRange): void {
  const { sheet, range } = target;
  demand(sheet, "allowFormatColumns");
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    const lines = { ...wholeSheet, firstColumn: column, lastColumn: column };
    const cells = intersection(range, lines) ?? range;
    let longest = 0;
    for (const row of sheet.cells.rowsIn(cells)) {
      longest = Math.max(longest, cellText(sheet, row, column).length);
    }
    if (longest > 0) sheet.columns.setSize(column, longest * CHARACTER + PADDING);
  }
}

/** Gives rows back their standard height; nothing is drawn here that could need more. */
function autofitRows({ sheet, range }: SheetRange): void {
  demand(sheet, "allowFormatRows");
  for (const row of sheet.cells.rowsIn(range)) {
    sheet.rows.setSize(row, sheet.rows.standardSize);
  }
}
