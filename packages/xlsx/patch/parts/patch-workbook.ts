import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import type { CellRange } from "@scopefit/tracker/layout/grid";

import { parseRange } from "../../read/cell-reference.ts";
import { XmlError } from "../../xml/xml-error.ts";
import { grownRange } from "../sheet/grown-filter.ts";
import { namespacesOf } from "./namespaces.ts";
import { appendInside, insertAt, replace, spliced, type Splice } from "../xml/splice.ts";
import { attributeOf, attributesOf, encodeXml } from "../xml/xml-attributes.ts";
import { childNamed, outlineXml, textOf, type XmlElement } from "../xml/xml-outline.ts";

/** A hidden name by which a later run finds something of ours. It belongs to the sheet it points at. */
export interface Marker {
  readonly name: string;
  readonly sheet: string;
  /** The row counts from 1, the column from 0. */
  readonly row: number;
  readonly column: number;
}

/** What is to be done to the workbook part. */
export interface WorkbookEdit {
  readonly newSheets: readonly { readonly name: string; readonly relationshipId: string }[];
  readonly markers: readonly Marker[];
  /** The sheet whose AutoFilter grows over our columns, or `null`. */
  readonly filter: {
    readonly sheet: string;
    readonly columns: readonly { readonly column: number }[];
  } | null;
}

/** The name that Excel keeps for the range of a sheet's AutoFilter. */
const FILTER_NAME = "_xlnm._filterdatabase";

/** Lists our sheets and sets our hidden names. Throws an `XmlError`. */
export function patchWorkbook(bytes: Uint8Array, edit: WorkbookEdit): Uint8Array {
  const workbook = outlineXml(bytes);
  const sheets = childNamed(workbook, "sheets");
  if (sheets === undefined) throw new XmlError("it lists no sheets");
  const names = sheets.children.map((sheet) => attributeOf(bytes, sheet, "name") ?? "");
  const allNames = [...names, ...edit.newSheets.map((sheet) => sheet.name)];
  return spliced(bytes, [
    ...newSheets(bytes, workbook, sheets, edit),
    ...markerNames(bytes, workbook, allNames, edit.markers),
    ...filterName(bytes, workbook, allNames, edit.filter),
  ]);
}

function newSheets(
  bytes: Uint8Array,
  workbook: XmlElement,
  sheets: XmlElement,
  { newSheets: added }: WorkbookEdit,
): readonly Splice[] {
  if (added.length === 0) return [];
  const [first] = sheets.children;
  const attributes = first === undefined ? new Map<string, string>() : attributesOf(bytes, first);
  const idName = [...attributes.keys()].find((name) => name.endsWith(":id")) ?? "r:id";
  const declaration = `xmlns:${idName.slice(0, -3)}`;
  const isDeclared = attributesOf(bytes, workbook).has(declaration);
  const declared = isDeclared
    ? ""
    : ` ${declaration}="${namespacesOf(bytes, workbook).relationships}"`;
  const ids = sheets.children.map((sheet) => Number(attributeOf(bytes, sheet, "sheetId") ?? 0));
  const last = Math.max(0, ...ids);
  const xml = added.map(
    ({ name, relationshipId }, index) =>
      `<${sheets.prefix}sheet${declared} name="${encodeXml(name)}" sheetId="${last + 1 + index}" ${idName}="${relationshipId}"/>`,
  );
  return appendInside(bytes, sheets, xml.join(""));
}

function markerNames(
  bytes: Uint8Array,
  workbook: XmlElement,
  sheets: readonly string[],
  markers: readonly Marker[],
): readonly Splice[] {
  const list = childNamed(workbook, "definedNames");
  const splices: Splice[] = [];
  let added = "";
  for (const marker of markers) {
    const xml = markerXml(workbook.prefix, sheets, marker);
    const [kept, ...others] = (list?.children ?? []).filter((name) =>
      isNameOf(bytes, name, marker, sheets),
    );
    if (kept === undefined) added += xml;
    else splices.push(replace(kept, xml), ...others.map((other) => replace(other, "")));
  }
  if (added === "") return splices;
  if (list !== undefined) return [...splices, ...appendInside(bytes, list, added)];
  const p = workbook.prefix;
  const before = workbook.children.filter((child) => BEFORE_NAMES.has(child.local)).at(-1);
  const at = before?.end ?? workbook.contentStart;
  return [insertAt(at, `<${p}definedNames>${added}</${p}definedNames>`)];
}

/** What stands before the defined names and may stand behind the sheets (CT_Workbook). */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
]);

function markerXml(prefix: string, sheets: readonly string[], marker: Marker): string {
  const address = `$${columnLetters(marker.column)}$${marker.row}`;
  const formula = `${quotedSheet(marker.sheet)}!${address}`;
  const place = sheets.indexOf(marker.sheet);
  return `<${prefix}definedName name="${encodeXml(marker.name)}" localSheetId="${place}" hidden="1">${encodeXml(formula)}</${prefix}definedName>`;
}

/** A sheet's name as it stands in a formula. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Whether a defined name is this marker on this sheet, be it the sheet's name or the workbook's. */
function isNameOf(
  bytes: Uint8Array,
  element: XmlElement,
  marker: Marker,
  sheets: readonly string[],
): boolean {
  const attributes = attributesOf(bytes, element);
  if (attributes.get("name")?.toLowerCase() !== marker.name.toLowerCase()) return false;
  const place = attributes.get("localSheetId");
  if (place !== undefined) return Number(place) === sheets.indexOf(marker.sheet);
  const formula = textOf(bytes, element);
  return [quotedSheet(marker.sheet), marker.sheet].some((sheet) => formula.startsWith(`${sheet}!`));
}

function filterName(
  bytes: Uint8Array,
  workbook: XmlElement,
  sheets: readonly string[],
  filter: WorkbookEdit["filter"],
): readonly Splice[] {
  if (filter === null) return [];
  const place = String(sheets.indexOf(filter.sheet));
  const element = childNamed(workbook, "definedNames")?.children.find((name) => {
    const attributes = attributesOf(bytes, name);
    return (
      attributes.get("name")?.toLowerCase() === FILTER_NAME &&
      attributes.get("localSheetId") === place
    );
  });
  if (element === undefined) return [];
  const formula = textOf(bytes, element);
  const bang = formula.lastIndexOf("!") + 1;
  const range = parseRange(formula.slice(bang));
  if (range === null) return [];
  const grown = grownRange(range, filter);
  if (grown.lastColumn === range.lastColumn) return [];
  const text = encodeXml(`${formula.slice(0, bang)}${absoluteAddress(grown)}`);
  return [{ start: element.contentStart, end: element.contentEnd, text }];
}

/** A range that stays where it is: `$A$1:$F$7`. */
export function absoluteAddress(range: CellRange): string {
  const first = `$${columnLetters(range.firstColumn)}$${range.firstRow}`;
  return `${first}:$${columnLetters(range.lastColumn)}$${range.lastRow}`;
}
