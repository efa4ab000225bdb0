import fc from "fast-check";
import { expect, test } from "vitest";
import { wordPattern } from "./word-pattern.ts";

const sources = [
  "(?:re-?)?certified|holds?|on (?:the )?roadmap",
  String.raw`[\p{L}-]+ed(?!\p{L})|\d{2,4}|'ll be`,
  "is(?: not)?|über|n[o'’]t|a(?:b|c)*d",
];

const texts = fc
  .array(
    fc.constantFrom(
      ..."recertified|re-certified|hold|holds|on the roadmap|is not|is|über|not|abcd|ad|2024|-|'ll be|é|x1".split(
        "|",
      ),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(" "));

test("it finds what the plain pattern finds", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), fc.constantFrom(...sources), (text, source) => {
      const plain = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})`, "giu");
      const expected = [...text.matchAll(plain)].map((match) => [match.index, match[0]]);
      const found = wordPattern(source)
        .all(text)
        .map((match) => [match.index, match[0]]);
      expect(found).toEqual(expected);
    }),
  );
});

test("matches can be taken out", () => {
  expect(wordPattern("no (?:longer|doubt)").without("It is no doubt so")).toBe("It is   so");
});

test("a word in the middle of another is none", () => {
  expect(wordPattern("cert").test("concert")).toBe(false);
  expect(wordPattern("cert").exec("a cert")?.index).toBe(2);
});

test("a word may begin right after a script that has no spaces", () => {
  expect(wordPattern("iso").test("已通过ISO认证")).toBe(true);
  expect(wordPattern("iso").test("aviso")).toBe(false);
});
