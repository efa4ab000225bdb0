import { parseIsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import { dayOfSerial } from "@scopefit/tracker/excel-values/date-serial";
import {
  formatNumber,
  general,
  type NumberFormat,
} from "@scopefit/tracker/excel-values/number-format";

import { decodeText, unescapeExcel } from "../xml/decode-text.ts";
import { nameCode } from "../xml/name-code.ts";
import { XmlError } from "../xml/xml-error.ts";
import type { SharedStrings } from "./shared-strings.ts";

/** What the content of a cell depends on besides its own XML. */
export interface CellBackground {
  /** The days already made of date numbers: trackers use few days many times over. */
  readonly days: Map<number, CellContent>;
  /** `null` where the workbook has no part of shared strings. */
  readonly strings: SharedStrings | null;
  /** The number format of every cell style, by its number. */
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

const BOOLEAN = nameCode("b");
const ERROR = nameCode("e");
const DAY = nameCode("d");
const FORMULA_TEXT = nameCode("str");
const INLINE = nameCode("inlineStr");

/** The codes of cell types (`t`) that a reader of rows must know itself. */
export const cellType = {
  formulaText: FORMULA_TEXT,
  inline: INLINE,
  number: nameCode("n"),
  shared: nameCode("s"),
};

/** A formula whose result the file does not hold. It shows nothing that could be relied on. */
export const notCalculated: CellContent = { kind: "not-calculated", text: "" };

const yes: CellContent = { kind: "boolean", text: "TRUE", boolean: true };
const no: CellContent = { kind: "boolean", text: "FALSE", boolean: false };

/** The content of a cell from its `<v>`, which lies in the bytes; `null` where it is empty. */
export function readValue(
  bytes: Uint8Array,
  start: number,
  end: number,
  type: number,
  style: number,
  background: CellBackground,
): CellContent | null {
  if (type === cellType.shared) return readShared(bytes, start, end, background);
  if (type === cellType.number) return readNumber(bytes, start, end, style, background);
  const text = unescapeExcel(decodeText(bytes, start, end));
  switch (type) {
    case BOOLEAN:
      return text === "1" || text === "true" ? yes : no;
    case ERROR:
      return { kind: "error", text };
    case DAY: {
      const day = parseIsoDay(text.slice(0, 10));
      return day === null ? textContent(text) : { kind: "day", text: day, day };
    }
    case FORMULA_TEXT:
    case INLINE:
      return textContent(text);
    default:
      throw new XmlError("a cell is of no known type");
  }
}

/** Text, or `null` where there is none: an empty text is an empty cell. */
export function textContent(text: string): CellContent | null {
  return text === "" ? null : { kind: "text", text };
}

/** The content of a cell that refers to a shared string. Throws an `XmlError` if there is none. */
export function sharedText(index: number, strings: SharedStrings | null): CellContent | null {
  const content = index < 0 ? undefined : strings?.content(index);
  if (content === undefined) throw new XmlError("a cell refers to a text that is not there");
  return content;
}

/** Some tools write `<v></v>` for a cell without a text, or break lines within it. */
function readShared(
  bytes: Uint8Array,
  start: number,
  end: number,
  { strings }: CellBackground,
): CellContent | null {
  const plain = readInteger(bytes, start, end);
  if (plain >= 0) return sharedText(plain, strings);
  const raw = decodeText(bytes, start, end).trim();
  if (raw === "") return null;
  return sharedText(/^\d{1,15}$/u.test(raw) ? Number(raw) : -1, strings);
}

function readNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  style: number,
  background: CellBackground,
): CellContent | null {
  const integer = readInteger(bytes, start, end);
  if (integer >= 0) return numberContent(integer, style, background);
  const raw = decodeText(bytes, start, end).trim();
  const number = raw === "" ? Number.NaN : Number(raw);
  return Number.isFinite(number) ? numberContent(number, style, background) : textContent(raw);
}

/** The content of a cell that holds a number: a day where its style shows one. */
export function numberContent(
  number: number,
  style: number,
  background: CellBackground,
): CellContent {
  const format = background.formats[style] ?? general;
  const content = format.kind === "day" ? dayContent(Math.floor(number), background) : null;
  return content ?? { kind: "number", text: formatNumber(number, format), number };
}

const MAX_KEPT_DAYS = 20_000;

function dayContent(serial: number, { days, is1904 }: CellBackground): CellContent | null {
  const known = days.get(serial);
  if (known !== undefined) return known;
  const day = dayOfSerial(serial, is1904);
  if (day === null) return null;
  const content: CellContent = { kind: "day", text: day, day };
  if (days.size < MAX_KEPT_DAYS) days.set(serial, content);
  return content;
}

/** The integer that some digits stand for; -1 where there are none, too many, or anything else. */
export function readInteger(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 15) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
