import type { CellContent } from "@scopefit/core/reading/source-cell";

import { cellAddress } from "../layout/cell-address.ts";
import type { GridCell, GridRow, SheetSource } from "../layout/grid.ts";
import type { AnswerColumn } from "./answer-columns.ts";
import { saidTogether } from "./said-together.ts";

/**
 * A questionnaire turned on its side: each column of answers is a row, each row of the sheet a column. Row 3
 * is column C, column 23 is row 24. A questionnaire has some hundred rows, so they are held.
 */
export function turnedSource(
  { shape, prepareShape }: SheetSource,
  rows: readonly GridRow[],
  answers: readonly AnswerColumn[],
): SheetSource {
  const turned = answers.map((answer) => turnedRow(answer, rows));
  return {
    shape: { ...shape, merges: [], tables: [], autoFilter: null, names: [], hiddenColumns: [] },
    ...(prepareShape === undefined ? {} : { prepareShape }),
    rows: ({ columns, lastRow = Infinity } = {}) =>
      inOneChunk(
        turned
          .filter(({ row }) => row <= lastRow)
          .map(({ row, cells }) => ({
            row,
            cells: cells.filter(({ column }) => columns === undefined || columns.has(column)),
          })),
      ),
    addressOf: (row, column) => cellAddress(column + 1, row - 1),
  };
}

function turnedRow({ column, comments }: AnswerColumn, rows: readonly GridRow[]): GridRow {
  const cells = rows.flatMap((row): readonly GridCell[] => {
    const answer = contentAt(row, column);
    const comment = comments === null ? undefined : contentAt(row, comments);
    if (answer === undefined && comment === undefined) return [];
    return [{ column: row.row - 1, content: saidTogether(answer ?? EMPTY, comment) }];
  });
  return { row: column + 1, cells };
}

const EMPTY: CellContent = { kind: "text", text: "" };

function contentAt({ cells }: GridRow, at: number): CellContent | undefined {
  return cells.find(({ column }) => column === at)?.content;
}

async function* inOneChunk(rows: readonly GridRow[]): AsyncIterable<readonly GridRow[]> {
  yield await Promise.resolve(rows);
}
