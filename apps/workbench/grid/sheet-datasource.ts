import type { IDatasource } from "ag-grid-community";

import { RowPlaces } from "../sheet/row-places.ts";
import type { ShownHead } from "../sheet/shown-sheet.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";

/** Gives the grid the rows of a sheet, stretch by stretch, as it comes to need them. */
export function sheetDatasource(
  workbook: RemoteWorkbook,
  sheet: string,
  head: () => ShownHead,
  onRows: () => void,
): IDatasource {
  return {
    getRows(wanted) {
      const { startRow, endRow } = wanted;
      const count = endRow - startRow;
      void workbook.shownRows(sheet, startRow, count).then((rows) => {
        if (!rows.ok) return wanted.failCallback();
        // First, so that the rows are drawn as they stand in the file.
        if (rows.value.isCurrent) onRows();
        wanted.successCallback([...rows.value.rows], new RowPlaces(head().scrolled).count);
      });
    },
  };
}
