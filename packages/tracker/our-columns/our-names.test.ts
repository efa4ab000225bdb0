import { expect, test } from "vitest";

import { isOurName, marksOurColumn } from "./our-names.ts";

test.for([
  ["_scopefit_status", true, true],
  ["_SCOPEFIT_SHEET", true, false],
  ["_scopefit_subservice", true, false],
  ["Rates", false, false],
] as const)("%s: ours %s, marks a column %s", ([name, isOurs, marksColumn]) => {
  expect([isOurName(name), marksOurColumn(name)]).toEqual([isOurs, marksColumn]);
});
