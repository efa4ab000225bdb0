import { expect, test } from "vitest";

import { rowsOf, sheetOf } from "../testing/sheet.ts";
import { turnedSource } from "./turned-source.ts";

const lines = ["Question|Answer|Comments", "Has it?|Yes|since 2024", "Where?|Leeds"];
const answers = [{ column: 1, vendor: null, comments: 2, evidence: null }];
const nothing = { columns: new Map(), mapped: [] };
const turned = turnedSource(sheetOf(lines), rowsOf(lines), answers, nothing);

async function rowsIn(options?: Parameters<typeof turned.rows>[0]) {
  const rows = [];
  for await (const chunk of turned.rows(options)) rows.push(...chunk);
  return rows.map(({ row, cells }) => [
    row,
    cells.map(({ column, content }) => [column, content.text]),
  ]);
}

test("a column of answers is a row, each row of the sheet a column", async () => {
  expect(await rowsIn()).toEqual([
    [
      2,
      [
        [0, "Answer. Comments"],
        [1, "Yes. since 2024"],
        [2, "Leeds"],
      ],
    ],
  ]);
});

test("only the columns that are asked for come", async () => {
  expect(await rowsIn({ columns: new Set([2]) })).toEqual([[2, [[2, "Leeds"]]]]);
  expect(await rowsIn({ lastRow: 1 })).toEqual([]);
});

test("a cell knows where it stands in the sheet", () => {
  expect(turned.addressOf?.(2, 1)).toBe("B2");
  expect(turned.addressOf?.(3, 23)).toBe("C24");
});
