import { nameCode } from "../xml/name-code.ts";
import { readElements } from "../xml/read-elements.ts";
import type { TagScanner } from "../xml/tag-scanner.ts";
import { XmlError } from "../xml/xml-error.ts";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly relationshipId: string;
}

/** A defined name and what it stands for, as it is written. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly is1904: boolean;
}

const WORKBOOK = nameCode("workbook");
const PROPERTIES = nameCode("workbookPr");
const DATE_1904 = nameCode("date1904");
const SHEETS = nameCode("sheets");
const SHEET = nameCode("sheet");
const NAME = nameCode("name");
const STATE = nameCode("state");
const ID = nameCode("id");
const DEFINED_NAME = nameCode("definedName");

/** Reads the workbook part. Throws an `XmlError`. */
export function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let is1904 = false;
  let openName = "";
  readElements(bytes, {
    open({ scanner, code, depth, parent }) {
      if (depth === 1 && code !== WORKBOOK) throw new XmlError("it is not a workbook part");
      if (code === PROPERTIES) is1904 = isTrue(scanner.attribute(DATE_1904));
      else if (code === SHEET && parent === SHEETS) sheets.push(listedSheet(scanner));
      else if (code === DEFINED_NAME) openName = scanner.attribute(NAME) ?? "";
    },
    close({ scanner, code }) {
      if (code === DEFINED_NAME) names.push({ name: openName, formula: scanner.text() });
    },
  });
  return { sheets, names, is1904 };
}

/** Whether an attribute of XML Schema's type boolean, or of the older "on", says yes. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

function listedSheet(scanner: TagScanner): ListedSheet {
  const state = scanner.attribute(STATE);
  return {
    name: scanner.attribute(NAME) ?? "",
    visibility: state === "veryHidden" ? "very-hidden" : state === "hidden" ? "hidden" : "visible",
    relationshipId: scanner.prefixedAttribute(ID) ?? "",
  };
}
