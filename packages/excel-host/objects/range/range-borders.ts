import type { CellRange } from "@scopefit/tracker/layout/grid";

import {
  cellEdges,
  withStyle,
  type BorderLine,
  type CellEdge,
} from "../../model/cells/cell-style.ts";
import { demand } from "../../model/protection.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { ExcelError } from "../../protocol/excel-error.ts";
import { ObjectType, type HostObject, type Property } from "../../protocol/object-type.ts";
import { asColor, asWord } from "../../protocol/plain-values.ts";
import { uniform } from "./cell-reading.ts";

/** The borders of a range, by the names of `Excel.BorderIndex` that the host knows. */
const sides = [...cellEdges, "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof sides)[number];

interface BorderTarget {
  readonly range: SheetRange;
  readonly side: Side;
}

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const rangeBorderType = new ObjectType<BorderTarget>("RangeBorder", {
  properties: {
    sideIndex: { read: ({ side }) => side },
    style: lineProperty("style", (value) => asWord(value, styles)),
    color: lineProperty("color", asColor),
    weight: lineProperty("weight", (value) => asWord(value, weights)),
  },
});

/** `RangeBorderCollection`: the lines around and between the cells of a range. */
export const rangeBordersType = new ObjectType<SheetRange>("RangeBorderCollection", {
  properties: { count: { read: () => sides.length } },
  item: (range, key) => border(range, String(key)),
  items: (range) => sides.map((side) => rangeBorderType.of({ range, side })),
  objects: {
    getItemAt: (range, args) => border(range, sides[args.integer(0)] ?? ""),
  },
});

function border(range: SheetRange, name: string): HostObject {
  return rangeBorderType.of({ range, side: asWord(name, sides) });
}

function lineProperty(
  key: keyof BorderLine,
  parse: (value: unknown) => string,
): Property<BorderTarget> {
  return {
    read: ({ range, side }) => {
      const { edge, cells } = edgeOf(range.range, side);
      if (cells === null) return null;
      return uniform(
        range.at(cells),
        (sheet, row, column) => sheet.cells.style(row, column)[edge][key],
      );
    },
    write: ({ range, side }, value) => {
      const parsed = parse(value);
      const { sheet } = range;
      demand(sheet, "allowFormatCells");
      const { edge, cells } = edgeOf(range.range, side);
      if (cells === null) return;
      if (cells.lastRow - cells.firstRow > 100_000) throw new ExcelError("InvalidArgument");
      for (let row = cells.firstRow; row <= cells.lastRow; row++) {
        for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
          const style = sheet.cells.style(row, column);
          const line = drawn({ ...style[edge], [key]: parsed }, key);
          sheet.cells.setStyle(row, column, withStyle(style, edge, line));
        }
      }
    },
  };
}

/** A line that gets a colour or a weight is drawn from then on, as in Excel. */
function drawn(line: BorderLine, key: keyof BorderLine): BorderLine {
  return key !== "style" && line.style === "None" ? { ...line, style: "Continuous" } : line;
}

/** The cells that a border of a range is drawn on, and their edge. */
function edgeOf(
  range: CellRange,
  side: Side,
): { readonly edge: CellEdge; readonly cells: CellRange | null } {
  switch (side) {
    case "EdgeTop":
      return { edge: side, cells: { ...range, lastRow: range.firstRow } };
    case "EdgeBottom":
      return { edge: side, cells: { ...range, firstRow: range.lastRow } };
    case "EdgeLeft":
      return { edge: side, cells: { ...range, lastColumn: range.firstColumn } };
    case "EdgeRight":
      return { edge: side, cells: { ...range, firstColumn: range.lastColumn } };
    case "InsideHorizontal": {
      const cells = { ...range, lastRow: range.lastRow - 1 };
      return { edge: "EdgeBottom", cells: cells.lastRow < cells.firstRow ? null : cells };
    }
    case "InsideVertical": {
      const cells = { ...range, lastColumn: range.lastColumn - 1 };
      return { edge: "EdgeRight", cells: cells.lastColumn < cells.firstColumn ? null : cells };
    }
  }
}
