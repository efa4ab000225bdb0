import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";

import type { AnswerCell } from "../../checker/run/answer-cell.ts";
import type { Checker } from "../../checker/checker.ts";
import type { Answer, Workbook } from "../../workbook/workbook.ts";

/** The fields that hold who has read the document and when. */
export const readingFields = ["evidenceSeen", "evidenceDate"] as const satisfies FieldId[];

/** That somebody has read the certificate or the report of a row. */
export interface Reading {
  readonly row: number;
  readonly reader: string;
  readonly day: IsoDay;
}

/**
 * Records a reading in the tracker's own columns, and lets the checker take the row as it then is.
 * Where one of the two columns is missing, the other is filled alone.
 */
export async function recordReading(
  reading: Reading,
  workbook: Workbook,
  checker: Checker,
): Promise<Answer<void>> {
  const { row } = reading;
  const cells = await checker.answerCells({ row, fields: readingFields });
  const wanted = readingFields.flatMap((field) => cells.find((cell) => cell.field === field) ?? []);
  const [first] = wanted;
  if (first === undefined) return { ok: true, value: undefined };
  const written = await workbook.editCells(wanted.map((cell) => readingEdit(cell, reading)));
  if (!written.ok) return written;
  const rows = await workbook.readRows(first.sheet, row, row);
  if (!rows.ok) return rows;
  await checker.takeRowsAgain({ firstRow: row, lastRow: row, rows: rows.value });
  return { ok: true, value: undefined };
}

/** "Yes" comes first, because a name alone does not say that the document was read. */
function readingEdit(
  { field, sheet, row, column, text }: AnswerCell,
  { reader, day }: Reading,
): CellEdit {
  const after =
    field === "evidenceDate"
      ? ({ kind: "day", day } as const)
      : ({ kind: "text", text: `Yes, ${reader}` } as const);
  return { sheet, row, column, before: text, after };
}
