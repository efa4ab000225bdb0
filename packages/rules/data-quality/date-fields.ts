import {
  fieldDefinition,
  type FieldId,
  type FieldIdOfType,
  fieldIds,
} from "@scopefit/core/fields/field-dictionary";

/** A field that holds a date. */
export type DateField = FieldIdOfType<"date">;

/** Whether a field holds a date. */
export function isDateField(field: FieldId): field is DateField {
  return fieldDefinition(field).type === "date";
}

/** Every field that holds a date, in the order of the dictionary. */
export const dateFields: readonly DateField[] = fieldIds.filter(isDateField);
