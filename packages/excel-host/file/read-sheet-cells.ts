import { columnNumber } from "@scopefit/xlsx/read/cell-reference";
import type { SharedStrings } from "@scopefit/xlsx/read/shared-strings";
import { unescapeExcel } from "@scopefit/xlsx/xml/decode-text";
import { nameCode } from "@scopefit/xlsx/xml/name-code";
import { readElements } from "@scopefit/xlsx/xml/read-elements";
import type { TagScanner } from "@scopefit/xlsx/xml/tag-scanner";

import type { CellContentInput, DetailedCell } from "../model/workbook-input.ts";
import type { CellFormat } from "./cell-formats.ts";

/** The rows of a sheet's part, and which of them are hidden. */
export interface SheetCellsInput {
  readonly rows: readonly (readonly CellContentInput[] | null)[];
  readonly hiddenRows: readonly number[];
}

/** What is known of a cell before its end tag. */
interface OpenCell {
  column: number;
  style: number;
  type: string;
  formula: string | null;
  text: string;
}

const ROW = nameCode("row");
const CELL = nameCode("c");
const REFERENCE = nameCode("r");
const STYLE = nameCode("s");
const TYPE = nameCode("t");
const HIDDEN = nameCode("hidden");
const FORMULA = nameCode("f");
const VALUE = nameCode("v");
const TEXT = nameCode("t");
const PHONETIC = nameCode("rPh");

/** Reads the cells of a sheet's part with their formulas and number formats. Throws an `XmlError`. */
export function readSheetCells(
  bytes: Uint8Array,
  strings: SharedStrings | null,
  formats: readonly CellFormat[],
): SheetCellsInput {
  const rows: CellContentInput[][] = [];
  const hiddenRows: number[] = [];
  let row = 0;
  let cell: OpenCell | null = null;
  readElements(bytes, {
    open({ scanner, code }) {
      if (code === ROW) {
        row = Number(scanner.attribute(REFERENCE) ?? row + 1);
        if (isTrue(scanner.attribute(HIDDEN))) hiddenRows.push(row);
        rows[row - 1] = [];
      } else if (code === CELL) {
        cell = openCell(scanner, (cell?.column ?? -1) + 1);
      }
    },
    close({ scanner, code, parent }) {
      if (cell === null) return;
      if (code === FORMULA) cell.formula = scanner.text();
      else if (code === VALUE) cell.text = scanner.text();
      else if (code === TEXT && parent !== PHONETIC) cell.text += scanner.text();
      else if (code === CELL) {
        const content = contentOf(cell, strings, formats);
        const cells = rows[row - 1];
        if (content !== null && cells !== undefined) cells[cell.column] = content;
      } else if (code === ROW) {
        cell = null;
      }
    },
  });
  return { rows: Array.from(rows, (cells) => filled(cells)), hiddenRows };
}

function openCell(scanner: TagScanner, next: number): OpenCell {
  const letters = scanner.attribute(REFERENCE)?.replace(/\d+$/u, "") ?? "";
  return {
    column: columnNumber(letters) ?? next,
    style: Number(scanner.attribute(STYLE) ?? 0),
    type: scanner.attribute(TYPE) ?? "n",
    formula: null,
    text: "",
  };
}

/** `null` stands for what is not there, also in places that were jumped over. */
function filled(
  cells: readonly CellContentInput[] | undefined,
): readonly CellContentInput[] | null {
  return cells === undefined ? null : Array.from(cells, (cell) => cell ?? null);
}

function contentOf(
  { type, text, formula, style }: OpenCell,
  strings: SharedStrings | null,
  formats: readonly CellFormat[],
): CellContentInput {
  const shown = shownBy(type, text, strings);
  const format = formats[style];
  const isPlain = format === undefined || (format.numberFormat === "General" && format.isLocked);
  const isBare = formula === null || formula === "";
  if (isPlain && isBare && shown.error === undefined) return shown.value ?? null;
  return {
    ...shown,
    ...(isBare ? {} : { formula: `=${formula}` }),
    ...(isPlain ? {} : { numberFormat: format.numberFormat }),
    ...(format?.isLocked === false ? { style: { locked: false } } : {}),
  };
}

function shownBy(type: string, text: string, strings: SharedStrings | null): DetailedCell {
  if (text === "") return {};
  switch (type) {
    case "s":
      return { value: strings?.content(Number(text))?.text ?? "" };
    case "b":
      return { value: text === "1" || text === "true" };
    case "e":
      return { error: text };
    case "n":
      return { value: Number(text) };
    default:
      return { value: unescapeExcel(text) };
  }
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
