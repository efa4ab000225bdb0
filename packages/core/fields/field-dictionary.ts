import * as z from "zod/mini";

import { diligenceFields } from "./diligence-fields.ts";
import { engagementFields } from "./engagement-fields.ts";
import type { FieldDefinition } from "./field-definition.ts";
import { iso27001Fields } from "./iso-27001-fields.ts";
import { otherAssuranceFields } from "./other-assurance-fields.ts";
import { soc2Fields } from "./soc-2-fields.ts";

/** Every field a tracker may ask, by id. Add a field here first; everything else follows from it. */
export const fieldDictionary = {
  ...engagementFields,
  ...iso27001Fields,
  ...soc2Fields,
  ...otherAssuranceFields,
  ...diligenceFields,
} as const satisfies Record<string, FieldDefinition>;

/** The dictionary with the exact type and values of each field. */
export type FieldDictionary = typeof fieldDictionary;

/** The name of a field, for example `isoExpiryDate`. */
export type FieldId = keyof FieldDictionary;

/** All field ids, in the order of the dictionary. */
export const fieldIds = Object.keys(fieldDictionary) as readonly FieldId[];

/** Accepts exactly the field ids. */
export const fieldIdSchema = z.enum(Object.keys(fieldDictionary) as [FieldId, ...FieldId[]]);

/** The definition of a field, widened so that optional members can be asked for. */
export function fieldDefinition(id: FieldId): FieldDefinition {
  return fieldDictionary[id];
}

/** The ids of the fields of one type, for example all the dates. */
export type FieldIdOfType<Type extends FieldDefinition["type"]> = {
  [Id in FieldId]: FieldDictionary[Id]["type"] extends Type ? Id : never;
}[FieldId];
