/** The longest text that a cell of Excel holds, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

/**
 * What may have to be escaped: markup, the start of an escape, what XML cannot hold. Every text of ours
 * goes through this, so it takes some too many, and does without the flag `u`, which costs three times
 * as much.
 */
const MAY_NEED_ESCAPE = /[^\t\n\u0020-%'-;=?-^`-\ud7ff\ue000-\ufffd]/;
/** The control characters but tab and line break, halves of characters, and two that are none. */
const NOT_IN_XML = /[^\P{Cc}\t\n\u007f-\u009f]|[\ud800-\udfff\ufffe\uffff]/gu;
const NEEDS_PRESERVING = /[\t\n]| {2}|^\s|\s$/u;

/**
 * A cell that holds a text and nothing but a text, as the XML of a sheet. It is an inline string,
 * never a formula, whatever its first character is.
 */
export function textCellXml(prefix: string, address: string, style: number, text: string): string {
  const p = prefix;
  const shown = excelText(text);
  const space = NEEDS_PRESERVING.test(shown) ? ' xml:space="preserve"' : "";
  return `<${p}c r="${address}" s="${style}" t="inlineStr"><${p}is><${p}t${space}>${shown}</${p}t></${p}is></${p}c>`;
}

/**
 * A text as it stands in a sheet: cut to what a cell holds, line breaks as Excel has them, and what
 * XML cannot hold written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function excelText(text: string): string {
  if (text.length <= LONGEST_CELL_TEXT && !MAY_NEED_ESCAPE.test(text)) return text;
  return cut(text.replace(/\r\n?/gu, "\n"))
    .replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_")
    .replace(NOT_IN_XML, escaped)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;");
}

/** Cuts to the limit, never between the two halves of a character. */
function cut(text: string): string {
  if (text.length <= LONGEST_CELL_TEXT) return text;
  const last = text.charCodeAt(LONGEST_CELL_TEXT - 1);
  const splitsPair = last >= 0xd800 && last < 0xdc00;
  return text.slice(0, splitsPair ? LONGEST_CELL_TEXT - 1 : LONGEST_CELL_TEXT);
}

function escaped(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
