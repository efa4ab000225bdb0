import type { CellRange, GridRow } from "@scopefit/tracker/layout/grid";

/** The texts of a range, row by row, as other programs take and give them: tabs between the cells. */
export type CellTable = readonly (readonly string[])[];

/** The texts of a range of a sheet, empty cells and rows included. */
export function tableOf(range: CellRange, rows: readonly GridRow[]): CellTable {
  const byRow = new Map(rows.map((row) => [row.row, row.cells]));
  return upTo(range.firstRow, range.lastRow).map((row) => {
    const texts = new Map(byRow.get(row)?.map(({ column, content }) => [column, content.text]));
    return upTo(range.firstColumn, range.lastColumn).map((column) => texts.get(column) ?? "");
  });
}

/** Writes a table for the clipboard as spreadsheets do: a text with a tab or a line end is quoted. */
export function writeTable(table: CellTable): string {
  return table.map((row) => row.map(quoted).join("\t")).join("\n");
}

/** Reads what a spreadsheet has put on the clipboard. */
export function readTable(text: string): CellTable {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/uy;
  const body = text.replace(/\r?\n$/u, "");
  for (let at = 0; at <= body.length; at++) {
    cell.lastIndex = at;
    const [all = "", inQuotes, plain = ""] = cell.exec(body) ?? [];
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    at += all.length;
    if (body[at] === "\r" && body[at + 1] === "\n") at++;
    if (body[at] === "\n" || body[at] === "\r") rows.push([]);
  }
  return rows;
}

function quoted(text: string): string {
  return /[\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
