import type { FieldId } from "../fields/field-dictionary.ts";
import type { Fact } from "../reading/cell/fact.ts";
import type { FieldValue } from "./field-value.ts";

/** One row of the tracker as typed facts: the whole vocabulary of the rules. */
export type Facts = { readonly [Id in FieldId]: Fact<FieldValue<Id>> };
