import { expect, test } from "vitest";

import { bracketNote } from "./bracket-note.ts";

test.for([
  ["(80 seats)", { isNote: true, year: null }],
  ["(pending)", { isNote: true, year: null }],
  ["(2027)", { isNote: true, year: { year: 2027, means: "from" } }],
  ["(planned Q2 2027)", { isNote: true, year: { year: 2027, means: "from" } }],
  ["(since 2019)", { isNote: true, year: { year: 2019, means: "since" } }],
  ["(2019)", { isNote: true, year: { year: 2019, means: "from" } }],
  ["(until 2025)", { isNote: true, year: { year: 2025, means: "until" } }],
  ["(valid until 2029)", { isNote: true, year: { year: 2029, means: "until" } }],
  ["(WFH)", { isNote: true, year: null }],
  ["(20% WFH)", { isNote: true, year: null }],
  ["(office and WFH)", { isNote: true, year: null }],
  ["(Makati)", { isNote: false, year: null }],
  ["(not Davao)", { isNote: false, year: null }],
] as const)("%s", ([words, expected]) => {
  expect(bracketNote(words)).toEqual(expected);
});
