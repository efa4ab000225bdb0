import type { CellRange } from "@scopefit/tracker/layout/grid";

import { parseRange } from "../../read/cell-reference.ts";
import { rangeAddress } from "./range-address.ts";
import { setAttributes, type Splice } from "../xml/splice.ts";
import { attributeOf } from "../xml/xml-attributes.ts";
import type { XmlElement } from "../xml/xml-outline.ts";

/** Grows the extent of a sheet, where the sheet states it, so that a range lies within it. */
export function grownDimension(
  head: Uint8Array,
  dimension: XmlElement | undefined,
  within: CellRange,
): readonly Splice[] {
  if (dimension === undefined) return [];
  const range = parseRange(attributeOf(head, dimension, "ref") ?? "");
  if (range === null) return [];
  const grown = {
    firstRow: Math.min(range.firstRow, within.firstRow),
    lastRow: Math.max(range.lastRow, within.lastRow),
    firstColumn: Math.min(range.firstColumn, within.firstColumn),
    lastColumn: Math.max(range.lastColumn, within.lastColumn),
  };
  if (rangeAddress(grown) === rangeAddress(range)) return [];
  return [setAttributes(head, dimension, { ref: rangeAddress(grown) })];
}
