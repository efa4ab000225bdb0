import type { CellRange } from "@scopefit/tracker/layout/grid";

import { columnCount, intersection, rowCount } from "../../model/cells/area.ts";
import { demandUnprotected } from "../../model/protection.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { ExcelError } from "../../protocol/excel-error.ts";

/** Makes one cell of a range, or one of each of its rows. Only the first value survives. */
export function mergeCells(target: SheetRange, isAcross: boolean): void {
  const { sheet, range } = target;
  demandUnprotected(sheet);
  if (sheet.tableAt(range) !== undefined) throw new ExcelError("InvalidOperation");
  unmergeCells(target);
  for (const merge of isAcross ? rowsOf(range) : [range]) {
    if (rowCount(merge) * columnCount(merge) === 1) continue;
    sheet.merges.push(target.at(merge));
    for (const row of sheet.cells.rowsIn(merge)) {
      for (const [column] of sheet.cells.valuesIn(row, merge)) {
        const isFirst = row === merge.firstRow && column === merge.firstColumn;
        if (!isFirst) sheet.cells.setValue(row, column, undefined);
      }
    }
  }
}

/** Takes apart all merged cells that a range touches. */
export function unmergeCells({ sheet, range }: SheetRange): void {
  demandUnprotected(sheet);
  sheet.merges = sheet.merges.filter(
    ({ place }) => place !== null && intersection(place, range) === null,
  );
}

function rowsOf(range: CellRange): readonly CellRange[] {
  return Array.from({ length: rowCount(range) }, (_, down) => ({
    ...range,
    firstRow: range.firstRow + down,
    lastRow: range.firstRow + down,
  }));
}
