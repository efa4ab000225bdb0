import { unescapeExcel } from "../../xml/decode-text.ts";
import { XmlError } from "../../xml/xml-error.ts";
import { grownFilter, grownRange } from "../sheet/grown-filter.ts";
import { rangeAddress } from "../sheet/range-address.ts";
import { parseRange } from "../../read/cell-reference.ts";
import { appendInside, setAttributes, spliced } from "../xml/splice.ts";
import { attributeOf, attributesOf, encodeXml } from "../xml/xml-attributes.ts";
import { childNamed, outlineXml } from "../xml/xml-outline.ts";

/** A column of ours and the heading that it should have. Columns count from 0. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** A table with our columns in it, and the headings that they must have in the sheet. */
export interface PatchedTable {
  readonly bytes: Uint8Array;
  /** By column; the table's own where a name was taken or the user has renamed it. */
  readonly headings: ReadonlyMap<number, string>;
}

/**
 * Grows a table over our columns, as far as they stand beside it without a gap. Headings of a table
 * are unique: where ours is taken, it gets a number. A totals row stays blank below our columns. A
 * table that is fed by a query or mapped to XML, or has no header, is left alone. Throws an `XmlError`.
 */
export function patchTable(bytes: Uint8Array, columns: readonly HeadedColumn[]): PatchedTable {
  const table = outlineXml(bytes);
  const list = childNamed(table, "tableColumns");
  const attributes = attributesOf(bytes, table);
  const range = parseRange(attributes.get("ref") ?? "");
  if (range === null || list === undefined) throw new XmlError("it is not a table");
  const isPlain = (attributes.get("tableType") ?? "worksheet") === "worksheet";
  if (!isPlain || attributes.get("headerRowCount") === "0") return { bytes, headings: new Map() };

  const names = list.children.map((column) => attributeOf(bytes, column, "name") ?? "");
  const headings = new Map<number, string>();
  for (const { column } of columns) {
    const name = names[column - range.firstColumn];
    if (column >= range.firstColumn && name !== undefined)
      headings.set(column, unescapeExcel(name));
  }
  const grown = grownRange(range, { columns });
  if (grown.lastColumn === range.lastColumn) return { bytes, headings };

  let id = Math.max(0, ...list.children.map((it) => Number(attributeOf(bytes, it, "id") ?? 0)));
  let added = "";
  for (let column = range.lastColumn + 1; column <= grown.lastColumn; column++) {
    const wanted = columns.find((it) => it.column === column)?.heading ?? "";
    const name = uniqueName(wanted, names);
    names.push(name);
    headings.set(column, name);
    added += `<${list.prefix}tableColumn id="${++id}" name="${encodeXml(name)}"/>`;
  }
  const splices = [
    setAttributes(bytes, table, { ref: rangeAddress(grown) }),
    ...grownFilter(bytes, table.children, { columns }),
    ...appendInside(bytes, list, added, { count: String(names.length) }),
  ];
  return { bytes: spliced(bytes, splices), headings };
}

/** Names of table columns do not tell upper from lower case. */
function uniqueName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
