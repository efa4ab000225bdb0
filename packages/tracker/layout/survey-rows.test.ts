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
