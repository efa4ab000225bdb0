import type { Workbook } from "@scopefit/pane/workbook/workbook";

/** A workbook that is open on one of the sides that the pane can have before it. */
export interface OpenedSide {
  readonly workbook: Workbook;
  /** The user types a text into a cell: `A2`. */
  readonly userTypes: (sheet: string, address: string, text: string) => Promise<void>;
  /** The user selects cells: `A2:C4`. */
  readonly userSelects: (sheet: string, range: string) => Promise<void>;
  /** The workbook as a file, as it is now. */
  readonly saved: () => Promise<Uint8Array>;
  /** Waits until everybody has been told of what happened. */
  readonly settled: () => Promise<void>;
}

/** One of the sides, and how a workbook file is opened there. */
export interface ContractSide {
  readonly name: string;
  readonly open: (bytes: Uint8Array) => Promise<OpenedSide>;
}

/** The value of an answer that must be one. */
export function valueOf<T>(
  answer:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown },
): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.problem)}`);
  return answer.value;
}

/** What the cells of a sheet hold, in reading order: `A1=text:Vendor`. */
export async function cellsOf(workbook: Workbook, sheet: string): Promise<readonly string[]> {
  const { source } = valueOf(await workbook.openSheet(sheet));
  const cells: string[] = [];
  for await (const rows of source.rows()) {
    for (const row of rows) {
      for (const { column, content } of row.cells) {
        cells.push(`${cellName(row.row, column)}=${content.kind}:${content.text}`);
      }
    }
  }
  return cells;
}

function cellName(row: number, column: number): string {
  const letters: string[] = [];
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters.unshift(String.fromCharCode(65 + (left % 26)));
  }
  return `${letters.join("")}${row}`;
}
