import { expect, test } from "vitest";

import { homeNote } from "./home-note.ts";

test.for([
  ["(80 seats)", "silent"],
  ["(audited remotely)", "silent"],
  ["(WFH)", "everyone"],
  ["(remote agents)", "everyone"],
  ["(100% WFH)", "everyone"],
  ["(20% WFH)", "beside"],
  ["(office and WFH)", "beside"],
  ["(incl. home-based agents)", "beside"],
  ["(WFH included)", "beside"],
  ["(+ WFH)", "beside"],
  ["(excluding WFH)", "taken-out"],
  ["(80 seats, without home office)", "taken-out"],
  ["(remote agents not covered)", "taken-out"],
  ["(WFH planned)", "taken-out"],
  ["(hors télétravail)", "taken-out"],
  ["(on-site only; no WFH)", "taken-out"],
  ["(WFH, out of scope)", "unclear"],
  ["(WFH – excluded)", "unclear"],
  ["(office closed, staff WFH)", "unclear"],
  ["(WFH since the office was closed)", "unclear"],
] as const)("%s: %s", ([words, expected]) => {
  expect(homeNote(words)).toBe(expected);
});
