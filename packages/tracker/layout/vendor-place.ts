import { COLUMNS_OF_A_SHEET, columnLetters } from "./cell-address.ts";
import type { Arrangement } from "./layout.ts";

/**
 * Where a vendor stands on the sheet, as people name it: its row, that of its first answer, or the letters
 * of the column of its answers. `row` counts in the grid in which a vendor has a row.
 */
export function vendorPlace(arrangement: Arrangement, row: number): string {
  return arrangement === "question-a-row" ? columnLetters(row - 1) : String(row);
}

/** Where a vendor stands, in words: "row 7", "column C". */
export function vendorPlaceInWords(arrangement: Arrangement, row: number): string {
  return `${placeWord(arrangement)} ${vendorPlace(arrangement, row)}`;
}

/** What a vendor stands in: a row, or a column of answers. */
export function placeWord(arrangement: Arrangement): "row" | "column" {
  return arrangement === "question-a-row" ? "column" : "row";
}

/** What is counted where vendors are: the rows of a tracker, elsewhere the vendors themselves. */
export function vendorWord(arrangement: Arrangement): "row" | "vendor" {
  return arrangement === "vendor-a-row" ? "row" : "vendor";
}

/** Where a field is asked for: the letters of its column, or the row of the question. */
export function fieldPlace(arrangement: Arrangement, column: number): string {
  const asked = questionBeside(column);
  switch (arrangement) {
    case "vendor-a-row":
      return columnLetters(column);
    case "question-a-row":
      return String(asked + 1);
    case "answer-a-row":
      return asked < COLUMNS_OF_A_SHEET
        ? columnLetters(asked)
        : String(asked - COLUMNS_OF_A_SHEET + 1);
  }
}

/** Where a field is asked for, in words: "column F", "row 12". */
export function fieldPlaceInWords(arrangement: Arrangement, column: number): string {
  const isInRow =
    arrangement === "question-a-row" ||
    (arrangement === "answer-a-row" && column >= COLUMNS_OF_A_SHEET);
  return `${isInRow ? "row" : "column"} ${fieldPlace(arrangement, column)}`;
}

/**
 * The column of a question in the grid of a sheet with an answer a row: behind all columns that the sheet can
 * have, by the row in which it is first asked.
 */
export function askedInRow(row: number): number {
  return COLUMNS_OF_A_SHEET + row - 1;
}

/** Wider than the columns that questions take up in a grid, whichever way they stand on the sheet. */
const WIDTH_OF_QUESTIONS = 2 ** 21;

/**
 * The column, in the grid of a questionnaire, of what stands beside the answers to a question: `nth` counts
 * what is told there from 1.
 */
export function besideAnswer(question: number, nth: number): number {
  return question + nth * WIDTH_OF_QUESTIONS;
}

/** The column of the question beside whose answers a column of the grid stands; its own column if it is one. */
export function questionBeside(column: number): number {
  return column % WIDTH_OF_QUESTIONS;
}
