import type { FieldId } from "../fields/field-dictionary.ts";
import type { Fact } from "../reading/cell/fact.ts";
import type { FieldValue } from "./field-value.ts";

/** Facts while they are being put together. */
export type DraftFacts = { [Id in FieldId]: Fact<FieldValue<Id>> };

/**
 * Puts a fact of whichever field in its place. The draft is described by the field's own name, since for
 * one that may be any field TypeScript would look for what all of them can hold.
 */
export function put<Id extends FieldId>(
  id: Id,
  fact: Fact<FieldValue<Id>>,
  draft: { [Of in Id]: Fact<FieldValue<Of>> },
): void {
  draft[id] = fact;
}
