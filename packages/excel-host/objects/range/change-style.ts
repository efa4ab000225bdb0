import { raiseOfSheet } from "../../events/raise-changes.ts";
import { eventType } from "../../events/event-types.ts";
import { addressOf, isEntireColumn, isEntireRow } from "../../model/cells/area.ts";
import { withStyle, type CellStyle } from "../../model/cells/cell-style.ts";
import { demand } from "../../model/protection.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import type { Property } from "../../protocol/object-type.ts";
import { uniform } from "./cell-reading.ts";

/** Changes how all cells of a range look: also those to come, where it is of whole lines. */
export function changeStyle(target: SheetRange, change: (style: CellStyle) => CellStyle): void {
  const { sheet, range } = target;
  demand(sheet, "allowFormatCells");
  const { cells } = sheet;
  if (isEntireColumn(range)) {
    cells.changeColumnStyles(range.firstColumn, range.lastColumn, change);
  } else if (isEntireRow(range)) {
    cells.changeRowStyles(range.firstRow, range.lastRow, change);
  } else {
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        cells.setStyle(row, column, change(cells.style(row, column)));
      }
    }
  }
  raiseOfSheet(eventType.sheetFormatChanged, sheet, { address: addressOf(range) });
}

/** A property that stands for one property of the style: mixed, it reads `null`. */
export function styleProperty<K extends keyof CellStyle>(
  key: K,
  parse: (value: unknown) => CellStyle[K],
  show: (value: CellStyle[K]) => unknown = (value) => value,
): Property<SheetRange> {
  return {
    read: (target) => {
      const value = uniform(target, (sheet, row, column) => sheet.cells.style(row, column)[key]);
      return value === null ? null : show(value);
    },
    write: (target, value) => {
      const parsed = parse(value);
      changeStyle(target, (style) => withStyle(style, key, parsed));
    },
  };
}
