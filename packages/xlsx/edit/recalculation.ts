import { insertAt, setAttributes, spliced } from "../patch/xml/splice.ts";
import { childNamed, outlineXml } from "../patch/xml/xml-outline.ts";

/** What stands before the calculation settings of a workbook (CT_Workbook). */
const BEFORE: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/** The workbook part, asking Excel to work every formula out anew when it opens the file. */
export function recalculatedOnLoad(bytes: Uint8Array): Uint8Array {
  const workbook = outlineXml(bytes);
  const settings = childNamed(workbook, "calcPr");
  if (settings !== undefined) {
    return spliced(bytes, [setAttributes(bytes, settings, { fullCalcOnLoad: "1" })]);
  }
  const before = workbook.children.filter((child) => BEFORE.has(child.local)).at(-1);
  const at = before?.end ?? workbook.contentStart;
  return spliced(bytes, [insertAt(at, `<${workbook.prefix}calcPr fullCalcOnLoad="1"/>`)]);
}
