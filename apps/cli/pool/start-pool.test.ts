import { writeFile } from "node:fs/promises";

import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import { expect, test } from "vitest";

import type { CheckedBlock } from "../check/checked-block.ts";
import { openBlocks } from "../check/open-blocks.ts";
import { type OpenTracker, openTracker } from "../input/open-tracker.ts";
import { rowPrinting } from "../output/row-printing.ts";
import { scratchFolder } from "../test/scratch-folder.ts";
import { bareYesVendor, headings, trackerBytes } from "../test/tracker-file.ts";
import { startPool } from "./start-pool.ts";

const inFolder = scratchFolder();
const wanted = { printing: rowPrinting("csv", "vendor-a-row"), bound: null };

async function trackerOf(count: number): Promise<OpenTracker> {
  const lines = Array.from({ length: count }, (_, place) => [
    `Vendor ${place % 300}`,
    ...bareYesVendor.slice(1),
  ]);
  await writeFile(inFolder("tracker.xlsx"), await trackerBytes({ lines: [headings, ...lines] }));
  return openTracker(inFolder("tracker.xlsx"));
}

async function context() {
  const places = await loadGazetteer();
  return { rules: catalogue, policy: defaultPolicy, asOf: isoDay("2026-11-23"), places };
}

async function rowsIn(blocks: AsyncIterable<CheckedBlock>) {
  const decoder = new TextDecoder();
  const rows = [];
  for await (const { digests, printed } of blocks) {
    rows.push(...digests.map((digest, at) => [digest, decoder.decode(printed[at])] as const));
  }
  return rows;
}

test("threads started from the sources check what one thread does, in the order of the sheet", async () => {
  const tracker = await trackerOf(1000);
  const options = { onlyRows: undefined, wanted, watch: undefined };
  const one = openBlocks(tracker, await context(), { ...options, threads: 1 });
  const three = openBlocks(tracker, await context(), { ...options, threads: 3 });
  try {
    expect(await rowsIn(three.blocks)).toEqual(await rowsIn(one.blocks));
  } finally {
    await three.close();
  }
});

test("what goes wrong in a thread is thrown where its rows are taken", async () => {
  const tracker = await trackerOf(300);
  const { shape, rows } = tracker.source;
  const elsewhere = { shape, rows: rows.bind(tracker.source) };
  const pool = startPool({ ...tracker, source: elsewhere }, await context(), undefined, wanted, 2);
  try {
    await expect(rowsIn(pool.blocks)).rejects.toThrow("The workbook has lost a sheet.");
  } finally {
    await pool.close();
  }
});

test("rows of threads that have ended are not waited for", async () => {
  const tracker = await trackerOf(300);
  const pool = startPool(tracker, await context(), undefined, wanted, 2);
  await pool.close();
  await expect(rowsIn(pool.blocks)).rejects.toThrow(/ended before its time/u);
});
