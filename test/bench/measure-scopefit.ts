import { availableParallelism } from "node:os";
import { Readable } from "node:stream";

import { checkRows } from "@scopefit/core/check-row";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { readRecords } from "@scopefit/tracker/reading/read-records";
import type { RowDigest } from "@scopefit/tracker/writing/row/row-digest";
import type { CheckedBlock } from "scopefit/check/checked-block";
import { openBlocks } from "scopefit/check/open-blocks";
import { writeMarked } from "scopefit/check/write-marked";
import { type OpenTracker, openTracker } from "scopefit/input/open-tracker";
import { runContext } from "scopefit/input/run-options";
import { keepHeapLean } from "scopefit/lean-heap";
import { rowPrinting } from "scopefit/output/row-printing";
import type { CheckPool } from "scopefit/pool/start-pool";
import { threadCount } from "scopefit/pool/thread-count";

import { firstSource, openGenerated } from "./open-tracker.ts";
import { peakMemory, report, timed } from "./took.ts";

/**
 * Reads a tracker once for itself, then runs the whole job on it as the command line does, on as many
 * threads as pay: read, check, write. What it costs to check a row is measured after that, on this
 * thread alone.
 */
const [input = "", output = ""] = process.argv.slice(2);
const asOf = isoDay("2026-11-23");
keepHeapLean();

const read = await timed(async () => {
  for await (const _ of firstSource(openGenerated(input)).rows());
});

const tracker = await openTracker(input);
const context = await runContext(tracker, asOf, {});
const { firstRow, lastRow } = tracker.layout;
const threads = threadCount(lastRow - firstRow + 1, availableParallelism());

const place = { path: output, stage: "marked" } as const;
const found: (readonly RowDigest[])[] = [];

const whole = await timed(async () => {
  const opened = await openTracker(input);
  const blocks = blocksOf(opened);
  try {
    await writeMarked(opened, context, digestsOf(blocks.blocks), place, {});
  } finally {
    await blocks.close();
  }
});
const memory = peakMemory();

// The same once more with what was found, so that nothing is left but to read and to write.
const blocks = blocksOf(tracker);
for await (const digests of digestsOf(blocks.blocks)) found.push(digests);
await blocks.close();
const file = await timed(async () => {
  const opened = await openTracker(input);
  for await (const _ of firstSource(openGenerated(input)).rows());
  await writeMarked(opened, context, Readable.from(found), place, {});
});
found.length = 0;

const check = { clock: 0, processor: 0 };
for await (const records of readRecords(tracker.source, tracker)) {
  const took = await timed(() => checkRows(records, context));
  check.clock += took.clock;
  check.processor += took.processor;
}

report({ read, whole, threads, memory, file, check });

function blocksOf(opened: OpenTracker): CheckPool {
  return openBlocks(opened, context, {
    onlyRows: undefined,
    wanted: { printing: rowPrinting("table", opened.layout.arrangement), bound: null },
    threads,
    watch: undefined,
  });
}

async function* digestsOf(
  blocks: AsyncIterable<CheckedBlock>,
): AsyncIterable<readonly RowDigest[]> {
  for await (const { digests } of blocks) yield digests;
}
