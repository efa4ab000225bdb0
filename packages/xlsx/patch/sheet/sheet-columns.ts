import type { EditColumn } from "./sheet-edit.ts";
import { appendInside, insertAt, replace, type Splice } from "../xml/splice.ts";
import { attributesIn, withAttribute, withoutAttribute } from "../xml/xml-attributes.ts";
import { xmlOf, type XmlElement } from "../xml/xml-outline.ts";

/** How wide a column is to be, and whether it is hidden. */
export type WidthOfColumn = Pick<EditColumn, "column" | "width" | "hidden" | "isKnown">;

/** A `<col>`: what it says of the columns from `min` to `max`, counted from 1. */
interface ColumnRun {
  readonly element: XmlElement;
  readonly tag: string;
  readonly min: number;
  readonly max: number;
}

/**
 * Gives our columns, in sheet order, their width and hides those to be hidden. A run of columns that
 * covers one of ours is split around it.
 */
export function planColumnWidths(
  bytes: Uint8Array,
  cols: XmlElement | undefined,
  sheetData: XmlElement,
  columns: readonly WidthOfColumn[],
): readonly Splice[] {
  if (cols === undefined) {
    const p = sheetData.prefix;
    const own = columns.map((column) => ownRun(p, column)).join("");
    return own === "" ? [] : [insertAt(sheetData.start, `<${p}cols>${own}</${p}cols>`)];
  }
  const runs = cols.children.map((element) => readRun(bytes, element));
  const loose = columns.filter((column) => !runs.some((run) => covers(run, column)));
  if (cols.isSelfClosed) {
    const own = loose.map((column) => ownRun(cols.prefix, column)).join("");
    return appendInside(bytes, cols, own);
  }
  return [
    ...runs.flatMap((run) => split(run, columns)),
    ...loose.map((column) => added(cols, runs, column)),
  ];
}

function readRun(bytes: Uint8Array, element: XmlElement): ColumnRun {
  const tag = xmlOf(bytes, element);
  const attributes = attributesIn(tag);
  const min = Number(attributes.get("min") ?? 0);
  return { element, tag, min, max: Number(attributes.get("max") ?? min) };
}

function covers({ min, max }: ColumnRun, { column }: WidthOfColumn): boolean {
  return min <= column + 1 && column + 1 <= max;
}

function split(run: ColumnRun, columns: readonly WidthOfColumn[]): readonly Splice[] {
  const hasWidth = attributesIn(run.tag).has("customWidth");
  const ours = columns.filter((column) => covers(run, column) && !(column.isKnown && hasWidth));
  if (ours.length === 0) return [];
  const pieces: string[] = [];
  let min = run.min;
  const keepUntil = (max: number) => {
    if (min <= max) pieces.push(reaching(run.tag, min, max));
  };
  for (const column of ours) {
    keepUntil(column.column);
    pieces.push(reaching(dressed(run.tag, column), column.column + 1, column.column + 1));
    min = column.column + 2;
  }
  keepUntil(run.max);
  return [replace(run.element, pieces.join(""))];
}

function added(cols: XmlElement, runs: readonly ColumnRun[], column: WidthOfColumn): Splice {
  const next = runs.find((run) => run.min > column.column + 1);
  return insertAt(next?.element.start ?? cols.contentEnd, ownRun(cols.prefix, column));
}

function ownRun(prefix: string, column: WidthOfColumn): string {
  const place = column.column + 1;
  return dressed(`<${prefix}col min="${place}" max="${place}"/>`, column);
}

function reaching(tag: string, min: number, max: number): string {
  return withAttribute(withAttribute(tag, "min", String(min)), "max", String(max));
}

/** The tag of a run, as wide and as hidden as our column; the style of its cells stays. */
function dressed(tag: string, { width, hidden }: WidthOfColumn): string {
  const bare = ["hidden", "bestFit", "collapsed", "width", "customWidth"].reduce(
    withoutAttribute,
    tag,
  );
  const wide = withAttribute(withAttribute(bare, "width", String(width)), "customWidth", "1");
  return hidden ? withAttribute(wide, "hidden", "1") : wide;
}
