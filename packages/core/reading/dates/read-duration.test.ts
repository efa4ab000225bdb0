import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readDuration } from "./read-duration.ts";

test.for([
  ["72h", 72],
  ["within 72 hours of discovery", 72],
  ["3 business days", 72],
  ["two hours", 2],
  ["30 min", 0.5],
  ["1 week", 168],
  ["<4h", 4],
  ["same day", 24],
  ["EOD", 24],
  ["24 hours (1 day)", 24],
  ["24-48 hours", 48],
  ["zero", 0],
  ["ASAP", "unclear"],
  ["without undue delay", "unclear"],
  [">24h", "unclear"],
  ["4 hours critical, 8 hours other", "unclear"],
  ["72", "unclear"],
  ["24x7", "unclear"],
  ["per contract", "elsewhere"],
] as const)("%s is %s hours", ([text, expected]) => {
  expect(gist(readDuration(cell(text)))).toBe(expected);
});

test("a heading with a unit gives it to a bare number", () => {
  expect(gist(readDuration(cell("4", "RTO (hrs)")))).toBe(4);
  expect(gist(readDuration(cell("4", "RTO in days")))).toBe(96);
});

test("of a range that the buyer needs, the shorter end counts", () => {
  expect(gist(readDuration(cell("4-8 hours"), "shortest"))).toBe(4);
});
