import { expect, test } from "vitest";

import { likelySheets, mostTelling, type WeighedSheet } from "./likely-sheets.ts";

const tracker = (columnsUnderstood: number): WeighedSheet => ({
  arrangement: "vendor-a-row",
  columnsUnderstood,
});
const questionnaire: WeighedSheet = { arrangement: "question-a-row", columnsUnderstood: 3 };

test.for<readonly [what: string, sheets: readonly WeighedSheet[], likely: readonly WeighedSheet[]]>(
  [
    ["a barely understood tracker may be meant where it stands alone", [tracker(1)], [tracker(1)]],
    ["beside a questionnaire it is its legend", [tracker(2), questionnaire], [questionnaire]],
    ["a tracker may be meant beside one", [tracker(9), questionnaire], [tracker(9), questionnaire]],
  ],
)("%s", ([, sheets, likely]) => {
  expect(likelySheets(sheets)).toEqual(likely);
});

test("a questionnaire that is not understood is one all the same", () => {
  expect(likelySheets([tracker(2)], true)).toEqual([]);
});

test("the sheet that asks for claims tells most, and of several the one understood best", () => {
  const sheet = (columnsUnderstood: number, asksForClaims: boolean) => ({
    ...tracker(columnsUnderstood),
    asksForClaims,
  });
  const [register, certificates, more] = [sheet(9, false), sheet(2, true), sheet(3, true)];
  expect(mostTelling([register, certificates, more])).toBe(more);
  expect(mostTelling([sheet(2, false), register])).toBe(register);
  expect(mostTelling([])).toBeUndefined();
});
