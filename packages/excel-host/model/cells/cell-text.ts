import { CellError, shownValue } from "./cell-value.ts";
import { numberText } from "./number-text.ts";
import type { Sheet } from "../sheet.ts";

/** A cell as `Range.text` gives it: what the user sees, had the column room enough. */
export function cellText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  if (value === undefined) return "";
  const shown = shownValue(value);
  if (shown instanceof CellError) return shown.text;
  if (typeof shown === "boolean") return shown ? "TRUE" : "FALSE";
  if (typeof shown === "string") return shown;
  return numberText(shown, sheet.cells.style(row, column).numberFormat);
}
