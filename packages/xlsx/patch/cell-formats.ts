import { decodeUtf8 } from "../xml/decode-text.ts";
import { attributesOf, withAttribute, withoutAttribute } from "./xml-attributes.ts";
import { childNamed, outlineXml, xmlOf } from "./xml-outline.ts";

/** The number format "Text": what is typed or pasted stays what it is. */
const TEXT_FORMAT = "49";

/** How a cell style of ours is put together; numbers are places in their lists. */
export interface CellFormat {
  readonly font: number;
  readonly border: number;
  /** An id of a built-in number format; `null` makes it a text that can never become a formula. */
  readonly numberFormat: number | null;
  readonly wrap: boolean;
}

const NUMBER_ALIGNMENT = 'horizontal="right" vertical="top" indent="1"';

/** A cell style of ours: top aligned, without a fill; numbers keep off the text to their right. */
export function cellFormatXml(prefix: string, format: CellFormat): string {
  const p = prefix;
  const number = format.numberFormat ?? TEXT_FORMAT;
  const isText = format.numberFormat === null;
  const wrap = format.wrap ? ' wrapText="1"' : "";
  const alignment = isText ? `vertical="top"${wrap}` : NUMBER_ALIGNMENT;
  return `<${p}xf numFmtId="${number}" fontId="${format.font}" fillId="0" borderId="${format.border}" xfId="0"${isText ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><${p}alignment ${alignment}/></${p}xf>`;
}

/** The cell style of the heading beside ours, with our border, for a heading that is only text. */
export function headingFormatXml(prefix: string, base: string, border: number): string {
  const bytes = new TextEncoder().encode(base);
  const root = outlineXml(bytes);
  const changes = {
    numFmtId: TEXT_FORMAT,
    borderId: String(border),
    quotePrefix: "1",
    applyNumberFormat: "1",
    applyBorder: "1",
    applyAlignment: "1",
  };
  const tag = Object.entries(changes).reduce(
    (changed, [name, value]) => withAttribute(changed, name, value),
    withoutAttribute(decodeUtf8(bytes, root.start, root.contentStart), "pivotButton"),
  );
  const alignment = childNamed(root, "alignment");
  const aligned =
    alignment === undefined ? `<${prefix}alignment/>` : withoutContent(xmlOf(bytes, alignment));
  const rest = root.children
    .filter((child) => child !== alignment)
    .map((child) => xmlOf(bytes, child))
    .join("");
  const wrapped = withAttribute(aligned, "wrapText", "1");
  return `${tag.replace(/\s*\/>$/u, ">")}${wrapped}${rest}</${prefix}xf>`;
}

function withoutContent(alignment: string): string {
  return alignment.replace(/\s*\/?>[^]*$/u, "/>");
}

/** Whether a cell style shows a text as a text, wraps it and never lets it become a formula. */
export function isTextFormat(xml: string): boolean {
  const bytes = new TextEncoder().encode(xml);
  const root = outlineXml(bytes);
  const attributes = attributesOf(bytes, root);
  const alignment = childNamed(root, "alignment");
  const wrap = alignment && attributesOf(bytes, alignment).get("wrapText");
  return (
    attributes.get("numFmtId") === TEXT_FORMAT && isOn(attributes.get("quotePrefix")) && isOn(wrap)
  );
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The place of a font or a border in its list, as a cell style names it. */
export function placeIn(xml: string, attribute: "fontId" | "borderId"): number {
  const bytes = new TextEncoder().encode(xml);
  return Number(attributesOf(bytes, outlineXml(bytes)).get(attribute) ?? 0);
}
