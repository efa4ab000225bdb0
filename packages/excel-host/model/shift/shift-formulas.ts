import { columnLetters } from "@scopefit/tracker/layout/cell-address";
import { columnNumber } from "@scopefit/xlsx/read/cell-reference";

import type { Sheet } from "../sheet.ts";
import { shiftedPlace, type Shift } from "./shift.ts";

/** The references of one formula, texts in quotes left alone: `$A$1`, `B7`, `Vendors!C3`. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(])|[\p{L}_\\][\p{L}\p{N}_.\\]*/giu;

/**
 * Lets the formulas of conditional formats follow whole rows and columns that were put in or taken
 * out, as Excel does. Formulas of cells keep their text: the host does not calculate them.
 */
export function shiftFormulas(sheet: Sheet, shift: Shift): void {
  for (const format of sheet.conditionalFormats) {
    if (format.rule.type !== "Custom") continue;
    format.rule = { ...format.rule, formula: shiftedFormula(format.rule.formula, shift) };
  }
}

/** A formula of the sheet itself after a shift of whole rows or columns. */
export function shiftedFormula(formula: string, shift: Shift): string {
  return formula.replace(
    TOKEN,
    (
      token: string,
      dollar: string | undefined,
      letters: string | undefined,
      rowDollar = "",
      row = "",
    ) => {
      if (letters === undefined || dollar === undefined || token.includes("!")) return token;
      const column = columnNumber(letters) ?? 0;
      const place = shiftedPlace(shift, shift.axis === "columns" ? column : Number(row));
      if (place === null) return "#REF!";
      return shift.axis === "columns"
        ? `${dollar}${columnLetters(place)}${rowDollar}${row}`
        : `${dollar}${letters}${rowDollar}${place}`;
    },
  );
}
