import { writeFile } from "node:fs/promises";

import { statementJsonSchema } from "@scopefit/core/reading/statement/statement-json";
import { checkedRowSchema, checkReportSchema } from "@scopefit/tracker/report/check-report";
import { beforeEach, expect, test } from "vitest";
import * as z from "zod/mini";

import { mapReportSchema } from "../output/map-report.ts";
import { matchReportSchema } from "../output/match-report.ts";
import { ruleSchema } from "../output/rule-json.ts";
import { printed } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { coveredVendor, headings, plainLines, trackerBytes } from "./tracker-file.ts";

const inFolder = scratchFolder();
beforeEach(async () => {
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes({ lines: plainLines }));
});

test.for<readonly [args: readonly string[], schema: z.ZodMiniType]>([
  [["check", "tracker.xlsx", "--format", "json"], checkReportSchema],
  [["map", "tracker.xlsx", "--format", "json"], mapReportSchema],
  [["rules", "--format", "json"], z.array(ruleSchema)],
  [["rules", "iso-cert-expired", "--format", "json"], z.array(ruleSchema)],
  [["read", "ISO 27001:2022, BSI, to 30 Jun 2027", "--format", "json"], statementJsonSchema],
  [["match", "place", "Cebu City", "Makati; Cebu IT Park", "--format", "json"], matchReportSchema],
  [["match", "entity", "Tala, Inc.", "Tala Inc", "--format", "json"], matchReportSchema],
  [["match", "service", "payroll", "HR services", "--format", "json"], matchReportSchema],
])("scopefit %j prints what its schema says, on one line", async ([args, schema]) => {
  const text = await printed(args, { cwd: inFolder() });
  expect(text.trimEnd()).not.toContain("\n");
  const json: unknown = JSON.parse(text);
  expect(schema.parse(json)).toEqual(json);
});

test("map tells of a head further down what the columns hold below it", async () => {
  const otherwise = headings.map((heading) => (heading === "SOC 2 report?" ? "Status" : heading));
  const lines = [...plainLines, otherwise, coveredVendor];
  await writeFile(inFolder("two.xlsx"), await trackerBytes({ lines }));
  const text = await printed(["map", "two.xlsx", "--format", "json"], { cwd: inFolder() });
  const { columns, laterHeads } = mapReportSchema.parse(JSON.parse(text));
  const soc2 = columns.find(({ field }) => field === "soc2Claim");
  const [head] = laterHeads ?? [];
  expect(laterHeads).toHaveLength(1);
  expect(head?.row).toBe(plainLines.length + 1);
  expect(head?.columns.find(({ column }) => column === soc2?.column)?.field).toBeNull();
});

test("ndjson prints a row on each line", async () => {
  const text = await printed(["check", "tracker.xlsx", "--format", "ndjson"], { cwd: inFolder() });
  const rows = text.trimEnd().split("\n");
  expect(rows.map((line) => z.parse(checkedRowSchema, JSON.parse(line)).row)).toEqual([2, 3, 4]);
});

test("read --ndjson answers line by line with the id it was given", async () => {
  const input = '{"id":"a","text":"ISO 27001 certified"}\n\n{"text":"Yes","field":"soc2Claim"}\n';
  const lines = (await printed(["read", "--ndjson"], { input })).trimEnd().split("\n");
  const read = lines.map((line) => z.parse(statementJsonSchema, JSON.parse(line)));
  expect(read.map(({ id }) => id)).toEqual(["a", null]);
  expect(read.map(({ iso, soc2 }) => [iso.claim, soc2.claim])).toEqual([
    ["yes", "unknown"],
    ["unknown", "yes"],
  ]);
});

test("what is printed to a pipe has no colours and no progress bar", async () => {
  const text = await printed(["check", "tracker.xlsx"], { cwd: inFolder() });
  // eslint-disable-next-line no-control-regex -- the very character that must not be there
  expect(text).not.toMatch(/\u001b|\r|█/u);
});
