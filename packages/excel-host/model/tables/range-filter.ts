import type { CellRange } from "@scopefit/tracker/layout/grid";

import { ExcelError } from "../../protocol/excel-error.ts";
import { cellText } from "../cells/cell-text.ts";
import { shownValue } from "../cells/cell-value.ts";
import type { Sheet } from "../sheet.ts";

/** What one column of a filtered range lets through. The host knows values and simple comparisons. */
export interface ColumnCriteria {
  readonly filterOn: "Values" | "Custom";
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
}

/** The criteria of a filter by column, counted from the left of its range, and the rows it hides. */
export class RangeFilter {
  readonly criteria = new Map<number, ColumnCriteria>();

  /** Whether any column is filtered. */
  get isFiltering(): boolean {
    return this.criteria.size > 0;
  }

  /** The rows of data that do not get through. */
  hiddenRows(sheet: Sheet, data: CellRange): readonly number[] {
    if (!this.isFiltering) return [];
    const hidden: number[] = [];
    for (let row = data.firstRow; row <= data.lastRow; row++) {
      const isShown = [...this.criteria].every(([column, criteria]) =>
        letsThrough(criteria, sheet, row, data.firstColumn + column),
      );
      if (!isShown) hidden.push(row);
    }
    return hidden;
  }
}

/** Reads criteria as `AutoFilter.apply` takes them. */
export function columnCriteria(value: unknown): ColumnCriteria {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const given = value as Record<string, unknown>;
  const kind = String(given.filterOn).toLowerCase();
  if (kind === "values" && Array.isArray(given.values)) {
    return { filterOn: "Values", values: given.values.map(String) };
  }
  if (kind === "custom" && typeof given.criterion1 === "string") {
    return {
      filterOn: "Custom",
      criterion1: given.criterion1,
      ...(typeof given.criterion2 === "string" ? { criterion2: given.criterion2 } : {}),
      operator: String(given.operator).toLowerCase() === "or" ? "Or" : "And",
    };
  }
  throw new ExcelError("NotImplemented", `NotImplemented: Excel host: filter on ${kind}`);
}

function letsThrough(
  { filterOn, values = [], criterion1 = "", criterion2, operator }: ColumnCriteria,
  sheet: Sheet,
  row: number,
  column: number,
): boolean {
  const text = cellText(sheet, row, column);
  if (filterOn === "Values") {
    return values.some((value) => value.toLowerCase() === text.toLowerCase());
  }
  const value = sheet.cells.value(row, column);
  const shown = value === undefined ? "" : shownValue(value);
  const compared = typeof shown === "number" ? shown : text;
  const first = meets(compared, criterion1);
  if (criterion2 === undefined) return first;
  const second = meets(compared, criterion2);
  return operator === "Or" ? first || second : first && second;
}

function meets(value: string | number, criterion: string): boolean {
  const match = /^(<>|>=|<=|=|>|<)?(.*)$/su.exec(criterion);
  const operator = match?.[1] ?? "=";
  const operand = match?.[2] ?? "";
  if (operator === "=" || operator === "<>") return isLike(value, operand) === (operator === "=");
  const number = Number(operand);
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  if (operator === ">") return value > number;
  if (operator === "<") return value < number;
  return operator === ">=" ? value >= number : value <= number;
}

/** Whether a value is like a pattern with `*` and `?`. */
function isLike(value: string | number, pattern: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/gu, "\\$&");
  const expression = escaped.replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "isu").test(String(value));
}
