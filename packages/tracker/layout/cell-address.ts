/** How many columns a sheet of Excel's has. */
export const COLUMNS_OF_A_SHEET = 16_384;

/** The letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The place of a column from 0, or `null` for anything that is no column of Excel's (A to XFD). */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/iu.test(letters)) return null;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= COLUMNS_OF_A_SHEET ? number - 1 : null;
}

/** The address of a cell: row 7, column 5 is F7. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
