import { expect, test } from "vitest";
import { cuecsIn } from "./cuecs.ts";

test.for([
  ["12 CUECs listed", "12 CUECs"],
  ["No CUECs", "none"],
  ["CUECs: none", "none"],
  ["lists complementary user entity controls", "lists complementary user entity controls"],
  ["users sign in", null],
] as const)("“%s” says of CUECs: %s", ([text, words]) => {
  expect(cuecsIn(text)).toBe(words);
});
