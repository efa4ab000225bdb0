import { cellAddress, columnLetters, columnNumber } from "@scopefit/tracker/layout/cell-address";

import { packageBytes } from "../template/package-bytes.ts";
import { partsOf } from "./marked-file.ts";

/** Where each column (from 0) and row (from 1) of the first sheet goes. */
export interface Move {
  readonly column?: ((column: number) => number) | undefined;
  readonly row?: (row: number) => number;
}

const SHEET = "xl/worksheets/sheet1.xml";

/** An address, but not the code of a mark such as `|F1|`, which is a text and does not follow. */
const ADDRESS = /(?<![A-Z$|])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(|])/gu;

/**
 * A workbook as Excel leaves it when the user has moved or inserted columns or sorted rows: cells go
 * where they are moved, and hidden names, widths and conditional formats follow the columns. `edit`
 * changes the sheet further.
 */
export function moved(
  bytes: Uint8Array,
  move: Move,
  edit = (sheet: string) => sheet,
): Promise<Uint8Array> {
  const parts = [...partsOf(bytes)].map(([name, content]) => {
    const text = new TextDecoder().decode(content);
    if (name === SHEET) return { name, text: edit(movedSheet(text, move)) };
    return { name, text: name === "xl/workbook.xml" ? movedNames(text, move) : text };
  });
  return packageBytes(parts);
}

function movedSheet(sheet: string, move: Move): string {
  return sheet
    .replace(/<sheetData>(.*)<\/sheetData>/su, (_, rows: string) => movedRows(rows, move))
    .replace(/<cols>.*?<\/cols>/su, (cols) => movedWidths(cols, move))
    .replace(/(sqref|ref)="([^"]*)"/gu, (_, name: string, range: string) => {
      return `${name}="${movedAddresses(range, { column: move.column })}"`;
    })
    .replace(/<formula>[^<]*<\/formula>/gu, (formula) =>
      movedAddresses(formula, { column: move.column }),
    );
}

function movedRows(rows: string, move: Move): string {
  const all = [...rows.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gsu)].map(
    ([, row = "", attributes = "", cells = ""]) => {
      const to = move.row?.(Number(row)) ?? Number(row);
      const moved = [...cells.matchAll(/<c r="([A-Z]+)\d+"(.*?)(?=<c r="|$)/gsu)]
        .map(([, letters = "", rest = ""]) => ({ column: columnAt(letters, move), rest }))
        .sort((a, b) => a.column - b.column)
        .map(({ column, rest }) => `<c r="${cellAddress(to, column)}"${rest}`);
      const kept = attributes.replace(/ spans="[^"]*"/u, "");
      return { to, xml: `<row r="${to}"${kept}>${moved.join("")}</row>` };
    },
  );
  all.sort((a, b) => a.to - b.to);
  return `<sheetData>${all.map(({ xml }) => xml).join("")}</sheetData>`;
}

function movedWidths(cols: string, move: Move): string {
  const single = [...cols.matchAll(/<col [^>]*>/gu)].flatMap(([col]) => {
    const [first = 0, last = 0] = ["min", "max"].map((name) =>
      Number(new RegExp(`${name}="(\\d+)"`, "u").exec(col)?.[1]),
    );
    return Array.from({ length: last - first + 1 }, (_, place) => {
      const to = (move.column?.(first + place - 1) ?? first + place - 1) + 1;
      return {
        to,
        xml: col.replace(/min="\d+"/u, `min="${to}"`).replace(/max="\d+"/u, `max="${to}"`),
      };
    });
  });
  single.sort((a, b) => a.to - b.to);
  return `<cols>${single.map(({ xml }) => xml).join("")}</cols>`;
}

function movedNames(workbook: string, move: Move): string {
  return workbook.replace(/(<definedName [^>]*>)([^<]*)/gu, (_, tag: string, target: string) => {
    return tag + movedAddresses(target, { column: move.column });
  });
}

function movedAddresses(text: string, move: Move): string {
  return text.replace(
    ADDRESS,
    (_, fixed: string, letters: string, fixedRow: string, row: string) => {
      return fixed + columnLetters(columnAt(letters, move)) + fixedRow + row;
    },
  );
}

function columnAt(letters: string, move: Move): number {
  const column = columnNumber(letters) ?? 0;
  return move.column?.(column) ?? column;
}
