import type { FieldDictionary, FieldId } from "../../fields/field-dictionary.ts";

/** The normal forms of an `enum` or `set` field, for example `"low" | "medium" | …`. */
export type ValueOfField<Id extends FieldId> = FieldDictionary[Id] extends {
  readonly values: readonly (infer Value extends string)[];
}
  ? Value
  : never;
