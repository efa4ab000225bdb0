import type { PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";
import { expect, test } from "vitest";

import { fflateCodec } from "../codec/fflate-codec.ts";
import { openWorkbook, type WorkbookFile } from "../read/open-workbook.ts";
import { opened } from "../testing/small-workbook.ts";
import { readScopefitPart } from "../patch/read-part.ts";
import { readPart } from "../read/read-part.ts";
import { writeOwnSheet, writeOwnSheets } from "./write-own-sheet.ts";

const parts = [{ name: "[Content_Types].xml", content: "<Types/>" }];

const planned = (value: string): PlannedSheet => ({
  name: "Follow-ups",
  marker: "_scopefit_follow_ups",
  widths: [20],
  rows: [{ row: 1, cells: [{ column: 0, value, style: "heading" }] }],
  formats: [],
  charts: [],
});

async function withSheet(workbook: WorkbookFile, plan: PlannedSheet): Promise<WorkbookFile> {
  const chunks: Uint8Array[] = [];
  const written = await writeOwnSheet(workbook, plan, (chunk) => void chunks.push(chunk));
  if (!written.ok) throw new Error(written.error.kind);
  expect(written.value.name).toBe("Follow-ups");
  const again = openWorkbook(new Uint8Array(await new Blob(chunks).arrayBuffer()), fflateCodec);
  if (!again.ok) throw new Error(again.error.kind);
  return again.value;
}

async function textsOf(workbook: WorkbookFile): Promise<readonly string[]> {
  const sheet = workbook.sheets.find(({ name }) => name === "Follow-ups");
  const texts: string[] = [];
  for await (const rows of sheet?.source.rows() ?? []) {
    for (const { cells } of rows) texts.push(...cells.map(({ content }) => content.text));
  }
  return texts;
}

test("a sheet of ours is added and carries its marker", async () => {
  const workbook = await withSheet(opened({ parts }), planned("one"));
  expect(await textsOf(workbook)).toEqual(["one"]);
  const sheet = workbook.sheets.find(({ name }) => name === "Follow-ups");
  expect(sheet?.source.shape.names.map(({ name }) => name)).toEqual(["_scopefit_follow_ups"]);
});

test("a sheet of ours that is there is replaced, and no other comes beside it", async () => {
  const once = await withSheet(opened({ parts }), planned("one"));
  const twice = await withSheet(once, planned("two"));
  expect(await textsOf(twice)).toEqual(["two"]);
  expect(twice.sheets).toHaveLength(once.sheets.length);
});

test("several sheets and our part come at once, and the user's sheet stays byte for byte", async () => {
  const before = opened({ parts });
  const others: PlannedSheet = { ...planned("two"), name: "Scopefit", marker: "_scopefit_sheet" };
  const part = '<scopefit xmlns="https://scopefit.dev/workbook/1">{}</scopefit>';
  const content = { sheets: [planned("one"), others], part };
  const chunks: Uint8Array[] = [];
  const written = await writeOwnSheets(before, content, (chunk) => void chunks.push(chunk));
  expect(written).toEqual({ ok: true, value: { names: ["Follow-ups", "Scopefit"] } });
  const again = openWorkbook(new Uint8Array(await new Blob(chunks).arrayBuffer()), fflateCodec);
  if (!again.ok) throw new Error(again.error.kind);
  expect(await textsOf(again.value)).toEqual(["one"]);
  expect(readScopefitPart(again.value)).toEqual({ ok: true, value: part });
  const [sheet] = before.sheets;
  expect(readPart(again.value, sheet?.path ?? "")).toEqual(readPart(before, sheet?.path ?? ""));
});
