import { expect, test } from "vitest";

import { orUnaccented, withUnaccented } from "./unaccented.ts";

test.for([
  ["não", "nao", true],
  ["não", "não", true],
  ["étrang[eè]res", "etrangeres", true],
  ["n[ãà]o", "nao", true],
  ["[a-z]são", "xsao", true],
  ["żadn", "zadn", true],
  ["não", "nbo", false],
  // "È una" is "is one", "e una" is "and one".
  ["è\\s+una", "e una", false],
] as const)("“%s” matches “%s”: %s", ([pattern, text, expected]) => {
  expect(new RegExp(`^(?:${orUnaccented(pattern)})$`, "iu").test(text)).toBe(expected);
});

test("words come with their plain forms", () => {
  expect([...withUnaccented(["şube", "site"])]).toEqual(["şube", "sube", "site"]);
});
