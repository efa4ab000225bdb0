import { expect, test } from "vitest";

import { phraseAt, phraseIndex } from "./phrase-index.ts";
import { wordsOf } from "./words.ts";

const index = phraseIndex([
  ["payroll", 1],
  ["payroll and benefits", 2],
  ["claims processing", 3],
  ["payroll", 4],
]);

test.for<readonly [text: string, value: number | null]>([
  ["payroll", 1],
  ["Payrolls", 1],
  ["payroll and benefit plans", 2],
  ["payroll and more", 1],
  ["claims-processing", 3],
  ["claims, processing", null],
  ["claims (processing)", null],
  ["claim", null],
  ["", null],
])("“%s” starts with phrase %s", ([text, value]) => {
  expect(phraseAt(index, wordsOf(text), 0)?.value ?? null).toBe(value);
});
