import { expect, test } from "vitest";

import { categoriesInShort } from "./category-short-forms.ts";

test.for([
  ["S A C", ["security", "availability", "confidentiality"]],
  ["CC + A + C", ["security", "availability", "confidentiality"]],
  ["CCAC", ["security", "availability", "confidentiality"]],
  ["Sec & Conf & Priv", ["security", "confidentiality", "privacy"]],
  ["Proc. Integrity", ["processing-integrity"]],
  ["S; common criteria", ["security"]],
  ["a word among them that is no category: S, A, Z", []],
  ["a word made of such letters: pass", []],
] as const)("%s", ([text, categories]) => {
  expect([...categoriesInShort(text)]).toEqual(categories);
});
