import { expect, test } from "vitest";

import { asMeant } from "./misspelt-words.ts";

test.for([
  ["certifcate", "certificate"],
  ["ceritficate", "certificate"],
  ["suplier", "supplier"],
  ["suppplier", "supplier"],
  ["surveilance", "surveillance"],
  ["seperation", "separation"],
  ["expriy", "expiry"],
  ["vednor", "vendor"],
] as const)("“%s” is meant as “%s”", ([slip, word]) => {
  expect(asMeant(slip)).toBe(word);
});

test.for([
  "contact",
  "supplied",
  "supplies",
  "provided",
  "certificates",
  "vender",
  "resort",
  "vocation",
  "county",
])("“%s” is a word of its own", (word) => {
  expect(asMeant(word)).toBe(word);
});
