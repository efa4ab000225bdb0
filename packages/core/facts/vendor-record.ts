import type { FieldId } from "../fields/field-dictionary.ts";
import type { DateOrder, SourceCell } from "../reading/cell/source-cell.ts";
import type { RowNeighbours } from "./row-neighbours.ts";

/**
 * One row of a tracker before it is understood: raw cells by field. A field that is not in the map
 * has no column; a field with several cells has several columns.
 */
export interface VendorRecord {
  /** The row number as Excel counts it, from 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<FieldId, readonly SourceCell[]>;
  /** Date columns in which another cell has settled whether the day or the month comes first. */
  readonly dateOrders: ReadonlyMap<FieldId, DateOrder>;
  /** Whether the claims come from remarks, which list nothing; absent where a column asks for them. */
  readonly claimsInRemarks?: true;
  /** What the other rows have in common with this one, where somebody has looked at all of them. */
  readonly neighbours?: RowNeighbours;
}
