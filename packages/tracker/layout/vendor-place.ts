import { columnLetters } from "./cell-address.ts";
import type { Arrangement } from "./layout.ts";

/**
 * Where a vendor stands on the sheet, as people name it: its row, or, in a questionnaire, the letters of
 * the column of its answers. `row` counts in the grid in which a vendor has a row.
 */
export function vendorPlace(arrangement: Arrangement, row: number): string {
  return arrangement === "question-a-row" ? columnLetters(row - 1) : String(row);
}

/** Where a field is asked for: the letters of its column, or the row of the question. */
export function fieldPlace(arrangement: Arrangement, column: number): string {
  return arrangement === "question-a-row" ? String(column + 1) : columnLetters(column);
}
