import { readFile, writeFile } from "node:fs/promises";

import { expect, test } from "vitest";

import { cellsOf, partText } from "./marked-file.ts";
import { printed, scopefit } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { rowsXml, trackerBytes } from "./tracker-file.ts";

const AS_OF = ["--as-of", "2026-11-23"];

const questionnaire = [
  ["General", "", "Vendor answers", "Additional information"],
  ["G-1", "Vendor name", "Northbase", ""],
  ["G-2", "Service provided", "Payroll", ""],
  ["G-3", "Delivery locations", "Leeds", ""],
  ["C-1", "Do you hold an ISO 27001 certificate?", "Yes", "By BSI, valid until 31 May 2028"],
  ["C-2", "Have you undergone a SOC 2 audit?", "No", ""],
];

const inFolder = scratchFolder();

test("a questionnaire is checked, and its cells are named as they stand", async () => {
  await writeFile(inFolder("asked.xlsx"), await trackerBytes({ lines: questionnaire }));
  const json = await printed(["check", "asked.xlsx", ...AS_OF, "--format", "json"], {
    cwd: inFolder(),
  });
  const { rows } = JSON.parse(json) as {
    rows: { vendor: string; outcomes: { rule: string; cells: string[] }[] }[];
  };
  expect(rows.map(({ vendor }) => vendor)).toEqual(["Northbase"]);
  const cells = rows.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.cells));
  expect(cells).toContain("C5");
  expect(cells.every((cell) => /^C\d$/u.test(cell))).toBe(true);
});

test("its results go on a sheet of their own, and it stays byte for byte", async () => {
  const bytes = await trackerBytes({ lines: questionnaire });
  await writeFile(inFolder("asked.xlsx"), bytes);
  const table = await printed(["check", "asked.xlsx", ...AS_OF, "-o", "marked.xlsx"], {
    cwd: inFolder(),
  });
  expect(table).toMatch(/^\s+Col {2}Vendor/mu);
  expect(table).toMatch(/^\s+C {2}Northbase/mu);
  const marked = await readFile(inFolder("marked.xlsx"));
  const sheet = "xl/worksheets/sheet1.xml";
  expect(partText(marked, sheet)).toBe(partText(Buffer.from(bytes), sheet));
  const results = await cellsOf(inFolder("marked.xlsx"), "Scopefit results");
  expect([results.get("A4"), results.get("A5"), results.get("B5")]).toEqual([
    "Column",
    "C",
    "Northbase",
  ]);
});

test("its mapping names the rows of the questions", async () => {
  await writeFile(inFolder("asked.xlsx"), await trackerBytes({ lines: questionnaire }));
  const json = await printed(["map", "asked.xlsx", "--format", "json"], { cwd: inFolder() });
  const map = JSON.parse(json) as {
    headerRows: number[];
    columns: { column: string; field: string | null }[];
  };
  expect(map.headerRows).toEqual([]);
  expect(map.columns.find(({ field }) => field === "isoClaim")?.column).toBe("5");
});

test("a second run replaces the sheet of the first", async () => {
  await writeFile(inFolder("asked.xlsx"), await trackerBytes({ lines: questionnaire }));
  await printed(["check", "asked.xlsx", ...AS_OF, "-o", "once.xlsx"], { cwd: inFolder() });
  await printed(["check", "once.xlsx", ...AS_OF, "-o", "twice.xlsx"], { cwd: inFolder() });
  const workbook = partText(await readFile(inFolder("twice.xlsx")), "xl/workbook.xml");
  expect(workbook.match(/name="Scopefit results"/gu)).toHaveLength(1);
});

/** A workbook with the questionnaire of Northbase and, on a sheet of its own, that of Westlake. */
function twoQuestionnaires(): Promise<Uint8Array> {
  const other = rowsXml(questionnaire).replace("Northbase", "Westlake");
  return trackerBytes({ lines: questionnaire, other });
}

test("a notice names the sheets that ask as much, and all of them can be looked at", async () => {
  await writeFile(inFolder("sheets.xlsx"), await twoQuestionnaires());
  const look = (...options: readonly string[]) =>
    printed(["check", "sheets.xlsx", ...AS_OF, ...options], { cwd: inFolder() });
  const one = await look();
  expect(one.replace(/\s+/gu, " ")).toContain("asking as much: “Other”.");
  expect(one).not.toContain("Westlake");
  const all = await look("--all-sheets");
  expect(all).toMatch(/· Vendors ·[^]*Northbase[^]*· Other ·[^]*Westlake/u);
  expect(all).not.toContain("asking as much");
});

test("questionnaires on several sheets keep the results of each", async () => {
  const bytes = await twoQuestionnaires();
  await writeFile(inFolder("sheets.xlsx"), bytes);
  const check = (from: string, sheet: string, to: string) =>
    printed(["check", from, ...AS_OF, "--sheet", sheet, "-o", to], { cwd: inFolder() });
  await check("sheets.xlsx", "Vendors", "one.xlsx");
  await check("one.xlsx", "Other", "both.xlsx");
  await check("both.xlsx", "Vendors", "again.xlsx");
  const vendors = await Promise.all(
    ["Scopefit results", "Scopefit results 2"].map(async (sheet) =>
      (await cellsOf(inFolder("again.xlsx"), sheet)).get("B5"),
    ),
  );
  expect(vendors).toEqual(["Northbase", "Westlake"]);
  const workbook = partText(await readFile(inFolder("again.xlsx")), "xl/workbook.xml");
  expect(workbook.match(/name="Scopefit results/gu)).toHaveLength(2);
});

const stacked = [
  ["Vendor", "Question", "Response"],
  ...[
    ["Northbase", "Payroll", "Leeds", "Yes, by BSI, valid until 31 May 2028", "No"],
    ["Westlake", "Debt collection", "Lima", "No", "In progress"],
  ].flatMap(([vendor = "", service = "", site = "", iso = "", soc2 = ""]) => [
    [vendor, "Which service do you provide?", service],
    [vendor, "Where is the service delivered from?", site],
    [vendor, "Do you hold an ISO 27001 certificate?", iso],
    [vendor, "Have you undergone a SOC 2 audit?", soc2],
  ]),
];

test("answers of vendors below each other are checked by vendor, and stay byte for byte", async () => {
  const bytes = await trackerBytes({ lines: stacked });
  await writeFile(inFolder("export.xlsx"), bytes);
  const table = await printed(["check", "export.xlsx", ...AS_OF, "-o", "marked.xlsx"], {
    cwd: inFolder(),
  });
  expect(table).toMatch(/^\s+2 {2}Northbase/mu);
  expect(table).toMatch(/^\s+6 {2}Westlake/mu);
  const marked = await readFile(inFolder("marked.xlsx"));
  const sheet = "xl/worksheets/sheet1.xml";
  expect(partText(marked, sheet)).toBe(partText(Buffer.from(bytes), sheet));
  const results = await cellsOf(inFolder("marked.xlsx"), "Scopefit results");
  const left = ["A4", "A5", "B5", "A6", "B6"].map((address) => results.get(address));
  expect(left).toEqual(["Row", "2", "Northbase", "6", "Westlake"]);
});

test("an exported text file is checked, and findings name its cells", async () => {
  await writeFile(
    inFolder("export.csv"),
    stacked.map((line) => `"${line.join('","')}"`).join("\n"),
  );
  const json = await printed(["check", "export.csv", ...AS_OF, "--format", "json"], {
    cwd: inFolder(),
  });
  const { rows } = JSON.parse(json) as {
    rows: { row: number; vendor: string; outcomes: { rule: string; cells: string[] }[] }[];
  };
  expect(rows.map(({ row, vendor }) => [row, vendor])).toEqual([
    [2, "Northbase"],
    [6, "Westlake"],
  ]);
  const cells = (at: number) => rows[at]?.outcomes.flatMap((outcome) => outcome.cells) ?? [];
  expect(cells(0)).toContain("C4");
  expect(cells(1)).toContain("C8");
});

test.for<readonly [what: string, args: readonly string[], says: RegExp]>([
  ["a text file has no place for the results", ["-o", "marked.csv"], /Save it as \.xlsx/u],
  ["its rows are no vendors", ["--rows", "3"], /Leave --rows away/u],
])("%s", async ([, args, says]) => {
  const lines = questionnaire.map((line) => line.map((cell) => `"${cell}"`).join(","));
  await writeFile(inFolder("asked.csv"), lines.join("\n"));
  const { code, stderr } = await scopefit(["check", "asked.csv", ...AS_OF, ...args], {
    cwd: inFolder(),
  });
  expect(stderr).toMatch(says);
  expect(code).toBe(2);
});
