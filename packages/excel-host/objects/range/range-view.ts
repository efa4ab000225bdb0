import type { CellRange } from "@scopefit/tracker/layout/grid";

import { addressOf, cellRange } from "../../model/cells/area.ts";
import { cellText } from "../../model/cells/cell-text.ts";
import { formulaOrValue, plainValue, valueTypeOf } from "../../model/cells/cell-value.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import type { Sheet } from "../../model/sheet.ts";
import { ObjectType, type Property } from "../../protocol/object-type.ts";
import { rangeType } from "./range.ts";
import { runs } from "./special-cells.ts";

/** `RangeView`: what of a range is to be seen, as if the hidden rows and columns were not there. */
export const rangeViewType = new ObjectType<SheetRange>("RangeView", {
  properties: {
    rowCount: { read: ({ sheet, range }) => visibleRows(sheet, range).length },
    columnCount: { read: ({ sheet, range }) => visibleColumns(sheet, range).length },
    values: viewed((sheet, row, column) => plainValue(sheet.cells.value(row, column))),
    formulas: viewed((sheet, row, column) => formulaOrValue(sheet.cells.value(row, column))),
    text: viewed(cellText),
    valueTypes: viewed((sheet, row, column) => valueTypeOf(sheet.cells.value(row, column))),
    numberFormat: viewed((sheet, row, column) => sheet.cells.style(row, column).numberFormat),
    cellAddresses: viewed((_sheet, row, column) => addressOf(cellRange(row, column))),
  },
  objects: { getRange: (target) => rangeType.of(target) },
});

function viewed(
  read: (sheet: Sheet, row: number, column: number) => unknown,
): Property<SheetRange> {
  return {
    read: ({ sheet, range }) => {
      const columns = visibleColumns(sheet, range);
      return visibleRows(sheet, range).map((row) =>
        columns.map((column) => read(sheet, row, column)),
      );
    },
  };
}

function visibleRows(sheet: Sheet, { firstRow, lastRow }: CellRange): readonly number[] {
  return numbersOf(runs(firstRow, lastRow, (row) => !sheet.isRowHidden(row)));
}

function visibleColumns(sheet: Sheet, { firstColumn, lastColumn }: CellRange): readonly number[] {
  return numbersOf(runs(firstColumn, lastColumn, (column) => !sheet.columns.isHidden(column)));
}

function numbersOf(found: readonly (readonly [number, number])[]): readonly number[] {
  return found.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, place) => first + place),
  );
}
