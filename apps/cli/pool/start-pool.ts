import type { CheckContext } from "@scopefit/core/check-row";
import { neighboursByRow } from "@scopefit/tracker/reading/read-beside-others";

import type { CheckedBlock, WantedOfRows } from "../check/checked-block.ts";
import type { OpenTracker } from "../input/open-tracker.ts";
import { type CheckThread, startThread } from "./check-thread.ts";
import { blockUnpacker } from "./packed-block.ts";
import { sharedFile } from "./shared-file.ts";
import { stripeCount } from "./stripes.ts";

/** Threads at work on a tracker. */
export interface CheckPool {
  /** The rows in the order of the sheet, to be taken once. Throws what reading and checking throw. */
  readonly blocks: AsyncIterable<CheckedBlock>;
  /** Ends the threads; to be called whatever happens, since the process would wait for them. */
  readonly close: () => Promise<void>;
}

/**
 * Checks the rows of a tracker on several threads. Each reads the sheet by itself, which is cheap,
 * since handing over rows or outcomes costs more than checking them; what comes back is small.
 */
export function startPool(
  tracker: OpenTracker,
  { policy, asOf, waivers = [] }: CheckContext,
  onlyRows: ReadonlySet<number> | undefined,
  wanted: WantedOfRows,
  threadCount: number,
): CheckPool {
  const { layout, mapping, vendorColumn, dateOrders, source } = tracker;
  const file = sharedFile(tracker);
  const reading = { layout, mapping, vendorColumn, dateOrders, ...(onlyRows && { onlyRows }) };
  const threads = Array.from({ length: threadCount }, (_, part) => {
    const run = { policy, asOf, waivers };
    return startThread({ file, reading, run, wanted, part, parts: threadCount });
  });
  // Found at once, while the threads start, and not when the first block is asked for.
  const neighbours = neighboursByRow(source, reading).then((found) => {
    for (const thread of threads) thread.tell({ kind: "neighbours", neighbours: found });
  });
  // Whoever takes the blocks is told; nobody needs to be before.
  neighbours.catch(() => undefined);
  return {
    blocks: inOrder(threads, stripeCount(layout), neighbours),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** The blocks of all threads, each as it comes next on the sheet. */
async function* inOrder(
  threads: readonly CheckThread[],
  count: number,
  areReady: Promise<void>,
): AsyncIterable<CheckedBlock> {
  await areReady;
  const unpacked = blockUnpacker();
  for (let stripe = 0; stripe < count; stripe++) {
    const thread = threads[stripe % threads.length];
    if (thread === undefined) throw new Error("There is no thread to check the rows.");
    const block = await thread.nextBlock();
    thread.tell({ kind: "taken" });
    yield unpacked(block);
  }
}
