import { decodeUtf8 } from "../../xml/decode-text.ts";
import { attributesOf, withAttribute, withoutAttribute } from "../xml/xml-attributes.ts";
import { childNamed, outlineXml, xmlOf } from "../xml/xml-outline.ts";

/** The number format "Text": what is typed or pasted stays what it is. */
export const TEXT_FORMAT = "49";

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

/** What a cell style does for texts: only one that does all three is as good as ours. */
export interface TextHandling {
  /** Its number format is "Text". */
  readonly isText: boolean;
  readonly wraps: boolean;
  /** What is edited in the cell does not become a formula either. */
  readonly quotes: boolean;
}

/** Reads what a cell style does for texts; `textFormats` are the ids of number formats for text. */
export function textHandling(xml: string, textFormats: ReadonlySet<string>): TextHandling {
  const bytes = new TextEncoder().encode(xml);
  const root = outlineXml(bytes);
  const attributes = attributesOf(bytes, root);
  const alignment = childNamed(root, "alignment");
  return {
    isText: textFormats.has(attributes.get("numFmtId") ?? ""),
    wraps: isOn(alignment && attributesOf(bytes, alignment).get("wrapText")),
    quotes: isOn(attributes.get("quotePrefix")),
  };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The place of a font or a border in its list, as a cell style names it. */
export function placeIn(xml: string, attribute: "fontId" | "borderId" | "numFmtId"): number {
  const bytes = new TextEncoder().encode(xml);
  return Number(attributesOf(bytes, outlineXml(bytes)).get(attribute) ?? 0);
}
