import { parseRange } from "../read/cell-reference.ts";
import { XmlError } from "../xml/xml-error.ts";
import { rangeAddress } from "./range-address.ts";
import { planColumnWidths } from "./sheet-columns.ts";
import { inSheetOrder, type SheetEdit } from "./sheet-edit.ts";
import { setAttributes, spliced, type Splice } from "./splice.ts";
import { attributeOf } from "./xml-attributes.ts";
import { childNamed, outlineSiblings, type XmlElement } from "./xml-outline.ts";

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
    ...grownDimension(head, childNamed(sheet, "dimension"), edit),
    ...planColumnWidths(head, childNamed(sheet, "cols"), sheetData, columns),
  ]);
}

function grownDimension(
  head: Uint8Array,
  dimension: XmlElement | undefined,
  edit: SheetEdit,
): readonly Splice[] {
  if (dimension === undefined) return [];
  const range = parseRange(attributeOf(head, dimension, "ref") ?? "");
  if (range === null) return [];
  const places = edit.columns.map((column) => column.column);
  const grown = {
    firstRow: Math.min(range.firstRow, edit.headerRow),
    lastRow: Math.max(range.lastRow, edit.headerRow, edit.lastRow),
    firstColumn: Math.min(range.firstColumn, ...places),
    lastColumn: Math.max(range.lastColumn, ...places),
  };
  if (rangeAddress(grown) === rangeAddress(range)) return [];
  return [setAttributes(head, dimension, { ref: rangeAddress(grown) })];
}
