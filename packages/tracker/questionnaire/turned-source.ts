import { cellAddress } from "../layout/cell-address.ts";
import type { GridCell, GridRow, SheetSource } from "../layout/grid.ts";
import { heldRows } from "../layout/held-rows.ts";
import { questionBeside } from "../layout/vendor-place.ts";
import type { AnswerColumn } from "./answer-columns.ts";
import { answerIn } from "./answer-in.ts";
import { type DocumentsBeside, documentColumnIn, documentsInRow } from "./documents-beside.ts";

/**
 * A questionnaire turned on its side: each column of answers is a row, each row of the sheet a column. Row 3
 * is column C, column 23 is row 24. What is told of documents beside the answers stands behind all questions. A
 * questionnaire has some hundred rows, so they are held.
 */
export function turnedSource(
  { shape, prepareShape }: SheetSource,
  rows: readonly GridRow[],
  answers: readonly AnswerColumn[],
  documents: DocumentsBeside,
): SheetSource {
  const turned = answers.map((answer) => turnedRow(answer, rows, documents));
  return {
    shape: { ...shape, merges: [], tables: [], autoFilter: null, names: [], hiddenColumns: [] },
    ...(prepareShape === undefined ? {} : { prepareShape }),
    rows: heldRows(turned),
    addressOf: (row, column) =>
      cellAddress(
        questionBeside(column) + 1,
        documentColumnIn(documents, column, row - 1) ?? row - 1,
      ),
  };
}

function turnedRow(
  answers: AnswerColumn,
  rows: readonly GridRow[],
  documents: DocumentsBeside,
): GridRow {
  const answered = rows.flatMap((row): readonly GridCell[] => {
    const content = answerIn(row, answers);
    return content === undefined ? [] : [{ column: row.row - 1, content }];
  });
  const told = rows.flatMap((row) => documentsInRow(documents, row, row.row - 1, answers.column));
  return {
    row: answers.column + 1,
    cells: [...answered, ...told.sort((a, b) => a.column - b.column)],
  };
}
