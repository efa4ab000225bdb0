import { fieldIds } from "../fields/field-dictionary.ts";
import { notAsked } from "../reading/fact.ts";
import type { Facts } from "./facts.ts";

/** The facts of a tracker without any column: nothing was asked. */
export const noFacts: Facts = Object.freeze(
  Object.fromEntries(fieldIds.map((id) => [id, notAsked])),
) as Facts;
