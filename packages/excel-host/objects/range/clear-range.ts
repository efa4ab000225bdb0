import { raiseChanged } from "../../events/raise-changes.ts";
import { isEntireColumn, isEntireRow } from "../../model/cells/area.ts";
import { plainStyle } from "../../model/cells/cell-style.ts";
import { clearConditionalFormats } from "../../model/conditional-formats.ts";
import { demand, demandUnlocked } from "../../model/protection.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { nameColumns } from "../../model/cells/write-cells.ts";

/** What `Range.clear` takes away, as `Excel.ClearApplyTo` names it. */
export const clearable = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Does what `Range.clear` does. The host keeps no hyperlinks, so there are none to clear. */
export function clearRange(target: SheetRange, what: (typeof clearable)[number]): void {
  if (what === "All" || what === "Formats") clearFormats(target);
  if (what === "All" || what === "Contents") clearContents(target);
}

/** Empties the cells and tells of it. */
export function clearContents({ sheet, range }: SheetRange): void {
  demandUnlocked(sheet, range);
  for (const row of sheet.cells.rowsIn(range)) {
    for (const [column] of sheet.cells.valuesIn(row, range)) {
      sheet.cells.setValue(row, column, undefined);
    }
  }
  nameColumns(sheet, range);
  raiseChanged(sheet, range, "RangeEdited");
}

function clearFormats({ sheet, range }: SheetRange): void {
  demand(sheet, "allowFormatCells");
  const plain = () => plainStyle;
  const { cells } = sheet;
  if (isEntireColumn(range)) {
    cells.changeColumnStyles(range.firstColumn, range.lastColumn, plain);
  } else if (isEntireRow(range)) {
    cells.changeRowStyles(range.firstRow, range.lastRow, plain);
  } else {
    for (const row of cells.rowsIn(range)) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        cells.setStyle(row, column, plainStyle);
      }
    }
  }
  clearConditionalFormats(sheet, [range]);
}
