import { XmlError } from "./xml-error.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The characters that some bytes of UTF-8 stand for, with no regard to XML. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? "" : decoder.decode(bytes.subarray(start, end));
}

/** The text that some bytes of XML stand for: entities resolved, line ends made `\n`. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decodeUtf8(bytes, start, end);
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/gu, "\n") : raw;
  return lines.includes("&") ? lines.replace(ENTITY, resolveEntity) : lines;
}

const ENTITY = /&([^&;]{0,10});?/gu;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Only the five names of XML and numbers: without a DTD there are no others. */
function resolveEntity(whole: string, name: string): string {
  const named = NAMED.get(name);
  const text = named ?? resolveNumber(name);
  if (text === null || !whole.endsWith(";"))
    throw new XmlError(`it has an unknown entity ${whole}`);
  return text;
}

function resolveNumber(name: string): string | null {
  const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(name);
  if (digits === null) return null;
  const [, hex, decimal] = digits;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const ESCAPE = /_x([0-9a-f]{4})_/giu;

/** Resolves `_x000D_`, by which Excel writes characters that XML has no place for. */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x") && !text.includes("_X")) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
