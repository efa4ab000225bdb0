import { describe, expect, test } from "vitest";

import { rowsOf, sheetOf } from "../testing/sheet.ts";
import { findHeader } from "./find-header.ts";
import type { GridRow, SheetShape } from "./grid.ts";
import { surveyRows } from "./survey-rows.ts";

const lines = ["Vendor|Service|ISO 27001", "Dapitan Voice|Voice|Yes"];

/** Which columns hold something right of a table of three columns, with this in row 2. */
async function occupiedBy(
  beside: GridRow["cells"],
  shape: Partial<SheetShape> = {},
): Promise<readonly number[]> {
  const rows = rowsOf(lines).map((it) =>
    it.row === 2 ? { ...it, cells: [...it.cells, ...beside] } : it,
  );
  const sheet = sheetOf(lines, shape);
  const header = findHeader(rows, sheet.shape);
  if (header === null) throw new Error("There is no header.");
  async function* all() {
    yield await Promise.resolve(rows);
  }
  const survey = await surveyRows({ ...sheet, rows: all }, header, {
    vendor: 0,
    texts: new Set(),
    continuing: new Set(),
  });
  return [...survey.occupied];
}

const text = (column: number, text: string) => ({
  column,
  content: { kind: "text", text } as const,
});

describe("what stands right of a table is the user's", () => {
  test.for([
    ["however far away", [text(16_383, "x")], [16_383]],
    [
      "also a formula that shows nothing",
      [{ column: 4, content: { kind: "not-calculated", text: "" } }],
      [4],
    ],
    ["but blanks are nothing", [text(5, "  ")], []],
  ] as const)("%s", async ([, beside, occupied]) => {
    expect(await occupiedBy(beside)).toEqual(occupied);
  });
});

test("merged cells hold their columns, however many of them there are", async () => {
  const merges = Array.from({ length: 100_000 }, (_, place) => ({
    firstRow: place + 3,
    lastRow: place + 3,
    firstColumn: 0,
    lastColumn: 16_383,
  }));
  expect(await occupiedBy([], { merges })).toHaveLength(16_381);
});

/** What a survey says of a sheet whose vendors stand in its second column, below the heads of three. */
async function surveyOf(lines: readonly string[]) {
  const sheet = sheetOf(["No.|Vendor|Service", ...lines]);
  const header = findHeader(rowsOf(["No.|Vendor|Service", ...lines]), sheet.shape);
  if (header === null) throw new Error("There is no header.");
  return surveyRows(sheet, header, { vendor: 1, texts: new Set(), continuing: new Set([2]) });
}

const VENDORS = ["1|Ash", "2|Birch", "3|Cedar", "4|Elm"].map((it) => `${it}|Voice`);

test.for<readonly [what: string, lines: readonly string[], are: boolean]>([
  ["each has a number", [...VENDORS, "|Data centres|", "5|Fir|Voice"], true],
  ["few have one", [...VENDORS.map((it) => it.replace(/^\d/u, "")), "5|Fir|Voice"], false],
  ["there are too few to tell", VENDORS, false],
])("vendors are numbered where %s: %o", async ([, lines, are]) => {
  expect((await surveyOf(lines)).areNumbered).toBe(are);
});

test("rows that go on with the vendor above them count, and those of nobody do not", async () => {
  const survey = await surveyOf([...VENDORS, "||Chat", "||Payroll", "", "||Mail"]);
  expect([survey.isContinued, survey.lastRow]).toEqual([true, 7]);
  expect((await surveyOf([...VENDORS, "||Chat"])).isContinued).toBe(false);
});

test("capitals are how vendors are written where many are", async () => {
  expect((await surveyOf(["1|NORTHBASE|", "2|WESTLAKE|", "3|Elm|"])).namesInCapitals).toBe(true);
  expect((await surveyOf([...VENDORS, "|CALL CENTRES|"])).namesInCapitals).toBe(false);
});
