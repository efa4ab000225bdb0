import type { FieldId } from "@scopefit/core/fields/field-dictionary";

/** A cell of the user's that answers for a field, with the text it holds; rows from 1, columns from 0. */
export interface AnswerCell {
  readonly field: FieldId;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  /** "" for an empty cell. */
  readonly text: string;
}
