import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { beforeEach, expect, test } from "vitest";

import { scopefit } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { coveredVendor, headings, otherSiteVendor, trackerBytes } from "./tracker-file.ts";

const inFolder = scratchFolder();
beforeEach(async () => {
  const good = await trackerBytes({ lines: [headings, coveredVendor] });
  await writeFile(inFolder("good.xlsx"), good);
  const bad = await trackerBytes({ lines: [headings, coveredVendor, otherSiteVendor] });
  await writeFile(inFolder("bad.xlsx"), bad);
});

test.for<readonly [args: string, code: number]>([
  ["--version", 0],
  ["--help", 0],
  ["help check", 0],
  ["rules", 0],
  ["check bad.xlsx --as-of 2026-11-23", 0],
  ["check good.xlsx --as-of 2026-11-23 --fail-on covered-with-conditions", 0],
  ["check good.xlsx --as-of 2026-11-23 --fail-on covered", 1],
  ["check good.xlsx --as-of 2026-11-23 --fail-on medium", 0],
  ["check bad.xlsx --as-of 2026-11-23 --fail-on not-covered", 1],
  ["check bad.xlsx --as-of 2026-11-23 --fail-on critical", 1],
  ["check bad.xlsx --as-of 2026-11-23 --fail-on critical --rows 2", 0],
  ["check none.xlsx", 2],
  ["check bad.xlsx --fail-on red", 2],
  ["", 2],
])("scopefit %s ends with %i", async ([args, code]) => {
  const ran = await scopefit(args.split(" ").filter(Boolean), { cwd: inFolder() });
  expect(ran.code).toBe(code);
});

test("a marked workbook is written also where a row meets --fail-on", async () => {
  const args = ["check", "bad.xlsx", "--fail-on", "low", "-o", "marked.xlsx"];
  const ran = await scopefit(args, { cwd: inFolder() });
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining("marked.xlsx")]);
});

test.skipIf(process.platform === "win32")("a reader that has seen enough is no error", async () => {
  const program = fileURLToPath(new URL("../bin/scopefit.js", import.meta.url));
  const child = spawn(process.execPath, [program, "rules"]);
  child.stdout.destroy();
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, "close")) as [number];
  expect([code, said]).toEqual([0, ""]);
});
