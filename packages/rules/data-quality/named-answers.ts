import type { Facts } from "@scopefit/core/facts/facts";
import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { joinWords, quoted } from "@scopefit/core/rule/words";

/** A finding names so many fields, fewer where it quotes them, and says how many more there are. */
const MOST_NAMED = 3;
const MOST_QUOTED = 2;

/** Names of fields for the middle of a sentence: "parent company, contract end and 2 more". */
export function labelsOf(fields: readonly FieldId[]): string {
  return shortened(
    fields.map((field) => fieldDefinition(field).label),
    MOST_NAMED,
  );
}

/** Fields with the words in their cells: "contract end (“TBC”) and our owner (“?”)". */
export function answersOf(fields: readonly FieldId[], facts: Facts): string {
  return shortened(
    fields.map((field) => `${fieldDefinition(field).label} (“${quoted(quoteOf(facts[field]))}”)`),
    MOST_QUOTED,
  );
}

/** Whether only our own people can fill these fields, so that nothing is to be asked of the vendor. */
export function areOurs(fields: readonly FieldId[]): boolean {
  return fields.every((field) => fieldDefinition(field).answeredBy === "buyer");
}

function shortened(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more <= 1 ? joinWords(names) : joinWords([...names.slice(0, most), `${more} more`]);
}
