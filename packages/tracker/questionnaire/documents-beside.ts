import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import type { GridCell, GridRow } from "../layout/grid.ts";
import { besideAnswer, questionBeside } from "../layout/vendor-place.ts";
import type { SavedMapping } from "../mapping/map-columns.ts";
import { type ColumnMapping, type Mapping, PATH_SEPARATOR } from "../mapping/mapping.ts";
import type { DocumentColumn, DocumentDetail } from "./document-columns.ts";
import { documentField } from "./document-fields.ts";

/** What a questionnaire tells of documents beside its answers, as columns of the grid in which a vendor has a row. */
export interface DocumentsBeside {
  /** The columns of the sheet that tell it, by the column of the answers. */
  readonly columns: ReadonlyMap<number, readonly DocumentColumn[]>;
  /** What they mean beside those questions that ask for a document. */
  readonly mapped: readonly ColumnMapping[];
}

/** The place of each detail behind a question. */
const PLACES: Readonly<Record<DocumentDetail, number>> = { evidence: 1, expiry: 2, issued: 3 };

/** As sure as a heading under its group: the question is the group. */
const BESIDE_QUESTION = 0.95;

/** What the columns beside the answers mean for each question that asks for a certificate or a report. */
export function documentsBeside(
  questions: readonly ColumnMapping[],
  columns: DocumentsBeside["columns"],
  saved: SavedMapping,
): DocumentsBeside {
  const [first = []] = columns.values();
  const mapped = questions.flatMap((question) =>
    first.flatMap(({ detail, heading: own }): readonly ColumnMapping[] => {
      const field = documentField(question, detail);
      if (field === null) return [];
      const heading = `${question.heading}${PATH_SEPARATOR}${own}`;
      const column = besideAnswer(question.column, PLACES[detail]);
      return [{ column, heading, ...decided(saved.get(heading), field, own), doubt: null }];
    }),
  );
  return { columns, mapped };
}

function decided(saved: FieldId | null | undefined, field: FieldId, own: string) {
  if (saved !== undefined) {
    return {
      field: saved,
      confidence: 1,
      reason: "saved in this workbook",
      decidedBy: "saved",
    } as const;
  }
  const reason = `“${own}” beside the answer to this question`;
  return { field, confidence: BESIDE_QUESTION, reason, decidedBy: "heading" } as const;
}

/** A mapping of questions with what stands beside their answers. */
export function withDocuments(mapping: Mapping, { mapped }: DocumentsBeside): Mapping {
  const told = new Set(mapped.map(({ field }) => field));
  return {
    ...mapping,
    columns: [...mapping.columns, ...mapped],
    notAsked: mapping.notAsked.filter((field) => !told.has(field)),
  };
}

/** The cells of a row of the sheet that tell of a document, as they stand in the grid beside a question. */
export function documentsInRow(
  { columns, mapped }: DocumentsBeside,
  { cells }: GridRow,
  question: number,
  answers: number,
): readonly GridCell[] {
  return (columns.get(answers) ?? []).flatMap(({ detail, column: at }) => {
    const column = besideAnswer(question, PLACES[detail]);
    const content = cells.find((cell) => cell.column === at)?.content;
    const isMapped = mapped.some((it) => it.column === column);
    return content === undefined || !isMapped ? [] : [{ column, content }];
  });
}

/** The column of the sheet that a column of the grid stands for; `undefined` where it tells of no document. */
export function documentColumnIn(
  { columns }: DocumentsBeside,
  column: number,
  answers: number,
): number | undefined {
  const question = questionBeside(column);
  return columns
    .get(answers)
    ?.find(({ detail }) => besideAnswer(question, PLACES[detail]) === column)?.column;
}
