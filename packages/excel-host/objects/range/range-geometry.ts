import type { CellRange } from "@scopefit/tracker/layout/grid";

import {
  boundingRange,
  cellRange,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  isWithin,
  wholeSheet,
} from "../../model/cells/area.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import type { Arguments } from "../../protocol/arguments.ts";
import { ExcelError } from "../../protocol/excel-error.ts";

/** How a method of `Range` gets from one range to another; `null` where there is none. */
export type RangeStep = (target: SheetRange, args: Arguments) => CellRange | null;

/** Finds the range that an argument stands for: a `Range`, or an address on the same sheet. */
export type FindRange = (target: SheetRange, args: Arguments, place: number) => SheetRange;

/** The methods of `Range` that give another range of the same sheet by where it lies. */
export function geometrySteps(findRange: FindRange): Readonly<Record<string, RangeStep>> {
  return {
    getCell: ({ range }, args) =>
      onSheet(cellRange(range.firstRow + args.integer(0), range.firstColumn + args.integer(1))),
    getRow: ({ range }, args) => {
      const row = range.firstRow + args.integer(0);
      return inside({ ...range, firstRow: row, lastRow: row }, range);
    },
    getColumn: ({ range }, args) => {
      const column = range.firstColumn + args.integer(0);
      return inside({ ...range, firstColumn: column, lastColumn: column }, range);
    },
    getLastCell: ({ range }) => cellRange(range.lastRow, range.lastColumn),
    getLastRow: ({ range }) => ({ ...range, firstRow: range.lastRow }),
    getLastColumn: ({ range }) => ({ ...range, firstColumn: range.lastColumn }),
    getEntireRow: ({ range }) => ({
      ...wholeSheet,
      firstRow: range.firstRow,
      lastRow: range.lastRow,
    }),
    getEntireColumn: ({ range }) => ({
      ...wholeSheet,
      firstColumn: range.firstColumn,
      lastColumn: range.lastColumn,
    }),
    getOffsetRange: ({ range }, args) => moved(range, args.integer(0), args.integer(1)),
    getResizedRange: ({ range }, args) =>
      onSheet({
        ...range,
        lastRow: range.lastRow + args.integer(0),
        lastColumn: range.lastColumn + args.integer(1),
      }),
    getAbsoluteResizedRange: ({ range }, args) =>
      onSheet({
        ...range,
        lastRow: range.firstRow + args.integer(0) - 1,
        lastColumn: range.firstColumn + args.integer(1) - 1,
      }),
    getRowsAbove: ({ range }, args) => {
      const count = args.integer(0, 1);
      return besideRows(range, -count);
    },
    getRowsBelow: ({ range }, args) => besideRows(range, args.integer(0, 1)),
    getColumnsBefore: ({ range }, args) => besideColumns(range, -args.integer(0, 1)),
    getColumnsAfter: ({ range }, args) => besideColumns(range, args.integer(0, 1)),
    getBoundingRect: (target, args) =>
      boundingRange(target.range, findRange(target, args, 0).range),
    getIntersection: (target, args) => {
      const both = intersection(target.range, findRange(target, args, 0).range);
      if (both === null) throw new ExcelError("ItemNotFound");
      return both;
    },
    getIntersectionOrNullObject: (target, args) =>
      intersection(target.range, findRange(target, args, 0).range),
    getUsedRange: (target, args) => {
      const used = target.sheet.usedRange(args.flag(0), target.range);
      if (used === null) throw new ExcelError("ItemNotFound");
      return used;
    },
    getUsedRangeOrNullObject: (target, args) => target.sheet.usedRange(args.flag(0), target.range),
    getSurroundingRegion: surroundingRegion,
  };
}

/** Refuses a range that would reach beyond the sheet. */
export function onSheet(range: CellRange): CellRange {
  if (!isOnSheet(range)) throw new ExcelError("InvalidArgument");
  return range;
}

function inside(range: CellRange, outer: CellRange): CellRange {
  if (!isWithin(range, outer)) throw new ExcelError("InvalidArgument");
  return range;
}

function moved(range: CellRange, down: number, right: number): CellRange {
  return onSheet({
    firstRow: range.firstRow + down,
    lastRow: range.lastRow + down,
    firstColumn: range.firstColumn + right,
    lastColumn: range.lastColumn + right,
  });
}

function besideRows(range: CellRange, count: number): CellRange {
  if (count === 0) throw new ExcelError("InvalidArgument");
  return count > 0
    ? onSheet({ ...range, firstRow: range.lastRow + 1, lastRow: range.lastRow + count })
    : onSheet({ ...range, firstRow: range.firstRow + count, lastRow: range.firstRow - 1 });
}

function besideColumns(range: CellRange, count: number): CellRange {
  if (count === 0) throw new ExcelError("InvalidArgument");
  return count > 0
    ? onSheet({ ...range, firstColumn: range.lastColumn + 1, lastColumn: range.lastColumn + count })
    : onSheet({
        ...range,
        firstColumn: range.firstColumn + count,
        lastColumn: range.firstColumn - 1,
      });
}

/** The block of cells around a range that is bounded by empty rows and columns (Ctrl+A). */
function surroundingRegion({ sheet, range }: SheetRange): CellRange {
  let region = range;
  for (;;) {
    const around = intersection(
      {
        firstRow: region.firstRow - 1,
        lastRow: region.lastRow + 1,
        firstColumn: region.firstColumn - 1,
        lastColumn: region.lastColumn + 1,
      },
      wholeSheet,
    );
    const used = around === null ? null : sheet.usedRange(true, around);
    const grown = used === null ? region : boundingRange(region, used);
    if (isWithin(grown, region)) return region;
    region = grown;
  }
}

/** What `isEntireColumn` and its like say of a range. */
export const spanProperties = {
  isEntireColumn: { read: (target: SheetRange) => isEntireColumn(target.range) },
  isEntireRow: { read: (target: SheetRange) => isEntireRow(target.range) },
};
