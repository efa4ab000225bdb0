import { writeFile } from "node:fs/promises";

import { diffSchema } from "@scopefit/tracker/report/json/diff-json";
import { beforeEach, expect, test } from "vitest";
import * as z from "zod/mini";

import { printed, scopefit } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import {
  bareYesVendor,
  coveredVendor,
  headings,
  type Line,
  otherSiteVendor,
  trackerBytes,
} from "./tracker-file.ts";

const inFolder = scratchFolder();
const AS_OF = ["--as-of", "2026-11-23"];

const movedVendor = otherSiteVendor.map((text) => (text === "Davao City" ? "Makati" : text));

async function file(name: string, ...lines: readonly Line[]): Promise<void> {
  await writeFile(inFolder(name), await trackerBytes({ lines: [headings, ...lines] }));
}

const run = (...args: readonly string[]) => printed([...args, ...AS_OF], { cwd: inFolder() });

beforeEach(async () => {
  await file("old.xlsx", coveredVendor, otherSiteVendor);
  await file("new.xlsx", movedVendor, bareYesVendor);
});

test("two files are compared vendor by vendor", async () => {
  const text = await run("diff", "old.xlsx", "new.xlsx");
  expect(text).toContain(
    "▲ Bulan Voice, Contact centre (voice): better, from Not covered to Covered.",
  );
  expect(text).toContain("+ Amihan Care, Payroll: new, Can’t tell.");
  expect(text).toContain("- Tala Contact, Contact centre (voice): gone, was Covered.");
  expect(text).toContain("From old.xlsx to new.xlsx: 1 new, 1 gone, 1 better; 0 rows unchanged.");
});

test("the same in JSON and in Markdown", async () => {
  const json: unknown = JSON.parse(await run("diff", "old.xlsx", "new.xlsx", "--format", "json"));
  expect(z.safeParse(diffSchema, json).error).toBeUndefined();
  expect(await run("diff", "old.xlsx", "new.xlsx", "--format", "md")).toContain(
    "- Amihan Care, Payroll: new, Can’t tell.",
  );
});

test("a marked workbook is compared with its own last run", async () => {
  await run("check", "old.xlsx", "-o", "marked.xlsx");
  expect(await run("diff", "marked.xlsx")).toMatch(
    /^Since the run of .*: nothing has changed; 2 rows unchanged\.\n$/u,
  );
  expect(await run("check", "marked.xlsx")).toContain("nothing has changed; 2 rows unchanged.");
});

test("a tracker that was never marked has nothing to be compared with", async () => {
  const { code, stderr } = await scopefit(["diff", "old.xlsx"], { cwd: inFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain("holds no earlier run to compare with");
});
