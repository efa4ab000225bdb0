import type { CellRange } from "@scopefit/tracker/layout/grid";

import { parseRange } from "../../read/cell-reference.ts";
import { rangeAddress } from "./range-address.ts";
import { setAttributes, type Splice } from "../xml/splice.ts";
import { attributeOf } from "../xml/xml-attributes.ts";
import type { XmlElement } from "../xml/xml-outline.ts";

/** Whatever has columns of ours. */
interface WithColumns {
  readonly columns: readonly { readonly column: number }[];
}

/** The range with our columns, if they stand beside it or within it without a gap; else as it is. */
export function grownRange(range: CellRange, { columns }: WithColumns): CellRange {
  let lastColumn = range.lastColumn;
  const places = new Set(columns.map((column) => column.column));
  while (places.has(lastColumn + 1)) lastColumn++;
  return { ...range, lastColumn };
}

/** Grows the AutoFilter among some elements; what is filtered by stays, since it counts from the left. */
export function grownFilter(
  bytes: Uint8Array,
  siblings: readonly XmlElement[],
  edit: WithColumns,
): readonly Splice[] {
  const filter = siblings.find((sibling) => sibling.local === "autoFilter");
  const range = filter && parseRange(attributeOf(bytes, filter, "ref") ?? "");
  if (filter === undefined || range === undefined || range === null) return [];
  const grown = grownRange(range, edit);
  if (grown.lastColumn === range.lastColumn) return [];
  return [setAttributes(bytes, filter, { ref: rangeAddress(grown) })];
}
