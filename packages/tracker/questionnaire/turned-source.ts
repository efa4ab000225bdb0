import { cellAddress } from "../layout/cell-address.ts";
import type { GridCell, GridRow, SheetSource } from "../layout/grid.ts";
import { heldRows } from "../layout/held-rows.ts";
import type { AnswerColumn } from "./answer-columns.ts";
import { answerIn } from "./answer-in.ts";

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
    rows: heldRows(turned),
    addressOf: (row, column) => cellAddress(column + 1, row - 1),
  };
}

function turnedRow(answers: AnswerColumn, rows: readonly GridRow[]): GridRow {
  const cells = rows.flatMap((row): readonly GridCell[] => {
    const content = answerIn(row, answers);
    return content === undefined ? [] : [{ column: row.row - 1, content }];
  });
  return { row: answers.column + 1, cells };
}
