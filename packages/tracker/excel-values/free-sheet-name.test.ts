import { expect, test } from "vitest";

import { freeSheetName } from "./free-sheet-name.ts";

test.for([
  ["Scopefit", [], "Scopefit"],
  ["Scopefit", ["SCOPEFIT"], "Scopefit 2"],
  ["Scopefit", ["Scopefit", "Scopefit 2"], "Scopefit 3"],
  ["x".repeat(40), [], "x".repeat(31)],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(29)} 2`],
] as const)("%s beside %o is %s", ([wanted, taken, name]) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});
