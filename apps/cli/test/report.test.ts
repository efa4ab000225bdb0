import { readdir, readFile, writeFile } from "node:fs/promises";

import { runReportSchema } from "@scopefit/tracker/report/json/report-json";
import { beforeEach, expect, test } from "vitest";
import * as z from "zod/mini";

import { printed, scopefit } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { plainLines, trackerBytes } from "./tracker-file.ts";

const inFolder = scratchFolder();
const AS_OF = ["--as-of", "2026-11-23"];

beforeEach(async () => {
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes({ lines: plainLines }));
});

const run = (...args: readonly string[]) =>
  printed(["report", "tracker.xlsx", ...AS_OF, ...args], { cwd: inFolder() });

test("without an output it prints Markdown", async () => {
  expect(await run()).toMatch(/^# Vendors, as of 23 November 2026\n/u);
});

test("the name of the output says the format", async () => {
  await run("-o", "memo.html");
  expect(await readFile(inFolder("memo.html"), "utf8")).toMatch(/^<!doctype html>/u);
});

test("a folder gets every format, and an e-mail for each vendor that has questions", async () => {
  await run("-o", "out");
  expect((await readdir(inFolder("out"))).sort()).toEqual([
    "amihan-care.eml",
    "bulan-voice.eml",
    "tracker.csv",
    "tracker.html",
    "tracker.ics",
    "tracker.json",
    "tracker.md",
    "tracker.sarif",
  ]);
});

test("the same tracker on the same day gives the same files", async () => {
  await run("-o", "one");
  await run("-o", "two");
  for (const name of await readdir(inFolder("one"))) {
    const [one, two] = await Promise.all(
      ["one", "two"].map((folder) => readFile(inFolder(`${folder}/${name}`), "utf8")),
    );
    expect(one === two, name).toBe(true);
  }
});

test("the JSON is as its schema says", async () => {
  const json: unknown = JSON.parse(await run("--format", "json"));
  expect(z.safeParse(runReportSchema, json).error).toBeUndefined();
});

test.for<readonly [what: string, args: readonly string[], says: RegExp]>([
  ["e-mails without a folder", ["--format", "eml"], /Name a folder/u],
  ["an unknown kind of file", ["-o", "memo.docx"], /does not say which format/u],
  ["the tracker itself", ["-o", "tracker.xlsx"], /is the tracker itself/u],
])("%s is refused", async ([, args, says]) => {
  const { code, stderr } = await scopefit(["report", "tracker.xlsx", ...args], { cwd: inFolder() });
  expect(code).toBe(2);
  expect(stderr).toMatch(says);
});
