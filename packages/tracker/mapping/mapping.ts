import type { FieldId } from "@scopefit/core/fields/field-dictionary";

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
  readonly decidedBy: "heading" | "saved";
}

/** What the columns of a tracker were understood to hold, and what it does not ask. */
export interface Mapping {
  readonly columns: readonly ColumnMapping[];
  /** Fields that matter for a verdict and have no column. */
  readonly notAsked: readonly FieldId[];
}

/** The columns that hold a field; several where the user said so. */
export function columnsOf(mapping: Mapping, field: FieldId): readonly ColumnMapping[] {
  return mapping.columns.filter((column) => column.field === field);
}
