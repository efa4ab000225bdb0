import type { SortField } from "../model/tables/sort-rows.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { asNumber, asRecord } from "../protocol/plain-values.ts";

/** Reads the fields of `sort.apply`: by value only, the host draws no colours to sort by. */
export function sortFieldsOf(value: unknown): readonly SortField[] {
  if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
  return value.map((field: unknown) => {
    const { key, ascending } = asRecord(field);
    return { key: asNumber(key, 0), isAscending: ascending !== false };
  });
}
