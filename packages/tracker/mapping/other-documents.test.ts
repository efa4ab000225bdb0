import { expect, test } from "vitest";

import { namesOtherDocument } from "./other-documents.ts";

test.for([
  ["exit plan exceptions", true],
  ["opinion of internal audit", true],
  ["questionnaire period end", true],
  ["visa certification body", true],
  ["audit period end", false],
  ["cpa licence", false],
  ["certificate issue date", false],
  ["does the report list exceptions to your security policy", false],
] as const)("“%s” is about another document: %s", ([words, is]) => {
  expect(namesOtherDocument(words)).toBe(is);
});
