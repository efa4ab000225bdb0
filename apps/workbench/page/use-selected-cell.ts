import { useEffect, useState } from "react";

import type { CellPlace } from "../grid/grid-selection.ts";
import { RowPlaces } from "../sheet/row-places.ts";
import type { ShownCell, ShownHead } from "../sheet/shown-sheet.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";

/** The cell at a place of the sheet, whole; `null` where it is empty or there is none. */
export function useSelectedCell(
  workbook: RemoteWorkbook,
  sheet: string,
  head: ShownHead | null,
  place: CellPlace | null,
): ShownCell | null {
  const [cell, setCell] = useState<ShownCell | null>(null);
  const row = place?.row ?? null;
  const column = place?.column ?? null;
  useEffect(() => {
    let isOver = false;
    async function read(): Promise<void> {
      if (head === null || row === null || column === null) return setCell(null);
      const frozen = head.frozenRows.find((it) => it.row.row === row)?.row;
      const found = frozen ?? (await scrolledRow(workbook, sheet, head, row));
      if (!isOver) setCell(found?.cells[column] ?? null);
    }
    void read();
    return () => {
      isOver = true;
    };
  }, [workbook, sheet, head, row, column]);
  return cell;
}

async function scrolledRow(workbook: RemoteWorkbook, sheet: string, head: ShownHead, row: number) {
  const place = new RowPlaces(head.scrolled).placeOf(row);
  const rows = await workbook.shownRows(sheet, place, 1);
  return rows.ok ? rows.value.rows.find((it) => it.row === row) : undefined;
}
