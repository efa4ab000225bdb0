import { fieldDefinition, type FieldId, fieldIds } from "@scopefit/core/fields/field-dictionary";
import { capitalised } from "@scopefit/core/rule/words";

/** A field as it is offered for a column. */
export interface FieldChoice {
  readonly field: FieldId;
  /** The name of the field, as the start of a sentence; no two fields share one. */
  readonly label: string;
}

/** Every field, by name. */
export const fieldChoices: readonly FieldChoice[] = fieldIds
  .map((field) => ({ field, label: capitalised(fieldDefinition(field).label) }))
  .sort((a, b) => a.label.localeCompare(b.label, "en"));

/** What a person has typed for a column: a field, none, or a text that names neither. */
export type TypedField =
  | { readonly kind: "field"; readonly field: FieldId }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

/** Reads what was typed; case and blanks around it do not matter. */
export function typedField(text: string): TypedField {
  const words = text.trim().toLowerCase();
  if (words === "") return { kind: "none" };
  const choice = fieldChoices.find(({ label }) => label.toLowerCase() === words);
  return choice === undefined ? { kind: "unknown" } : { kind: "field", field: choice.field };
}
