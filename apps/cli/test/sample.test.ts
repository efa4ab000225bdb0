import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { checkReportSchema } from "@scopefit/tracker/report/check-report";
import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";

import { expectedStatuses } from "../examples/generate/register-sheet.ts";
import { sampleWorkbook } from "../examples/generate/sample-workbook.ts";
import expected from "../examples/expected-statuses.json";
import { cellsOf, partsOf } from "./marked-file.ts";
import { printed } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";

const SAMPLE = fileURLToPath(new URL("../examples/vendor-register.xlsx", import.meta.url));
const AS_OF = ["--as-of", "2026-11-23"];

const inFolder = scratchFolder();

describe("the sample register on 23 November 2026", () => {
  const statuses = new Map<number, string>();
  beforeAll(async () => {
    const json = await printed(["check", SAMPLE, ...AS_OF, "--format", "json"]);
    const report = z.parse(checkReportSchema, JSON.parse(json));
    for (const { row, status } of report.rows) statuses.set(row, status);
  });

  test.for(expected)("row $row, $vendor, is $status: $because", ({ row, status }) => {
    expect(statuses.get(row)).toBe(status);
  });

  test("no other row is taken for a vendor", () => {
    expect([...statuses.keys()]).toEqual(expected.map(({ row }) => row));
  });
});

test("the expectations are those of the vendors the sample is made of", () => {
  expect(expected).toEqual(expectedStatuses());
});

test("the committed sample is what its generator makes, part by part", async () => {
  const parts = partsOf(await readFile(SAMPLE));
  const made = sampleWorkbook();
  expect([...parts.keys()]).toEqual(made.map(({ name }) => name));
  const decoder = new TextDecoder();
  for (const { name, text } of made) {
    // Compared as a whole first: a difference of long XML is slow to print.
    expect(decoder.decode(parts.get(name)) === text, `${name} is in step`).toBe(true);
  }
});

test("marking the sample leaves every cell and every other part as it was", async () => {
  const output = inFolder("marked.xlsx");
  await printed(["check", SAMPLE, ...AS_OF, "-o", output]);
  for (const sheet of ["Register", "Spend", "Pivot"]) {
    const after = await cellsOf(output, sheet);
    for (const [address, text] of await cellsOf(SAMPLE, sheet)) {
      expect([address, after.get(address)]).toEqual([address, text]);
    }
  }
  const before = partsOf(await readFile(SAMPLE));
  const touched = new Set(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]);
  const ours = new Set([...touched, "xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const after = partsOf(await readFile(output));
  for (const [name, bytes] of before) {
    if (ours.has(name)) continue;
    expect(Buffer.compare(after.get(name) ?? Buffer.alloc(0), bytes), name).toBe(0);
  }
});
