import { expect, test } from "vitest";

import { isMarkedAsOurs, isOurSheet } from "./our-sheet.ts";

const at = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 };

test.for<
  [claim: string, name: string, names: readonly string[], isOurs: boolean, isMarked: boolean]
>([
  ["the summary", "Scopefit", ["_scopefit_sheet"], true, true],
  ["the summary under another name", "Result", ["_scopefit_sheet"], true, true],
  ["the summary without its marker", "Scopefit", [], true, false],
  ["a tracker that we have marked", "Vendors", ["_scopefit_status"], false, false],
  [
    "a marked tracker that is called as the summary is",
    "Scopefit",
    ["_Scopefit_Status"],
    false,
    false,
  ],
  ["a sheet of the user's", "Vendors", ["Scope"], false, false],
])("%s: %s", ([, name, names, isOurs, isMarked]) => {
  const shape = { name, names: names.map((it) => ({ name: it, range: at })) };
  expect(isOurSheet(shape)).toBe(isOurs);
  expect(isMarkedAsOurs(shape)).toBe(isMarked);
});
