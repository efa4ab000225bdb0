import { readdir, readFile, writeFile } from "node:fs/promises";

import { ourColumns } from "@scopefit/tracker/our-columns/our-column";
import { expect, test } from "vitest";

import { cellsOf, columnUnder, partText } from "./marked-file.ts";
import { printed } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import {
  coveredVendor,
  headings,
  otherSiteVendor,
  plainLines,
  trackerBytes,
  type TrackerFile,
} from "./tracker-file.ts";

const AS_OF = ["--as-of", "2026-11-23"];
const LAST_COLUMN = "N";

const inFolder = scratchFolder();

async function marked(tracker: TrackerFile): Promise<string> {
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes(tracker));
  await printed(["check", "tracker.xlsx", ...AS_OF, "-o", "marked.xlsx"], { cwd: inFolder() });
  return inFolder("marked.xlsx");
}

test("our columns stand right of the table in their order, with the texts of each row", async () => {
  const cells = await cellsOf(await marked({ lines: plainLines }), "Vendors");
  const row = (number: number) => "OPQRSTUVW".split("").map((at) => cells.get(`${at}${number}`));
  expect(row(1)).toEqual(ourColumns.map(({ heading }) => heading));
  expect(row(2).slice(0, 3)).toEqual([
    "● COVERED",
    expect.stringContaining("Makati"),
    "IN: Makati",
  ]);
  expect(row(3)[0]).toBe("○ NOT COVERED");
  expect(row(3)[3]).toMatch(/^1\. \[CRITICAL\] .*Davao City/u);
  expect(row(4)[0]).toBe("? CAN’T TELL");
  expect(row(4)[4]).toMatch(/^1\. You answered “Yes” for ISO 27001/u);
});

test("what the user keeps right of the table is never written over", async () => {
  const wider = plainLines.map((line, place) => [
    ...Array.from({ length: 16 }, (_, column) => line[column] ?? ""),
    place === 0 ? "Our notes" : `note ${place}`,
  ]);
  const cells = await cellsOf(await marked({ lines: wider }), "Vendors");
  expect(cells.get("Q1")).toBe("Our notes");
  expect(cells.get("Q4")).toBe("note 3");
  expect(columnUnder(cells, "Scope status", 1)).toBe("R");
});

test("a table grows over our columns and keeps its name", async () => {
  const file = await marked({ lines: plainLines, tableFrom: 1 });
  const table = partText(await readFile(file), "xl/tables/table1.xml");
  expect(table).toMatch(/ref="A1:W4".*name="Vendors"|name="Vendors".*ref="A1:W4"/u);
  expect([...table.matchAll(/<tableColumn /gu)]).toHaveLength(headings.length + ourColumns.length);
  expect(table).toContain('name="Scope status"');
});

test("under two header rows our headings stand in the lower one", async () => {
  const groups = ["Engagement", "", "", "", "ISO 27001", "", "", "", "", "", "", "", "SOC 2", ""];
  const lower = ["Vendor", "Entity", "Service", "Delivery locations", "Certified?", "Edition"];
  const upper = [
    ...lower,
    "Certification body",
    "Issued",
    "Expiry",
    "Scope",
    "Sites",
    "Certified entity",
  ];
  const lines = [groups, [...upper, "Report?", "Evidence seen"], coveredVendor];
  const merges = ["A1:D1", "E1:L1", "M1:N1"];
  const cells = await cellsOf(await marked({ lines, merges }), "Vendors");
  expect(columnUnder(cells, "Scope status", 2)).toBe("O");
  expect([cells.get("O1"), cells.get("O3")]).toEqual([undefined, "● COVERED"]);
});

test("rows that are hidden or filtered away are checked as well and stay hidden", async () => {
  const file = await marked({ lines: plainLines, hidden: [3], filter: `A1:${LAST_COLUMN}4` });
  expect((await cellsOf(file, "Vendors")).get("O3")).toBe("○ NOT COVERED");
  const sheet = partText(await readFile(file), "xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<row r="3"[^>]*hidden="1"/u);
  expect(sheet).toContain('<autoFilter ref="A1:W4"');
});

test("a protected sheet is marked and stays protected, and the user is told", async () => {
  const tracker = await trackerBytes({ lines: plainLines, isProtected: true });
  await writeFile(inFolder("tracker.xlsx"), tracker);
  const args = ["check", "tracker.xlsx", ...AS_OF, "-o", "marked.xlsx"];
  expect(await printed(args, { cwd: inFolder() })).toMatch(/^! Sheet “Vendors” is protected/mu);
  const sheet = partText(await readFile(inFolder("marked.xlsx")), "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<sheetProtection sheet="1"');
});

test.for(["=HYPERLINK(1)", "+1+1", "-2+3", "@SUM(1)", "\t=1"])(
  "a vendor called %s starts no formula",
  async (name) => {
    const vendor = [name, ...otherSiteVendor.slice(1)];
    const file = await marked({ lines: [headings, vendor] });
    const sheet = partText(await readFile(file), "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<f>");
    for (const [address, text] of await cellsOf(file, "Vendors")) {
      if (address !== "A2")
        expect([address, text]).not.toEqual([address, expect.stringMatching(/^\s*[=+\-@]/u)]);
    }
    const csv = await printed(["check", "tracker.xlsx", ...AS_OF, "--format", "csv"], {
      cwd: inFolder(),
    });
    expect(csv).not.toMatch(/(?:^|,)"\s*[=+\-@]/mu);
  },
);

test("--rows marks these rows and no other", async () => {
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes({ lines: plainLines }));
  const args = ["check", "tracker.xlsx", ...AS_OF, "--rows", "3", "-o", "marked.xlsx"];
  await printed(args, { cwd: inFolder() });
  const cells = await cellsOf(inFolder("marked.xlsx"), "Vendors");
  expect([2, 3, 4].map((row) => cells.get(`O${row}`))).toEqual([
    undefined,
    "○ NOT COVERED",
    undefined,
  ]);
});

test("--in-place keeps the original, and a second run keeps both", async () => {
  const original = await trackerBytes({ lines: plainLines });
  await writeFile(inFolder("tracker.xlsx"), original);
  const args = ["check", "tracker.xlsx", "--in-place"];
  await printed([...args, ...AS_OF], { cwd: inFolder() });
  const first = await readFile(inFolder("tracker.xlsx"));
  await printed([...args, "--as-of", "2027-11-23"], { cwd: inFolder() });
  expect(await readdir(inFolder())).toEqual([
    "tracker.xlsx",
    "tracker.xlsx.bak",
    "tracker.xlsx.bak.2",
  ]);
  expect(Buffer.compare(await readFile(inFolder("tracker.xlsx.bak")), original)).toBe(0);
  expect(Buffer.compare(await readFile(inFolder("tracker.xlsx.bak.2")), first)).toBe(0);
});

test("a CSV comes back as it was, byte for byte, with our columns at its right", async () => {
  const records = plainLines.map((line) => headings.map((_, at) => `"${line[at] ?? ""}"`));
  // A mark, semicolons, Windows line ends and a quoted line break, none of which is ours to repair.
  const text = `\uFEFF${records.map((record) => record.join(";")).join("\r\n")}\r\n`.replace(
    '"Makati; Cebu City"',
    '"Makati\nCebu ""IT"" Park"',
  );
  await writeFile(inFolder("list.csv"), text);
  const args = ["list.csv", ...AS_OF, "-o"];
  await printed(["check", ...args, "marked.csv"], { cwd: inFolder() });
  const output = await readFile(inFolder("marked.csv"), "utf8");
  expect(output).toContain(';"Scope status";"Why (top reasons)"');
  expect(output).toContain(';"● COVERED";');
  expect(output).not.toContain("Scopefit marks");
  await writeFile(inFolder("again.csv"), output);
  await printed(["check", "again.csv", ...AS_OF, "-o", "again.marked.csv"], { cwd: inFolder() });
  expect(await readFile(inFolder("again.marked.csv"), "utf8")).toBe(output);
  const [, firstRecord = ""] = output.split("\r\n");
  expect(firstRecord.startsWith(text.split("\r\n")[1] ?? "-")).toBe(true);
});
