import { valueOf } from "../cell/fact.ts";
import { readSet } from "./read-set.ts";
import type { SetWords } from "./set-words.ts";

/**
 * The values of a set field that any text names, read as a column of that field would be: "patient
 * records" holds health data, "PCI DSS planned" no certificate.
 */
export function setValuesIn<Value extends string>(
  text: string,
  words: SetWords<Value>,
): readonly Value[] {
  const cell = { column: "", heading: "", content: { kind: "text", text } } as const;
  return valueOf(readSet(cell, words)) ?? [];
}
