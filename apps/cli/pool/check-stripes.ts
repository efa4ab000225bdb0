import { type CheckContext, checkRows } from "@scopefit/core/check-row";
import { noNeighbours, type RowNeighbours } from "@scopefit/core/facts/row-neighbours";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { SheetSource } from "@scopefit/tracker/layout/grid";
import { readRecords } from "@scopefit/tracker/reading/read-records";

import { blockMaker, type CheckedBlock, joinedBlocks } from "../check/checked-block.ts";
import { stripeCount, stripeOf, stripesOf, threadOf } from "./stripes.ts";
import type { ThreadTask } from "./thread-messages.ts";

/** What the stripes of a thread are checked with. */
export interface StripeBasis {
  readonly source: SheetSource;
  readonly context: CheckContext;
  readonly neighbours: ReadonlyMap<number, RowNeighbours>;
  /** Settles when one more block may be made; where absent, one is made whenever one is asked for. */
  readonly mayMakeOne?: () => Promise<void>;
}

/** Reads the tracker and checks the stripes that are the thread's own: a block for each, in order. */
export async function* checkStripes(
  { reading, wanted, thread, threads }: Omit<ThreadTask, "file" | "run">,
  { source, context, neighbours, mayMakeOne = () => Promise.resolve() }: StripeBasis,
): AsyncGenerator<CheckedBlock, void> {
  const { layout, onlyRows } = reading;
  const isOwn = (row: number) =>
    threadOf(stripeOf(row, layout), threads) === thread && onlyRows?.has(row) !== false;
  const blockOf = blockMaker(wanted, context);
  const stripes = stripesOf(thread, threads, stripeCount(layout));
  let at = 0;
  let parts: CheckedBlock[] = [];
  await mayMakeOne();
  for await (const records of readRecords(source, { ...reading, onlyRows: { has: isOwn } })) {
    const besideOthers = records.map((record) => ({
      ...record,
      neighbours: neighbours.get(record.row) ?? noNeighbours,
    }));
    for (const [stripe, own] of byStripe(besideOthers, layout)) {
      for (; stripes[at] !== stripe; at++) {
        yield joinedBlocks(parts);
        parts = [];
        await mayMakeOne();
      }
      parts.push(blockOf(checkRows(own, context)));
    }
  }
  for (; at < stripes.length; at++) {
    yield joinedBlocks(parts);
    parts = [];
  }
}

/** Records that were read together may stand in two stripes. */
function byStripe(
  records: readonly VendorRecord[],
  layout: ThreadTask["reading"]["layout"],
): ReadonlyMap<number, readonly VendorRecord[]> {
  const found = new Map<number, VendorRecord[]>();
  for (const record of records) {
    const stripe = stripeOf(record.row, layout);
    const known = found.get(stripe);
    if (known === undefined) found.set(stripe, [record]);
    else known.push(record);
  }
  return found;
}
