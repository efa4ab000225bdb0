import { expect, test } from "vitest";

import { bracketNote } from "./bracket-note.ts";

test.for([
  ["(80 seats)", { isNote: true, year: null, isOnlyHome: false }],
  ["(pending)", { isNote: true, year: null, isOnlyHome: false }],
  ["(2027)", { isNote: true, year: { year: 2027, means: "from" }, isOnlyHome: false }],
  ["(planned Q2 2027)", { isNote: true, year: { year: 2027, means: "from" }, isOnlyHome: false }],
  ["(since 2019)", { isNote: true, year: { year: 2019, means: "since" }, isOnlyHome: false }],
  ["(2019)", { isNote: true, year: { year: 2019, means: "from" }, isOnlyHome: false }],
  ["(until 2025)", { isNote: true, year: { year: 2025, means: "until" }, isOnlyHome: false }],
  ["(valid until 2029)", { isNote: true, year: { year: 2029, means: "until" }, isOnlyHome: false }],
  ["(WFH)", { isNote: true, year: null, isOnlyHome: true }],
  ["(20% WFH)", { isNote: true, year: null, isOnlyHome: false }],
  ["(office and WFH)", { isNote: true, year: null, isOnlyHome: false }],
  ["(Makati)", { isNote: false, year: null, isOnlyHome: false }],
  ["(not Davao)", { isNote: false, year: null, isOnlyHome: false }],
] as const)("%s", ([words, expected]) => {
  expect(bracketNote(words)).toEqual(expected);
});
