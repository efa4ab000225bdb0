import { LONGEST_CELL_TEXT } from "@scopefit/xlsx/patch/sheet/cell-text";

import { ExcelError } from "../../protocol/excel-error.ts";
import { CellError, Formula, isErrorText, type CellValue, type ShownValue } from "./cell-value.ts";
import { typedNumber } from "./typed-text.ts";

/** What is written into a cell, by the add-in or by hand. */
export type CellInput = string | number | boolean;

/** What becomes of it: the value, and the number format that the cell gets with it. */
export interface CellEntry {
  /** `undefined` for an empty cell. */
  readonly value: CellValue | undefined;
  readonly numberFormat?: string;
}

/** What a workbook must say for a cell to be written. */
export interface EntryRules {
  /** The year of a date that is written without one. */
  readonly year: number;
  /** The result of a formula, which the host does not calculate. */
  readonly resultOf: (formula: string) => ShownValue;
}

/**
 * What Excel makes of an input (`Range.values` in the d.ts): a text that looks like a number, a date
 * or a boolean becomes one, and one that begins with =, + or - becomes a formula, unless the cell is
 * formatted as text or the text begins with an apostrophe.
 */
export function cellEntry(input: CellInput, numberFormat: string, rules: EntryRules): CellEntry {
  const isText = numberFormat === "@";
  if (typeof input === "number") return { value: isText ? String(input) : input };
  if (typeof input === "boolean") return { value: input };
  if (input.length > LONGEST_CELL_TEXT) throw new ExcelError("InvalidArgument");
  if (input === "") return { value: undefined };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (isText) return { value: input };
  if (/^(?:true|false)$/iu.test(input)) return { value: input.toLowerCase() === "true" };
  if (isErrorText(input)) return { value: new CellError(input.toUpperCase()) };
  const typed = typedNumber(input, rules.year);
  if (typed !== null) {
    const isGeneral = numberFormat === "General" && typed.numberFormat !== undefined;
    return isGeneral
      ? { value: typed.number, numberFormat: typed.numberFormat }
      : { value: typed.number };
  }
  const formula = formulaOf(input);
  if (formula === null) return { value: input };
  return { value: new Formula(formula, rules.resultOf(formula)) };
}

/** The formula that a text stands for, or `null`. A formula that cannot be one is refused. */
function formulaOf(text: string): string | null {
  if (!/^[=+-]./su.test(text)) return null;
  const formula = text.startsWith("=") ? text : `=${text.replace(/^\+/u, "")}`;
  if (!isWellFormed(formula.slice(1))) throw new ExcelError("InvalidArgument");
  return formula;
}

/** Whether quotes and brackets close and no operator is left open: as far as the host looks. */
function isWellFormed(expression: string): boolean {
  const bare = expression.replace(/"(?:[^"]|"")*"/gu, "0").replace(/'(?:[^']|'')+'!/gu, "");
  if (/["']/u.test(bare) || bare.trim() === "" || /[-+*/^&=<>,(]\s*$/u.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(" || character === "{") depth++;
    if (character === ")" || character === "}") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
