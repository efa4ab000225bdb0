import { expect, test } from "vitest";

import { soc2TypeByMeaning } from "./type-by-meaning.ts";

test.for([
  ["operating effectiveness", "2"],
  ["Design and operating effectiveness", "2"],
  ["Suitability of design and operating effectiveness", "2"],
  ["over a period", "2"],
  ["12-month", "2"],
  ["six months", "2"],
  ["point in time", "1"],
  ["Design only", "1"],
  ["design and implementation", "1"],
  ["Suitability of the design of controls", "1"],
  ["Stichtag", "1"],
  ["operating effectiveness not tested", null],
  ["operating effectiveness expected 2027", null],
  ["point in time and over a period", null],
  ["annual", null],
  ["report", null],
] as const)("“%s” is type %s", ([text, type]) => {
  expect(soc2TypeByMeaning(text)).toBe(type);
});
