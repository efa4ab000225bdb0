import { expect, test } from "vitest";
import { allMatches } from "./all-matches.ts";

test("every match is found, call after call", () => {
  const digits = /\d/gu;
  const found = () => allMatches(digits, "a1b2").map(([digit]) => digit);
  expect(found()).toEqual(["1", "2"]);
  expect(found()).toEqual(["1", "2"]);
});

test("a pattern that matches nothing at all comes to an end", () => {
  expect(allMatches(/x*/gu, "ab")).toHaveLength(3);
});
