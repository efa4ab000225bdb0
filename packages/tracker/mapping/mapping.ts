import type { FieldId } from "@scopefit/core/fields/field-dictionary";

/** How the parts of a heading path are joined for people and for saving. */
export const PATH_SEPARATOR = " > ";

/**
 * Why a column was left out that may be one of ours, so that a person should look at it: its heading
 * fits several fields, another column has the field already, or its cells speak against the heading.
 */
export type ColumnDoubt = "ambiguous-heading" | "field-taken" | "other-content";

/** What one column of the tracker was understood to hold. */
export interface ColumnMapping {
  readonly column: number;
  /** The heading path joined: "ISO 27001 > Expiry". */
  readonly heading: string;
  /** `null` where the column means nothing to us or nobody can tell. */
  readonly field: FieldId | null;
  /** From 0 to 1; a field is only taken from 0.85 on. */
  readonly confidence: number;
  /** Why, in one short clause an analyst understands. */
  readonly reason: string;
  /** `null` where the column is taken for a field, or is plainly none of ours. */
  readonly doubt: ColumnDoubt | null;
  readonly decidedBy: "heading" | "saved";
  /**
   * Of a column of remarks in which certificates or reports are spoken of, only the cells that name one are
   * read, each for what it names; absent where every cell is an answer.
   */
  readonly reads?: "mentions";
  /**
   * Whether the column that names the vendor gives its legal name, and so the company that signs; absent where it does
   * not or another column gives that.
   */
  readonly isLegalName?: true;
  /** Whether a mark such as “x” in it is a yes; absent where it is not. */
  readonly isTicked?: true;
}

/** What the columns of a tracker were understood to hold, and what it does not ask. */
export interface Mapping {
  readonly columns: readonly ColumnMapping[];
  /** Fields that matter for a verdict and have no column. */
  readonly notAsked: readonly FieldId[];
  /** Where further heads say otherwise, from the top; absent where none does. */
  readonly laterHeads?: readonly LaterHead[];
}

/** A row that heads the columns otherwise than the head above it. */
export interface LaterHead {
  readonly row: number;
  /** What the columns hold below it, up to the next of its kind. */
  readonly columns: readonly ColumnMapping[];
}

/** What the columns hold in a row: what the last head above it says. */
export function columnsAt({ columns, laterHeads }: Mapping, row: number): Mapping["columns"] {
  return laterHeads?.findLast((head) => head.row < row)?.columns ?? columns;
}

/** What the columns hold under any of the heads. */
export function columnsAnywhere({ columns, laterHeads = [] }: Mapping): Mapping["columns"] {
  return [...columns, ...laterHeads.flatMap((head) => head.columns)];
}

/** The columns that hold a field; several where the user said so. */
export function columnsOf(mapping: Mapping, field: FieldId): readonly ColumnMapping[] {
  return mapping.columns.filter((column) => column.field === field);
}

/** Whether a column asks for certificates or reports, and does not only speak of some. */
export function asksForClaims(mapping: Mapping): boolean {
  return columnsAnywhere(mapping).some(
    ({ field, reads }) => (field === "isoClaim" || field === "soc2Claim") && reads === undefined,
  );
}
