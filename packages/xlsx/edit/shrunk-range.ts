import type { CellRange } from "@scopefit/tracker/layout/grid";

import { rangeAddress } from "../patch/sheet/range-address.ts";
import { replace, setAttributes, type Splice } from "../patch/xml/splice.ts";
import { attributeOf } from "../patch/xml/xml-attributes.ts";
import { descendants, type XmlElement } from "../patch/xml/xml-outline.ts";
import { parseRange } from "../read/cell-reference.ts";

/** A range without our columns at its right end; one of nothing but ours stays as it is. */
export function shrunkRange(range: CellRange, ours: ReadonlySet<number>): CellRange {
  let { lastColumn } = range;
  while (lastColumn > range.firstColumn && ours.has(lastColumn)) lastColumn--;
  return { ...range, lastColumn };
}

/** Whether an AutoFilter among some elements hides rows by what stands in a column of ours. */
export function filtersByOurs(
  bytes: Uint8Array,
  siblings: readonly XmlElement[],
  ours: ReadonlySet<number>,
): boolean {
  const filter = siblings.find(({ local }) => local === "autoFilter");
  const range = filter && parseRange(attributeOf(bytes, filter, "ref") ?? "");
  if (filter === undefined || !range) return false;
  return filter.children.some(
    (child) =>
      child.local === "filterColumn" &&
      child.children.length > 0 &&
      ours.has(range.firstColumn + Number(attributeOf(bytes, child, "colId") ?? 0)),
  );
}

/** Shrinks the AutoFilter among some elements, with what it says of columns that it loses. */
export function shrunkFilter(
  bytes: Uint8Array,
  siblings: readonly XmlElement[],
  ours: ReadonlySet<number>,
): readonly Splice[] {
  const filter = siblings.find(({ local }) => local === "autoFilter");
  const range = filter && parseRange(attributeOf(bytes, filter, "ref") ?? "");
  if (filter === undefined || !range) return [];
  const shrunk = shrunkRange(range, ours);
  if (shrunk.lastColumn === range.lastColumn) return [];
  const width = shrunk.lastColumn - shrunk.firstColumn + 1;
  const lost = filter.children.filter(
    (child) =>
      child.local === "filterColumn" && Number(attributeOf(bytes, child, "colId") ?? 0) >= width,
  );
  return [
    setAttributes(bytes, filter, { ref: rangeAddress(shrunk) }),
    ...lost.map((child) => replace(child, "")),
    ...withoutSortByOurs(bytes, siblings, ours),
  ];
}

/** A sort by one of our columns has been done; the note of it goes, for its column is gone. */
function withoutSortByOurs(
  bytes: Uint8Array,
  siblings: readonly XmlElement[],
  ours: ReadonlySet<number>,
): readonly Splice[] {
  const isOurs = (condition: XmlElement) => {
    const range = parseRange(attributeOf(bytes, condition, "ref") ?? "");
    return range !== null && ours.has(range.firstColumn);
  };
  return [...descendants(siblings, "sortState")]
    .filter((sort) => [...descendants([sort], "sortCondition")].some(isOurs))
    .map((sort) => replace(sort, ""));
}
