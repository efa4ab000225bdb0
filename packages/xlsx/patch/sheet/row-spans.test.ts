import { expect, test } from "vitest";

import { withSpans } from "./row-spans.ts";

test.for([
  ["none are added", '<row r="2">', '<row r="2">'],
  ["they are widened to the right", '<row r="2" spans="1:5">', '<row r="2" spans="1:8">'],
  ["they are widened to the left", '<row r="2" spans="9:9">', '<row r="2" spans="7:9">'],
  ["wide enough they stay", '<row r="2" spans="1:8">', '<row r="2" spans="1:8">'],
  ["however they are quoted", "<row r='2' spans='1:5'>", "<row r='2' spans=\"1:8\">"],
  ["several become one", '<row r="2" spans="1:2 4:5">', '<row r="2" spans="1:8">'],
  ["what cannot be read stays", '<row r="2" spans="x">', '<row r="2" spans="x">'],
] as const)("spans: %s", ([, before, after]) => {
  expect(withSpans(before, { first: 6, last: 7 })).toBe(after);
});
