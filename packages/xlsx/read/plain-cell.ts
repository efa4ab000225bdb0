import { MAX_COLUMNS } from "./cell-reference.ts";

/** The place and the value of a cell, in numbers only. */
export interface PlainCell {
  column: number;
  style: number;
  /** The one letter of its type, as a byte; `n` where none is given. */
  type: number;
  /** Whether it has a `<v>`. */
  hasValue: boolean;
  /** Where the text of its `<v>` starts and ends. */
  valueStart: number;
  valueEnd: number;
  /** The value where it consists of up to 15 digits, otherwise -1. */
  integer: number;
}

/** A cell to be filled by `readPlainCell`. */
export function noPlainCell(): PlainCell {
  return {
    column: 0,
    style: 0,
    type: 0,
    hasValue: false,
    valueStart: 0,
    valueEnd: 0,
    integer: -1,
  };
}

/**
 * Reads a cell that is written letter for letter as Excel writes most of them,
 * `<c r="B7" s="3" t="s"><v>12</v></c>`, and gives the place behind it. Anything else is -1 and left
 * to the general scanner, which reads the same cells several times as slowly. The bytes must end
 * in the scanner's sentinel.
 */
export function readPlainCell(bytes: Uint8Array, start: number, cell: PlainCell): number {
  if (
    bytes[start + 1] !== 0x63 || // c
    bytes[start] !== 0x3c ||
    bytes[start + 2] !== 0x20 ||
    bytes[start + 3] !== 0x72 || // r
    bytes[start + 4] !== 0x3d ||
    bytes[start + 5] !== 0x22
  ) {
    return -1;
  }
  let at = start + 6;
  let byte = bytes[at] ?? 0;
  let column = 0;
  while (byte >= 0x41 && byte <= 0x5a) {
    column = column * 26 + byte - 0x40;
    byte = bytes[++at] ?? 0;
  }
  if (column === 0 || column > MAX_COLUMNS) return -1;
  while (byte >= 0x30 && byte <= 0x39) byte = bytes[++at] ?? 0;
  if (byte !== 0x22) return -1;
  byte = bytes[++at] ?? 0;

  let style = 0;
  if (byte === 0x20 && bytes[at + 1] === 0x73 && bytes[at + 2] === 0x3d) {
    if (bytes[at + 3] !== 0x22) return -1;
    at += 4;
    byte = bytes[at] ?? 0;
    while (byte >= 0x30 && byte <= 0x39 && style < 1e6) {
      style = style * 10 + byte - 0x30;
      byte = bytes[++at] ?? 0;
    }
    if (byte !== 0x22) return -1;
    byte = bytes[++at] ?? 0;
  }
  let type = 0x6e; // n
  if (byte === 0x20 && bytes[at + 1] === 0x74 && bytes[at + 2] === 0x3d) {
    if (bytes[at + 3] !== 0x22 || bytes[at + 5] !== 0x22) return -1;
    type = bytes[at + 4] ?? 0;
    at += 6;
    byte = bytes[at] ?? 0;
  }
  cell.column = column - 1;
  cell.style = style;
  cell.type = type;
  if (byte === 0x2f && bytes[at + 1] === 0x3e) {
    cell.hasValue = false;
    return at + 2;
  }
  if (byte !== 0x3e || bytes[at + 1] !== 0x3c || bytes[at + 2] !== 0x76 || bytes[at + 3] !== 0x3e) {
    return -1;
  }
  return readPlainValue(bytes, at + 4, cell);
}

/** Reads from behind `<v>` to behind `</v></c>`. */
function readPlainValue(bytes: Uint8Array, start: number, cell: PlainCell): number {
  let at = start;
  let integer = 0;
  let byte = bytes[at] ?? 0;
  while (byte >= 0x30 && byte <= 0x39) {
    integer = integer * 10 + byte - 0x30;
    byte = bytes[++at] ?? 0;
  }
  const isInteger = byte === 0x3c && at > start && at - start <= 15;
  while (byte !== 0x3c) byte = bytes[++at] ?? 0;
  if (
    bytes[at + 1] !== 0x2f ||
    bytes[at + 2] !== 0x76 || // v
    bytes[at + 3] !== 0x3e ||
    bytes[at + 4] !== 0x3c ||
    bytes[at + 5] !== 0x2f ||
    bytes[at + 6] !== 0x63 || // c
    bytes[at + 7] !== 0x3e
  ) {
    return -1;
  }
  cell.hasValue = true;
  cell.valueStart = start;
  cell.valueEnd = at;
  cell.integer = isInteger ? integer : -1;
  return at + 8;
}
