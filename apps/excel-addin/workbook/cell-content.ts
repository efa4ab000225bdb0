import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import { dayOfSerial } from "@scopefit/tracker/excel-values/date-serial";
import {
  formatNumber,
  type NumberFormat,
  parseFormatCode,
} from "@scopefit/tracker/excel-values/number-format";

/** Understands a cell from its value, the type of it and the format code, as Excel hands them over. */
export type CellReader = (value: unknown, valueType: string, format: unknown) => CellContent | null;

/** How many format codes are kept; a workbook uses a handful. */
const MOST_FORMATS = 500;

/**
 * A reader of cells. Excel hands a date over as a bare number; the format code tells that it is one,
 * and the workbook from which year it counts. An empty cell is `null`.
 */
export function cellReader(is1904: boolean): CellReader {
  const formats = new Map<string, NumberFormat>();
  const formatOf = (code: unknown): NumberFormat => {
    const text = typeof code === "string" ? code : "General";
    const known = formats.get(text);
    if (known !== undefined) return known;
    if (formats.size >= MOST_FORMATS) formats.clear();
    const format = parseFormatCode(text);
    formats.set(text, format);
    return format;
  };
  return (value, valueType, code) => {
    if (typeof value === "number") return numberContent(value, formatOf(code), is1904);
    if (typeof value === "boolean") {
      return { kind: "boolean", text: value ? "TRUE" : "FALSE", boolean: value };
    }
    if (typeof value !== "string" || value === "") return null;
    return valueType === "Error" ? { kind: "error", text: value } : { kind: "text", text: value };
  };
}

function numberContent(number: number, format: NumberFormat, is1904: boolean): CellContent {
  const day = format.kind === "day" ? dayOfSerial(number, is1904) : null;
  return day === null
    ? { kind: "number", text: formatNumber(number, format), number }
    : { kind: "day", text: day, day };
}

/**
 * Whether a workbook counts its days from 1904, judged by one cell that holds a day: what it shows
 * names the year only under the right count. Released Excel does not tell (only a preview does).
 */
export function countsFrom1904(serial: number, shown: string): boolean {
  const year = (is1904: boolean) => dayOfSerial(serial, is1904)?.slice(0, 4) ?? "none";
  return shown.includes(year(true)) && !shown.includes(year(false));
}
