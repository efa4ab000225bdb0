import { rangeAddress } from "../patch/sheet/range-address.ts";
import { replace, setAttributes, spliced } from "../patch/xml/splice.ts";
import { attributeOf, attributesOf } from "../patch/xml/xml-attributes.ts";
import { childNamed, outlineXml } from "../patch/xml/xml-outline.ts";
import { parseRange } from "../read/cell-reference.ts";
import { XmlError } from "../xml/xml-error.ts";
import { shrunkFilter, shrunkRange } from "./shrunk-range.ts";

/** A table without the columns of ours at its right end. */
export interface ShrunkTable {
  readonly bytes: Uint8Array;
  /** Columns of ours that the table still holds, since columns of the user's stand right of them. */
  readonly kept: ReadonlySet<number>;
}

/** Takes our columns out of a table as far as they stand at its right end. Throws an `XmlError`. */
export function shrunkTable(bytes: Uint8Array, ours: ReadonlySet<number>): ShrunkTable {
  const table = outlineXml(bytes);
  const list = childNamed(table, "tableColumns");
  const range = parseRange(attributesOf(bytes, table).get("ref") ?? "");
  if (list === undefined || range === null) throw new XmlError("it is not a table");
  const shrunk = shrunkRange(range, ours);
  const kept = new Set(
    [...ours].filter((column) => column >= range.firstColumn && column <= shrunk.lastColumn),
  );
  if (shrunk.lastColumn === range.lastColumn) return { bytes, kept };
  const width = shrunk.lastColumn - shrunk.firstColumn + 1;
  const hasCount = attributeOf(bytes, list, "count") !== null;
  const splices = [
    setAttributes(bytes, table, { ref: rangeAddress(shrunk) }),
    ...shrunkFilter(bytes, table.children, ours),
    ...(hasCount ? [setAttributes(bytes, list, { count: String(width) })] : []),
    ...list.children.slice(width).map((column) => replace(column, "")),
  ];
  return { bytes: spliced(bytes, splices), kept };
}
