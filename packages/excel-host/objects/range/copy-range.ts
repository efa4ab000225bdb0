import { columnCount, rowCount } from "../../model/cells/area.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { demand } from "../../model/protection.ts";
import { notImplemented } from "../../protocol/excel-error.ts";
import type { CopiedPart } from "./copied-part.ts";

/**
 * `Range.copyFrom`: what the source holds, again and again until the target is full; a source that is
 * larger than the target goes past its end (d.ts). Only looks and values are copied so far.
 */
export function copyRange(target: SheetRange, source: SheetRange, part: CopiedPart): void {
  if (part === "All" || part === "Formulas" || part === "Link") {
    throw notImplemented(`Range.copyFrom(${part})`);
  }
  demand(target.sheet, "allowFormatCells");
  const [from, to] = [source.range, target.range];
  const [high, wide] = [rowCount(from), columnCount(from)];
  const [rows, columns] = [Math.max(high, rowCount(to)), Math.max(wide, columnCount(to))];
  for (let down = 0; down < rows; down++) {
    for (let along = 0; along < columns; along++) {
      const [row, column] = [from.firstRow + (down % high), from.firstColumn + (along % wide)];
      const place = [to.firstRow + down, to.firstColumn + along] as const;
      if (part === "Formats")
        target.sheet.cells.setStyle(...place, source.sheet.cells.style(row, column));
      else target.sheet.cells.setValue(...place, source.sheet.cells.value(row, column));
    }
  }
}
