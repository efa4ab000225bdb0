import { expect, test } from "vitest";

import { listMarkersIn, withMarkersAsCommas } from "./list-markers.ts";

test.for([
  ["1) Makati 2) Pune", ["1) ", "2) "]],
  ["1. Makati 2. Pune 3. Kochi", ["1. ", "2. ", "3. "]],
  ["(a) Makati (b) Pune", ["(a) ", "(b) "]],
  ["i) Makati ii) Pune", ["i) ", "ii) "]],
  ["[1] Makati [2] Pune", ["[1] ", "[2] "]],
  ["① Makati ② Pune", ["① ", "② "]],
  ["Site 1: Makati Site 2: Pune", ["Site 1: ", "Site 2: "]],
  ["Sites: 1) Makati 2) Pune", ["Sites: 1) ", "2) "]],
  ["1) Makati", []],
  ["Makati (2) Pune (3)", []],
  ["12. Floor, Acme Tower, Makati", []],
  ["Makati; Pune", []],
] as const)("“%s” is numbered by %o", ([text, marks]) => {
  expect(listMarkersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(marks);
});

test.for([
  ["1) Makati 2) Pune", "   Makati ,  Pune"],
  ["Not in scope: (a) Makati (b) Pune", "Not in scope:     Makati ,   Pune"],
  ["Makati; Pune", "Makati; Pune"],
] as const)("“%s” reads as “%s”", ([text, plain]) => {
  expect(withMarkersAsCommas(text)).toBe(plain);
});
