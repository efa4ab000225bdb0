import { expect, test } from "vitest";

import { otherSheets, sheetsAlike } from "./other-sheets.ts";

const sheet = (name: string, columnsUnderstood: number) =>
  ({ source: { shape: { name } }, arrangement: "question-a-row", columnsUnderstood }) as const;
const best = sheet("Northbase", 20);

test.for([
  ["no other sheet", [], []],
  ["a summary that asks less", [sheet("Summary", 9)], []],
  [
    "a sheet for each vendor",
    [sheet("Westlake", 20), sheet("Bluefin", 19)],
    [
      "One sheet is checked at a time, and the results of each are kept. Not checked, and asking as much: “Westlake” and “Bluefin”. Name one with --sheet, or check all of them with --all-sheets.",
    ],
  ],
  [
    "more than can be named",
    ["A", "B", "C", "D", "E", "F", "G"].map((name) => sheet(name, 20)),
    [
      "One sheet is checked at a time, and the results of each are kept. Not checked, and asking as much: “A”, “B”, “C”, “D”, “E” and 2 more. Name one with --sheet, or check all of them with --all-sheets.",
    ],
  ],
] as const)("%s", ([, others, said]) => {
  expect(otherSheets(sheetsAlike(best, others))).toEqual(said);
});
