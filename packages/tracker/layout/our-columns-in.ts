import { ourColumns, ourHeading, type OurColumnKey } from "../our-columns/our-column.ts";
import type { GridRow, SheetShape } from "./grid.ts";
import type { ColumnHeading } from "./layout.ts";

/**
 * The columns that an earlier run of ours wrote. Our marker, a hidden defined name that Excel keeps
 * on the column, decides; where another program has dropped or lost track of the markers, our exact
 * headings do, but only if the status column and enough others of them are there to be no chance.
 */
export function ourColumnsIn(
  header: Pick<GridRow, "row">,
  headings: readonly ColumnHeading[],
  shape: Pick<SheetShape, "names">,
): ReadonlyMap<OurColumnKey, number> {
  const byMarker = new Map<OurColumnKey, number>();
  for (const { key, marker } of ourColumns) {
    const name = shape.names.find((it) => it.name === marker && it.range.firstRow === header.row);
    if (name !== undefined) byMarker.set(key, name.range.firstColumn);
  }
  return areInPlace(byMarker, headings) ? byMarker : byHeading(headings);
}

/**
 * A program that inserts columns without moving names leaves all markers on its user's columns. People
 * rename some of our headings, and a table numbers those that are taken; that none is left says that
 * the markers have slipped.
 */
function areInPlace(
  byMarker: ReadonlyMap<OurColumnKey, number>,
  headings: readonly ColumnHeading[],
): boolean {
  return [...byMarker].some(([key, column]) =>
    headings.some((it) => it.column === column && isNumbered(lowest(it), ourHeading(key))),
  );
}

function isNumbered(heading: string, wanted: string): boolean {
  return heading.startsWith(wanted) && /^(?: \d+)?$/u.test(heading.slice(wanted.length));
}

function lowest({ path }: ColumnHeading): string {
  return path[path.length - 1] ?? "";
}

/** "Scope status" and "Findings" may be the user's own; what is ours is written over and removed. */
const FEWEST_HEADINGS = 3;

function byHeading(headings: readonly ColumnHeading[]): ReadonlyMap<OurColumnKey, number> {
  const found = new Map<OurColumnKey, number>();
  for (const { key, heading } of ourColumns) {
    const match = headings.find((it) => lowest(it) === heading);
    if (match !== undefined) found.set(key, match.column);
  }
  return found.has("status") && found.size >= FEWEST_HEADINGS ? found : new Map();
}
