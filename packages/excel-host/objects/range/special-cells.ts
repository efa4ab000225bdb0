import type { CellRange } from "@scopefit/tracker/layout/grid";

import { intersection } from "../../model/cells/area.ts";
import { Formula } from "../../model/cells/cell-value.ts";
import type { SheetRange } from "../../model/cells/sheet-range.ts";
import { notImplemented } from "../../protocol/excel-error.ts";

/** The areas of a range that are special in this way; the host knows the commonest four. */
export function specialCells(target: SheetRange, kind: string): readonly CellRange[] {
  switch (kind.toLowerCase()) {
    case "visible":
      return visibleAreas(target);
    case "blanks":
      return cellAreas(target, (value) => value === undefined);
    case "constants":
      return cellAreas(target, (value) => value !== undefined && !(value instanceof Formula));
    case "formulas":
      return cellAreas(target, (value) => value instanceof Formula);
    default:
      throw notImplemented(`Range.getSpecialCells(${kind})`);
  }
}

/** The blocks between hidden rows and hidden columns. */
export function visibleAreas({ sheet, range }: SheetRange): readonly CellRange[] {
  const rows = runs(range.firstRow, range.lastRow, (row) => !sheet.isRowHidden(row));
  const columns = runs(
    range.firstColumn,
    range.lastColumn,
    (column) => !sheet.columns.isHidden(column),
  );
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => ({ firstRow, lastRow, firstColumn, lastColumn })),
  );
}

/** Cells of the used range, row by row; equal runs of rows below one another are one area. */
function cellAreas(
  { sheet, range }: SheetRange,
  isWanted: (value: unknown) => boolean,
): readonly CellRange[] {
  const used = sheet.usedRange(false);
  const within = used === null ? null : intersection(used, range);
  if (within === null) return [];
  const areas: CellRange[] = [];
  for (let row = within.firstRow; row <= within.lastRow; row++) {
    const columns = runs(within.firstColumn, within.lastColumn, (column) =>
      isWanted(sheet.cells.value(row, column)),
    );
    for (const [firstColumn, lastColumn] of columns) {
      const above = areas.findIndex(
        (area) =>
          area.lastRow === row - 1 &&
          area.firstColumn === firstColumn &&
          area.lastColumn === lastColumn,
      );
      const grown = areas[above];
      if (grown === undefined) areas.push({ firstRow: row, lastRow: row, firstColumn, lastColumn });
      else areas[above] = { ...grown, lastRow: row };
    }
  }
  return areas;
}

/** The runs of wanted numbers from one to another. */
export function runs(
  first: number,
  last: number,
  isWanted: (number: number) => boolean,
): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (let number = first; number <= last; number++) {
    if (!isWanted(number)) continue;
    const run = found.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}
