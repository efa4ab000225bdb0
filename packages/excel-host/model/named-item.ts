import { absoluteAddressOf, quotedName } from "./cells/area.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetRange } from "./cells/sheet-range.ts";

/** A defined name: a range that follows its cells, or a formula or constant as it was written. */
export interface NamedItem {
  readonly name: string;
  /** The sheet it belongs to; `null` for the whole workbook. */
  readonly scope: Sheet | null;
  refersTo: SheetRange | string;
  isVisible: boolean;
  comment: string;
}

/** What a name stands for, as `NamedItem.formula` gives it: `=Vendors!$A$1:$B$4`. */
export function namedFormula({ refersTo }: NamedItem): string {
  if (typeof refersTo === "string") return refersTo;
  const { place, sheet } = refersTo;
  const prefix = sheet.isDeleted ? "" : `${quotedName(sheet.name)}!`;
  return `=${prefix}${place === null ? "#REF!" : absoluteAddressOf(place)}`;
}

/** Whether a name is one that Excel takes: no blanks, no address, begins with a letter or _ or \. */
export function isDefinableName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d+c\d+)$/iu.test(name)
  );
}
