import { writeFile } from "node:fs/promises";

import { beforeEach, expect, test } from "vitest";

import { printed, scopefit } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { coveredVendor, headings, trackerBytes } from "./tracker-file.ts";

const inFolder = scratchFolder();

const waiver = {
  vendor: "Tala Contact",
  service: null,
  rule: "iso-cert-expiring-soon",
  subject: null,
  reason: "The audit is booked",
  owner: "M. Santos",
  until: "2027-06-30",
};

beforeEach(async () => {
  await writeFile(
    inFolder("tracker.xlsx"),
    await trackerBytes({ lines: [headings, coveredVendor] }),
  );
});

async function check(waivers: unknown, file = "tracker.xlsx", ...args: readonly string[]) {
  await writeFile(inFolder("waivers.json"), JSON.stringify(waivers));
  return scopefit(["check", file, "--as-of", "2027-05-01", "--waivers", "waivers.json", ...args], {
    cwd: inFolder(),
  });
}

test("a waived point is shown as waived and named in the basis, and stays with the workbook", async () => {
  const { stdout } = await check([waiver], "tracker.xlsx", "--format", "csv", "-o", "marked.xlsx");
  expect(stdout).toContain("[WAIVED]");
  expect(stdout).toMatch(
    /Waived: “[^”]+”, by M\. Santos until 30 June 2027: The audit is booked\./u,
  );
  const again = await printed(
    ["check", "marked.xlsx", "--as-of", "2027-05-01", "--format", "csv"],
    { cwd: inFolder() },
  );
  expect(again).toBe(stdout);
});

test.for<readonly [what: string, waivers: unknown, says: RegExp]>([
  ["no list", { waivers: [] }, /it is no list/u],
  ["a missing owner", [{ ...waiver, owner: undefined }], /waiver 1 needs another “owner”/u],
  ["a day nobody can read", [waiver, { ...waiver, until: "30/6/27" }], /waiver 2 .* “until”/u],
])("%s is refused", async ([, waivers, says]) => {
  const { code, stderr } = await check(waivers);
  expect(code).toBe(2);
  expect(stderr).toMatch(says);
});
