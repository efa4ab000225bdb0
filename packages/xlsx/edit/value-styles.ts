import { builtInFormat, parseFormatCode } from "@scopefit/tracker/excel-values/number-format";

import { placeIn } from "../patch/styles/cell-formats.ts";
import type { StyleLists } from "../patch/styles/style-lists.ts";
import { withAttribute } from "../patch/xml/xml-attributes.ts";
import type { ValueStyles } from "./edited-cells.ts";

/** The built-in number format that shows a day in the reader's own way (ECMA-376 part 1, 18.8.30). */
const SHORT_DAY = 14;
const GENERAL = 0;

/** Finds or adds styles that look like others and show a day or a number. */
export function valueStyles(lists: StyleLists): ValueStyles {
  const kindOf = (style: number) => {
    const id = placeIn(lists.entries("cellXfs")[style] ?? "", "numFmtId");
    const [code] = lists.formatCodes(String(id));
    return (code === undefined ? builtInFormat(id) : parseFormatCode(code)).kind;
  };
  return {
    forDay: (style) => (kindOf(style) === "day" ? style : withFormat(lists, style, SHORT_DAY)),
    forNumber: (style) => (kindOf(style) === "day" ? withFormat(lists, style, GENERAL) : style),
  };
}

/** The style with another number format, its tag changed and all else as it is. */
function withFormat(lists: StyleLists, style: number, format: number): number {
  const plain = `<${lists.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const xml = lists.entries("cellXfs")[style] ?? plain;
  const end = xml.indexOf(">") + 1;
  const changes = { numFmtId: String(format), applyNumberFormat: "1" };
  const tag = Object.entries(changes).reduce(
    (changed, [name, value]) => withAttribute(changed, name, value),
    xml.slice(0, end),
  );
  return lists.place("cellXfs", tag + xml.slice(end));
}
