import { expect, test } from "vitest";

import { findServices } from "../../reading/services/find-services.ts";
import { tellingWordsOf } from "./telling-words.ts";

test.for<readonly [needed: string, words: string | null]>([
  ["expense SaaS platform", "expense"],
  ["SaaS platform", ""],
  ["water lab testing", "water"],
  ["laboratory testing", ""],
  ["payroll", null],
])("“%s” is told by %s", ([needed, words]) => {
  expect(tellingWordsOf(findServices(needed))?.join(" ") ?? null).toBe(words);
});
