import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import type { CheckedRow } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { CheckerEngine } from "@scopefit/pane/checker/checker-engine";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import { findingLines } from "@scopefit/tracker/writing/row/finding-lines";
import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { openWorkbook } from "@scopefit/xlsx/read/open-workbook";
import fc from "fast-check";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type BareCall, loadBareBundle } from "../repository/bare-bundle.ts";
import { linesOf } from "../repository/checked-lines.ts";
import { checkTracker } from "../stories/check-tracker.ts";
import { type ReadSheet, readSheet, sheetOfRows } from "../stories/sheet-of-rows.ts";
import { sheetOfTracker } from "../stories/sheet-of-tracker.ts";
import type { StoryTracker } from "../stories/story-tracker.ts";
import { bankRegister } from "../stories/trackers/bank-register.ts";
import { healthPayer } from "../stories/trackers/health-payer.ts";
import { operationsTable } from "../stories/trackers/operations-table.ts";
import { shortList } from "../stories/trackers/short-list.ts";
import { untidyRegister } from "../stories/trackers/untidy-register.ts";
import { workbookOfTracker } from "../stories/workbook-of-tracker.ts";

const AS_OF = "2026-11-23";
const COMMAND_LINE = fileURLToPath(new URL("../../apps/cli", import.meta.url));

describe("one workbook, policy and day give the same bytes", () => {
  let folder: string;
  let callBare: BareCall;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "scopefit-"));
    const outDir = join(folder, "program");
    await build({ root: COMMAND_LINE, mode: "production", logLevel: "error", build: { outDir } });
    callBare = await loadBareBundle();
  });

  afterAll(() => rm(folder, { recursive: true }));

  test.for([bankRegister, operationsTable, untidyRegister])("for $shape", async (tracker) => {
    const bytes = workbookOfTracker(tracker);
    const sheet = await sheetOfWorkbook(bytes);
    const expected = linesOf(await checkTracker(sheetOfRows(sheet)));

    const file = join(folder, "tracker.xlsx");
    await writeFile(file, bytes);
    expect(await printedBy(join(folder, "program", "scopefit.js"), file)).toBe(expected);
    expect(await toldByPane(sheet)).toBe(expected);
    const call = `scopefit.checkedLines(${JSON.stringify(sheet)})`;
    expect(await callBare(call)).toBe(expected);
  });
});

async function sheetOfWorkbook(bytes: Uint8Array): Promise<ReadSheet> {
  const opened = openWorkbook(bytes, fflateCodec);
  const [sheet] = opened.ok ? opened.value.sheets : [];
  if (sheet === undefined) throw new Error("The workbook has no sheet to read.");
  return readSheet(sheet.source);
}

async function printedBy(program: string, file: string): Promise<string> {
  const args = [program, "check", file, "--format", "ndjson", "--as-of", AS_OF];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return stdout;
}

async function toldByPane({ shape, rows }: ReadSheet): Promise<string> {
  const checker = new CheckerEngine({ rules: catalogue, loadPlaces: loadGazetteer });
  await checker.takeSheet({ shape, table: null });
  await checker.takeRows(rows);
  const understood = await checker.understand([]);
  if (!understood.ok) throw new Error(`The sheet has a problem: ${understood.problem.kind}.`);
  const { vendorRows } = understood.tracker;
  const asOf = isoDay(AS_OF);
  await checker.check({ rows: vendorRows, asOf, policy: defaultPolicy, waivers: [] });
  const details = await Promise.all(vendorRows.map((row) => checker.detail(row)));
  return details.map((detail) => `${JSON.stringify(detail?.report)}\n`).join("");
}

/** What a row says, wherever it stands: no row number, and no address of a cell. */
function saidOf({ facts, shown, verdict, nextChange }: CheckedRow): readonly [string, string] {
  const { status, because, combinations, questions, toDos, evidence, basis } = verdict;
  const findings = findingLines(shown, status).map(({ tag, rule, text }) => [tag, rule, text]);
  const said = [status, because, combinations, questions, toDos, evidence, basis, findings];
  const words = JSON.stringify([...said, nextChange], null, 1);
  return [quoteOf(facts.vendorName), words.replaceAll(/(?<=cell )[A-Z]+\d+/gu, "A1")];
}

async function saidByVendor(tracker: StoryTracker) {
  const rows = await checkTracker(sheetOfTracker(tracker));
  return Object.fromEntries(rows.map(saidOf));
}

describe("the order of columns and rows has no influence", () => {
  test.for([bankRegister, healthPayer, shortList, untidyRegister])(
    "for $shape",
    async (tracker) => {
      const { grid, rowsAbove } = tracker;
      const said = await saidByVendor(tracker);
      const columns = (grid[rowsAbove - 1] ?? []).map((_, column) => column);
      const body = grid.slice(rowsAbove);
      const orders = fc.record({
        columns: fc.shuffledSubarray(columns, { minLength: columns.length }),
        rows: fc.shuffledSubarray(body, { minLength: body.length }),
      });
      await fc.assert(
        fc.asyncProperty(orders, async ({ columns: order, rows }) => {
          const inOrder = [...grid.slice(rowsAbove - 1, rowsAbove), ...rows].map((cells) =>
            order.map((column) => cells[column] ?? ""),
          );
          const moved = { ...tracker, grid: [...grid.slice(0, rowsAbove - 1), ...inOrder] };
          expect(await saidByVendor(moved)).toEqual(said);
        }),
        { numRuns: 25 },
      );
    },
  );
});
