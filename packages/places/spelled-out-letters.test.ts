import { expect, test } from "vitest";

import { nameKey } from "./name-key.ts";
import { otherSpellings } from "./spelled-out-letters.ts";

test.for([
  ["Ålborg", "aalborg", "DK"],
  ["Tromsoe", "tromso", "NO"],
  ["Zürich", "zuerich", "CH"],
  ["Duesseldorf", "dusseldorf", "DE"],
  ["Aarhus", "arhus", "DK"],
] as const)("“%s” may be known as “%s” in %s", ([name, key, country]) => {
  const found = otherSpellings(name, nameKey(name)).find((it) => it.key === key);
  expect(found?.countries.has(country)).toBe(true);
});

test("no German town is spelt with an å", () => {
  expect(otherSpellings("Ålen", "alen").some(({ countries }) => countries.has("DE"))).toBe(false);
});

test("a name without such letters has no other spelling", () => {
  expect(otherSpellings("Makati", "makati")).toEqual([]);
});
