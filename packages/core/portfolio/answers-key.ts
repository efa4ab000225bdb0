import { comparable } from "../facts/row-identity.ts";
import type { VendorRecord } from "../facts/vendor-record.ts";
import { fieldDefinition, type FieldId, fieldIds } from "../fields/field-dictionary.ts";
import { textHash } from "../reading/text/text-hash.ts";

const ANSWERED_BY_VENDOR: ReadonlySet<FieldId> = new Set(
  fieldIds.filter((field) => fieldDefinition(field).answeredBy === "vendor"),
);

/**
 * A key for all that the vendor answers in a row: equal where the words are, whatever the order of the
 * columns and whatever our own people entered.
 */
export function answersKey({ cells }: VendorRecord): string {
  const answers: string[] = [];
  for (const [field, [first]] of cells) {
    const text = first?.content.text ?? "";
    if (text === "" || !ANSWERED_BY_VENDOR.has(field)) continue;
    answers.push(`${field}\t${comparable(text)}`);
  }
  return textHash(answers.sort().join("\n"));
}
