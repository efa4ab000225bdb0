import type { SheetRange } from "../model/cells/sheet-range.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";

/** The one range that a test means by `Vendors!A1:B4`; without a sheet, of the one in front. */
export function rangeOf(workbook: Workbook, address: string): SheetRange {
  const [range, ...others] = rangesOf(workbook, address);
  if (range === undefined || others.length > 0) throw new Error(`${address} is not one range.`);
  return range;
}

/** The ranges that a test means by `Vendors!A1,Vendors!C3`. */
export function rangesOf(workbook: Workbook, address: string): readonly SheetRange[] {
  return workbook.rangesAt(address, workbook.activeSheet);
}

/** The sheet of this name. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
