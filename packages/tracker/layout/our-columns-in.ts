import { ourColumns, type OurColumnKey } from "../our-columns/our-column.ts";
import type { GridRow, SheetShape } from "./grid.ts";
import type { ColumnHeading } from "./layout.ts";

/**
 * The columns that an earlier run of ours wrote. Our marker, a hidden defined name that Excel keeps
 * on the column, decides; where another program has dropped the markers, our exact headings do, but
 * only if the status column and at least one more of them are there.
 */
export function ourColumnsIn(
  header: GridRow,
  headings: readonly ColumnHeading[],
  shape: SheetShape,
): ReadonlyMap<OurColumnKey, number> {
  const byMarker = new Map<OurColumnKey, number>();
  for (const { key, marker } of ourColumns) {
    const name = shape.names.find((it) => it.name === marker && it.range.firstRow === header.row);
    if (name !== undefined) byMarker.set(key, name.range.firstColumn);
  }
  if (byMarker.size > 0) return byMarker;
  return byHeading(headings);
}

function byHeading(headings: readonly ColumnHeading[]): ReadonlyMap<OurColumnKey, number> {
  const found = new Map<OurColumnKey, number>();
  for (const { key, heading } of ourColumns) {
    const match = headings.find(({ path }) => path[path.length - 1] === heading);
    if (match !== undefined) found.set(key, match.column);
  }
  return found.has("status") && found.size >= 2 ? found : new Map();
}
