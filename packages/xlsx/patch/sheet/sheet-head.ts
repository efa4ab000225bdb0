import type { CellRange } from "@scopefit/tracker/layout/grid";

import { XmlError } from "../../xml/xml-error.ts";
import { grownDimension } from "./grown-dimension.ts";
import { planColumnWidths } from "./sheet-columns.ts";
import { inSheetOrder, type SheetEdit } from "./sheet-edit.ts";
import { spliced } from "../xml/splice.ts";
import { childNamed, outlineSiblings } from "../xml/xml-outline.ts";

/**
 * Patches what stands before the rows of a sheet, up to and with the tag `<sheetData>`: the widths
 * of our columns and the extent of the sheet, where the sheet states it.
 */
export function patchSheetHead(head: Uint8Array, edit: SheetEdit): Uint8Array {
  const sheet = outlineSiblings(head)[0];
  const sheetData = sheet && childNamed(sheet, "sheetData");
  if (sheet === undefined || sheetData === undefined) throw new XmlError("it has no sheetData");
  const columns = inSheetOrder(edit.columns);
  return spliced(head, [
    ...grownDimension(head, childNamed(sheet, "dimension"), extentOf(edit)),
    ...planColumnWidths(head, childNamed(sheet, "cols"), sheetData, columns),
  ]);
}

function extentOf({ columns, headerRow, lastRow }: SheetEdit): CellRange {
  const places = columns.map((column) => column.column);
  return {
    firstRow: headerRow,
    lastRow: Math.max(headerRow, lastRow),
    firstColumn: Math.min(...places),
    lastColumn: Math.max(...places),
  };
}
