import { expect, test } from "vitest";

import { oneOf, wholeWords, wordFamily, wordings, wordsOf } from "./wordings.ts";

const fruit = {
  "of trees": wordings`
    apples? | plum(?:s|my)?
    wild pears?
  `,
  German: wordings`
    birnen?
  `,
};

test.for([
  ["several on a line", "two apples", "apples"],
  ["one that has a line to itself", "a Wild Pear", "Wild Pear"],
  ["one with a choice of its own", "plummy", "plummy"],
  ["one of another table row", "eine Birne", "Birne"],
  ["none in the midst of a word", "pineapples", null],
  ["none that goes on", "applesauce", null],
] as const)("a family knows %s: “%s”", ([, text, found]) => {
  expect(wordFamily(fruit).exec(text)?.[0] ?? null).toBe(found);
});

test("tables are joined in their order", () => {
  expect(oneOf(fruit, { nuts: wordings`hazel` })).toBe(
    "apples?|plum(?:s|my)?|wild pears?|birnen?|hazel",
  );
});

test.for([
  ["a word", "of apples and", true],
  ["a word beside a digit", "of 3apples and", true],
  ["none in the midst of a word", "of pineapples and", false],
  ["none that goes on", "of applesauce", false],
] as const)("in a larger pattern, whole words are %s: “%s”", ([, text, found]) => {
  expect(new RegExp(`of .*${wholeWords(fruit)}`, "iu").test(text)).toBe(found);
});

test("where the pattern says what stands before, words only end", () => {
  expect(new RegExp(`pine${wordsOf(fruit)}`, "iu").test("pineapples")).toBe(true);
  expect(new RegExp(`pine${wordsOf(fruit)}`, "iu").test("pineapplesauce")).toBe(false);
});
