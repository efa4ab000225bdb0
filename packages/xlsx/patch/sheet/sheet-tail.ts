import { conditionalFormats, highestPriority, oldFormats } from "./conditional-formats.ts";
import { grownFilter } from "./grown-filter.ts";
import type { SheetEdit } from "./sheet-edit.ts";
import { insertAt, spliced } from "../xml/splice.ts";
import { outlineSiblings, type XmlElement } from "../xml/xml-outline.ts";

/** What may stand between the rows and the end of the conditional formats of a sheet (CT_Worksheet). */
const BEFORE_FORMATS: ReadonlySet<string> = new Set([
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

/**
 * Patches what stands behind the rows of a sheet, from the byte after `</sheetData>`: our conditional
 * formats come after all others and yield to them, and the filter grows over our columns.
 */
export function patchSheetTail(tail: Uint8Array, prefix: string, edit: SheetEdit): Uint8Array {
  const siblings = outlineSiblings(tail);
  const old = oldFormats(tail, siblings, edit);
  const priority = highestPriority(tail, siblings, old.rules);
  const added = conditionalFormats(edit.formats, prefix, priority + 1);
  return spliced(tail, [
    ...old.splices,
    ...(edit.growFilter ? grownFilter(tail, siblings, edit) : []),
    ...(added === "" ? [] : [insertAt(placeOfFormats(siblings), added)]),
  ]);
}

/** Where conditional formats of ours come, behind all others: what follows are data validations. */
export function placeOfFormats(siblings: readonly XmlElement[]): number {
  const before = siblings.filter((sibling) => BEFORE_FORMATS.has(sibling.local));
  return before.at(-1)?.end ?? 0;
}
