import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Arrangement } from "@scopefit/tracker/layout/layout";
import type { LaterHeadChange } from "@scopefit/tracker/mapping/later-head-changes";
import type { ColumnMapping } from "@scopefit/tracker/mapping/mapping";
import type { AnswersPlace } from "@scopefit/tracker/questionnaire/answers-place";

/** Where a tracker stands: on a sheet, and in one of its tables where the sheet has several. */
export interface TrackerPlace {
  readonly sheet: string;
  /** `null` where the sheet as a whole is meant. */
  readonly table: string | null;
}

/** A field in words. */
export interface FieldView {
  readonly field: FieldId;
  /** As findings name it, in the middle of a sentence: "sites on the certificate". */
  readonly label: string;
}

/** A column with the name of its field. */
export interface ColumnView extends ColumnMapping {
  /** `understood`: taken for a field; `unsure`: it could be one and is left out; `unknown`: none of ours. */
  readonly standing: "understood" | "unsure" | "unknown";
  /** `null` where the column is taken for no field. */
  readonly label: string | null;
  /**
   * Whether a person can say what it holds. Not so where no question names the vendor of a questionnaire:
   * what stands in for it, the heading of the answers or the name of the sheet, can hold nothing else.
   */
  readonly isDecidable: boolean;
}

/**
 * What was understood of a tracker, as far as people look at it. Rows count from 1, columns from 0, in the
 * grid in which a vendor has a row, which of a questionnaire is not the sheet.
 */
export interface TrackerView {
  readonly place: TrackerPlace;
  readonly arrangement: Arrangement;
  /** The row of the headings; a questionnaire has none. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first and last column of the user's table; columns of ours not counted. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The rows that name a vendor, from the top. */
  readonly vendorRows: readonly number[];
  /** Of a questionnaire, where each vendor answers; of a tracker, none. */
  readonly answers: readonly AnswersPlace[];
  readonly columns: readonly ColumnView[];
  /** What a verdict needs and no column asks. */
  readonly notAsked: readonly FieldView[];
  /** Whether neither ISO 27001 nor SOC 2 has a column, so that no vendor can be judged. */
  readonly asksNoAssurance: boolean;
  /** Whether rows that name no vendor are read as going on with the vendor above. */
  readonly hasContinuedRows: boolean;
  /** What further heads change for the rows below them, from the top. */
  readonly laterHeads: readonly LaterHeadChange[];
  readonly isProtected: boolean;
  /** Whether an earlier run of ours has left its columns here. */
  readonly isMarked: boolean;
}

/** A sheet or table that may be the tracker, judged by its first rows. */
export interface TrackerCandidate {
  readonly place: TrackerPlace;
  readonly arrangement: Arrangement;
  /** The row of the headings; a questionnaire has none. */
  readonly headerRow: number;
  /** Of a questionnaire, the columns of the answers, from 0; of a tracker, none. */
  readonly answerColumns: readonly number[];
  readonly columnsUnderstood: number;
}
