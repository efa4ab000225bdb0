import { expect, test } from "vitest";

import { opened } from "../../testing/small-workbook.ts";
import { readHiddenRows } from "./hidden-rows.ts";

async function hiddenIn(rows: string): Promise<readonly number[]> {
  const workbook = opened({ rows });
  const entry = workbook.archive.entry("xl/worksheets/sheet1.xml");
  if (entry === undefined) throw new Error("The sheet has no part.");
  return [...(await readHiddenRows(entry, workbook.codec))];
}

test.for([
  ["none is hidden", '<row r="1"/><row r="2"/>', []],
  ["a row is hidden by its number", '<row r="2" hidden="1"/><row r="7" hidden="true"/>', [2, 7]],
  ["rows without numbers count from the top", '<row/><row hidden="1"/>', [2]],
  ["a row that says it is not hidden", '<row r="2" hidden="0"/>', []],
  ["cells do not count", '<row r="2"><c r="A2" hidden="1"/></row>', []],
] as const)("%s", async ([, rows, hidden]) => {
  expect(await hiddenIn(rows)).toEqual(hidden);
});
