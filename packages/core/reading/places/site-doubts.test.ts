import { expect, test } from "vitest";

import { doubtsSite } from "./site-doubts.ts";

test.for([
  ["near Pune", true],
  ["within 50 km of Pune", true],
  ["outskirts of Pune", true],
  ["cerca de Pune", true],
  ["the auditor's office in Pune", true],
  ["issued by the Pune office of the certification body", true],
  ["Pune", false],
  ["Tower 2, near the metro, Pune", false],
  ["Nearby Street, Pune", false],
] as const)("“%s” leaves open whether there is a site: %s", ([words, expected]) => {
  expect(doubtsSite(words, 0, words.length)).toBe(expected);
});

test("a neighbourhood within an address is part of the address", () => {
  const text = "Tower 2, near Pune";
  expect(doubtsSite(text, text.indexOf("near"), text.length)).toBe(false);
});
