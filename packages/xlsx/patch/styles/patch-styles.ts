import type { PlannedCell } from "@scopefit/tracker/writing/plan/edit-plan";

import {
  cellFormatXml,
  headingFormatXml,
  placeIn,
  TEXT_FORMAT,
  textHandling,
} from "./cell-formats.ts";
import { plainFont, ruledBorder, type FontChange } from "./fonts-and-borders.ts";
import type { StyleLists } from "./style-lists.ts";

/** The styles of the cells left of our columns: places in the list of cell styles. */
export interface NeighbourStyles {
  readonly header: number;
  readonly body: number;
}

/** The cell styles of our columns: places in the list. */
export interface ColumnStyles {
  readonly header: number;
  readonly text: number;
  readonly status: number;
  /** Every style, of whoever's making, that does for texts what ours do. */
  readonly textStyles: ReadonlySet<number>;
  /** Every style that formats as text and wraps, and need do no more. */
  readonly wrappedStyles: ReadonlySet<number>;
}

/** Puts the styles of our columns among those of the workbook: as the column beside them, but plain. */
export function addColumnStyles(lists: StyleLists, neighbour: NeighbourStyles): ColumnStyles {
  // Our cells have fill 0, so the list of fills must be there.
  lists.entries("fills");
  const body = xfAt(lists, neighbour.body);
  const border = existing(lists, "borders", placeIn(body, "borderId"));
  const baseFont = lists.entries("fonts")[placeIn(body, "fontId")];
  const text = (change: FontChange) =>
    lists.place(
      "cellXfs",
      cellFormatXml(lists.prefix, {
        font: fontPlace(lists, baseFont, change),
        border,
        numberFormat: null,
        wrap: true,
      }),
    );
  const styles = {
    header: addHeaderStyle(lists, xfAt(lists, neighbour.header)),
    text: text({}),
    status: text({ bold: true }),
  };
  return { ...styles, ...stylesForText(lists) };
}

/** The styles that hold texts as ours do, whoever made them. */
export function stylesForText(
  lists: StyleLists,
): Pick<ColumnStyles, "textStyles" | "wrappedStyles"> {
  const textFormats = new Set([TEXT_FORMAT, ...lists.numberFormatsFor("@")]);
  const textStyles = new Set<number>();
  const wrappedStyles = new Set<number>();
  lists.entries("cellXfs").forEach((xml, place) => {
    if (!xml.includes("wrapText")) return;
    const { isText, wraps, quotes } = textHandling(xml, textFormats);
    if (isText && wraps) wrappedStyles.add(place);
    if (isText && wraps && quotes) textStyles.add(place);
  });
  return { textStyles, wrappedStyles };
}

/** The styles of the cells on a sheet of ours: places in the list of cell styles. */
export type SheetStyles = Readonly<Record<PlannedCell["style"], number>>;

/** Puts the styles of our own sheets among those of the workbook. */
export function addSheetStyles(lists: StyleLists): SheetStyles {
  const none = existing(lists, "borders", 0);
  const plain = lists.entries("borders")[none] ?? `<${lists.prefix}border/>`;
  const ruled = () => lists.place("borders", ruledBorder(lists.prefix, plain, "bottom"));
  const add = (change: FontChange, border: number, numberFormat: number | null, wrap: boolean) =>
    lists.place(
      "cellXfs",
      cellFormatXml(lists.prefix, {
        font: fontPlace(lists, undefined, change),
        border,
        numberFormat,
        wrap,
      }),
    );
  return {
    title: add({ bold: true, size: 16 }, none, null, false),
    heading: add({ bold: true }, ruled(), null, false),
    text: add({}, none, null, true),
    note: add({ colour: "595959" }, none, null, true),
    number: add({}, none, THOUSANDS, false),
    status: add({ bold: true }, none, null, false),
  };
}

/** The built-in number format `#,##0`. */
const THOUSANDS = 3;

function addHeaderStyle(lists: StyleLists, base: string): number {
  const borders = lists.entries("borders");
  const border = borders[placeIn(base, "borderId")] ?? borders[0] ?? `<${lists.prefix}border/>`;
  const ruled = lists.place("borders", ruledBorder(lists.prefix, border, "top"));
  return lists.place("cellXfs", headingFormatXml(lists.prefix, base, ruled));
}

/** The cell style at a place; a plain one where the place or what stands there is no cell style. */
function xfAt(lists: StyleLists, place: number): string {
  const plain = `<${lists.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const found = lists.entries("cellXfs")[place];
  return found?.startsWith(`<${lists.prefix}xf`) === true ? found : plain;
}

function existing(lists: StyleLists, name: "borders", place: number): number {
  return place < lists.entries(name).length ? place : 0;
}

function fontPlace(lists: StyleLists, base: string | undefined, change: FontChange): number {
  const fonts = lists.entries("fonts");
  const normal = fonts[0] ?? `<${lists.prefix}font/>`;
  return lists.place("fonts", plainFont(lists.prefix, base ?? normal, normal, change));
}
