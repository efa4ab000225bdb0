import { readdir, readFile, writeFile } from "node:fs/promises";

import { ourHeading } from "@scopefit/tracker/our-columns/our-column";
import { expect, test } from "vitest";

import { cellsOf, columnUnder } from "./marked-file.ts";
import { printed, scopefit } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import {
  bareYesVendor,
  coveredVendor,
  headings,
  type Line,
  otherSiteVendor,
  rowsXml,
  trackerBytes,
} from "./tracker-file.ts";

const AS_OF = ["--as-of", "2026-11-23"];
const STATUS = ourHeading("status");

const inFolder = scratchFolder();

/** A workbook with a sheet for each of two regions: "Vendors", and "Other" with what is given. */
async function writeRegions(
  other: readonly Line[] = [otherSiteVendor, bareYesVendor],
): Promise<void> {
  const lines = [headings, coveredVendor];
  const second = rowsXml([headings, ...other]);
  await writeFile(inFolder("regions.xlsx"), await trackerBytes({ lines, other: second }));
}

function check(...options: readonly string[]): Promise<string> {
  return printed(["check", ...options, ...AS_OF], { cwd: inFolder() });
}

async function statusesOn(file: string, sheet: string): Promise<readonly string[]> {
  const cells = await cellsOf(inFolder(file), sheet);
  const column = columnUnder(cells, STATUS, 1);
  return [2, 3, 4].flatMap((row) => cells.get(`${column}${row}`) ?? []);
}

test("all sheets are marked in one workbook, and the summary tells of each", async () => {
  await writeRegions();
  const said = await check("regions.xlsx", "--all-sheets", "-o", "marked.xlsx");
  expect(said.match(/Marked workbook: marked\.xlsx/gu)).toHaveLength(1);
  expect(await statusesOn("marked.xlsx", "Vendors")).toEqual(["● COVERED"]);
  expect(await statusesOn("marked.xlsx", "Other")).toHaveLength(2);
  const summary = [...(await cellsOf(inFolder("marked.xlsx"), "Scopefit")).values()];
  expect(summary).toContain("2 rows of sheet “Other”, as of 23 November 2026.");
  expect(summary[summary.indexOf("Other sheets") + 3]).toBe("Vendors");
});

test("nothing is left of the copies on the way", async () => {
  await writeRegions();
  await check("regions.xlsx", "--all-sheets", "--in-place");
  expect((await readdir(inFolder())).sort()).toEqual(["regions.xlsx", "regions.xlsx.bak"]);
  expect(await statusesOn("regions.xlsx", "Other")).toHaveLength(2);
});

test("where one sheet cannot be marked, none is", async () => {
  const full = Array.from({ length: 16_384 }, (_, column) => headings[column] ?? `Note ${column}`);
  await writeFile(
    inFolder("regions.xlsx"),
    await trackerBytes({
      lines: [headings, coveredVendor],
      other: rowsXml([full, otherSiteVendor]),
    }),
  );
  const before = await readFile(inFolder("regions.xlsx"));
  const run = await scopefit(["check", "regions.xlsx", "--all-sheets", "--in-place"], {
    cwd: inFolder(),
  });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("sheet “Other” has no free columns");
  expect(await readdir(inFolder())).toEqual(["regions.xlsx"]);
  expect(await readFile(inFolder("regions.xlsx"))).toEqual(before);
});

test("a sheet is compared with its own last run, whatever was checked since", async () => {
  await writeRegions();
  const first = await check("regions.xlsx", "--sheet", "Vendors", "-o", "one.xlsx");
  const other = await check("one.xlsx", "--sheet", "Other", "-o", "both.xlsx");
  const again = await check("both.xlsx", "--sheet", "Vendors");
  expect([first, other].map((said) => said.includes("Since the run of"))).toEqual([false, false]);
  expect(again).toMatch(/Since the run of [^:]*: nothing has changed; 1 row unchanged\./u);
});
