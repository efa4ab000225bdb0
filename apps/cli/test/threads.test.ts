import { readFile, writeFile } from "node:fs/promises";

import { beforeAll, describe, expect, test } from "vitest";

import { printed, type Ran, scopefit } from "./scopefit-process.ts";
import { sharedFolder } from "./scratch-folder.ts";
import {
  bareYesVendor,
  coveredVendor,
  headings,
  type Line,
  otherSiteVendor,
  trackerBytes,
} from "./tracker-file.ts";

const AS_OF = ["--as-of", "2026-11-23"];
const ROWS = 600;
const vendors = [coveredVendor, otherSiteVendor, bareYesVendor];

/** Vendors, some of them twice, with titles and totals between them, and blank rows for two stripes. */
const lines: readonly Line[] = [
  headings,
  ...Array.from({ length: ROWS }, (_, place): Line => {
    if (place >= 120 && place < 400) return [];
    if (place % 50 === 20) return ["Tier 2 vendors"];
    const [name = "", ...rest] = vendors[place % vendors.length] ?? [];
    return [`${name} “${place % 450}”`, ...rest];
  }),
  ["Total", String(ROWS)],
];

const inFolder = sharedFolder();
beforeAll(async () => {
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes({ lines, tableFrom: 1 }));
  const records = lines.map((line) => headings.map((_, column) => `"${line[column] ?? ""}"`));
  await writeFile(inFolder("tracker.csv"), records.map((fields) => fields.join()).join("\r\n"));
});

/** Runs `check` once on one thread and once on three. */
function onBoth(args: readonly string[]): Promise<[one: Ran, three: Ran]> {
  const on = (threads: string) =>
    scopefit(["check", ...args, ...AS_OF, "--threads", threads], { cwd: inFolder() });
  return Promise.all([on("1"), on("3")]);
}

describe("three threads do what one does", () => {
  test.for(["table", "json", "ndjson", "csv", "md"])("printing as %s", async (format) => {
    const [one, three] = await onBoth(["tracker.xlsx", "--format", format]);
    expect(one.stdout.length).toBeGreaterThan(ROWS);
    // Compared as a whole: the difference of long texts is slow to print.
    expect(three.stdout === one.stdout, format).toBe(true);
    expect([three.code, three.stderr]).toEqual([0, ""]);
  });

  test.for(["tracker.xlsx", "tracker.csv"])("marking %s", async (file) => {
    const ending = file.slice(file.lastIndexOf("."));
    const mark = async (threads: string) => {
      const output = `marked-${threads}${ending}`;
      await printed(["check", file, ...AS_OF, "--threads", threads, "-o", output], {
        cwd: inFolder(),
      });
      return readFile(inFolder(output));
    };
    const [one, three] = await Promise.all([mark("1"), mark("3")]);
    expect(three.equals(one)).toBe(true);
  });

  test.for<readonly [args: readonly string[], code: number]>([
    [["--rows", "100-140,500"], 0],
    [["--fail-on", "not-covered"], 1],
    [["--rows", "2", "--fail-on", "not-covered"], 0],
  ])("with %j", async ([args, code]) => {
    const [one, three] = await onBoth(["tracker.xlsx", ...args]);
    expect(three).toEqual(one);
    expect(three.code).toBe(code);
  });
});

test("a number of threads that is none is refused", async () => {
  const ran = await scopefit(["check", "tracker.xlsx", "--threads", "all"], { cwd: inFolder() });
  expect([ran.code, ran.stderr]).toEqual([
    2,
    "scopefit: --threads “all” is not a number from 1 to 64.\n",
  ]);
});
