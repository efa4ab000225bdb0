import { isOurName } from "@scopefit/tracker/our-columns/our-names";

import { absoluteAddress } from "../patch/parts/patch-workbook.ts";
import { replace, setAttributes, spliced, type Splice } from "../patch/xml/splice.ts";
import { attributeOf, attributesOf, encodeXml } from "../patch/xml/xml-attributes.ts";
import {
  childNamed,
  descendants,
  outlineXml,
  textOf,
  type XmlElement,
} from "../patch/xml/xml-outline.ts";
import { parseRange } from "../read/cell-reference.ts";
import { shrunkRange } from "./shrunk-range.ts";

/** What is taken out of the workbook part. */
export interface LeavingFromWorkbook {
  /** Names of sheets that go. */
  readonly sheets: ReadonlySet<string>;
  /** Our columns by the name of the sheet that they leave. */
  readonly columns: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * The workbook part without our sheets and our names. Places of sheets count from 0, so whatever
 * speaks of a later sheet by its place is counted anew.
 */
export function workbookWithoutOurs(bytes: Uint8Array, leaving: LeavingFromWorkbook): Uint8Array {
  const workbook = outlineXml(bytes);
  const sheets = childNamed(workbook, "sheets")?.children ?? [];
  const names = sheets.map((sheet) => attributeOf(bytes, sheet, "name") ?? "");
  const gone = names.map((name) => leaving.sheets.has(name));
  const placeAfter = (place: number) => place - gone.slice(0, place).filter(Boolean).length;
  return spliced(bytes, [
    ...sheets.filter((_, place) => gone[place]).map((sheet) => replace(sheet, "")),
    ...definedNames(bytes, workbook, { names, gone, placeAfter }, leaving),
    ...views(bytes, workbook, gone, placeAfter),
  ]);
}

interface SheetPlaces {
  readonly names: readonly string[];
  readonly gone: readonly boolean[];
  readonly placeAfter: (place: number) => number;
}

function definedNames(
  bytes: Uint8Array,
  workbook: XmlElement,
  places: SheetPlaces,
  leaving: LeavingFromWorkbook,
): readonly Splice[] {
  const list = childNamed(workbook, "definedNames");
  if (list === undefined) return [];
  const kept = list.children.filter((name) => !goes(bytes, name, places.gone));
  if (kept.length === 0) return [replace(list, "")];
  return list.children.flatMap((name) =>
    kept.includes(name) ? keptName(bytes, name, places, leaving) : [replace(name, "")],
  );
}

function goes(bytes: Uint8Array, name: XmlElement, gone: readonly boolean[]): boolean {
  const attributes = attributesOf(bytes, name);
  if (isOurName(attributes.get("name") ?? "")) return true;
  const place = attributes.get("localSheetId");
  return place !== undefined && gone[Number(place)] === true;
}

function keptName(
  bytes: Uint8Array,
  name: XmlElement,
  { names, placeAfter }: SheetPlaces,
  { columns }: LeavingFromWorkbook,
): readonly Splice[] {
  const attributes = attributesOf(bytes, name);
  const place = attributes.get("localSheetId");
  if (place === undefined) return [];
  const moved = placeAfter(Number(place));
  const ours = columns.get(names[Number(place)] ?? "");
  const isFilter = attributes.get("name")?.toLowerCase() === "_xlnm._filterdatabase";
  return [
    ...(moved === Number(place)
      ? []
      : [setAttributes(bytes, name, { localSheetId: String(moved) })]),
    ...(isFilter && ours !== undefined ? shrunkName(bytes, name, ours) : []),
  ];
}

function shrunkName(
  bytes: Uint8Array,
  name: XmlElement,
  ours: ReadonlySet<number>,
): readonly Splice[] {
  const formula = textOf(bytes, name);
  const bang = formula.lastIndexOf("!") + 1;
  const range = parseRange(formula.slice(bang));
  if (range === null) return [];
  const shrunk = shrunkRange(range, ours);
  if (shrunk.lastColumn === range.lastColumn) return [];
  const text = encodeXml(`${formula.slice(0, bang)}${absoluteAddress(shrunk)}`);
  return [{ start: name.contentStart, end: name.contentEnd, text }];
}

/** Which sheet is shown; where it was one of ours, the first that is left. */
function views(
  bytes: Uint8Array,
  workbook: XmlElement,
  gone: readonly boolean[],
  placeAfter: (place: number) => number,
): readonly Splice[] {
  if (!gone.includes(true)) return [];
  return [...descendants(workbook.children, "workbookView")].flatMap((view) => {
    const attributes = attributesOf(bytes, view);
    const changed = Object.fromEntries(
      ["activeTab", "firstSheet"].flatMap((name) => {
        const place = attributes.get(name);
        if (place === undefined) return [];
        const isGone = gone[Number(place)] === true;
        return [[name, String(isGone ? 0 : placeAfter(Number(place)))]];
      }),
    );
    return Object.keys(changed).length === 0 ? [] : [setAttributes(bytes, view, changed)];
  });
}
