import type { CheckContext } from "@scopefit/core/check-row";
import { neighboursByRow } from "@scopefit/tracker/reading/read-beside-others";

import type { CheckedBlock, WantedOfRows } from "../check/checked-block.ts";
import type { OpenTracker } from "../input/open-tracker.ts";
import { checkStripes } from "./check-stripes.ts";
import { type CheckThread, startThread } from "./check-thread.ts";
import { blockUnpacker } from "./packed-block.ts";
import { sharedFile } from "./shared-file.ts";
import { stripeCount, threadOf } from "./stripes.ts";

/** Threads at work on a tracker. */
export interface CheckPool {
  /** The rows in the order of the sheet, to be taken once. Throws what reading and checking throw. */
  readonly blocks: AsyncIterable<CheckedBlock>;
  /** Ends the threads; to be called whatever happens, since the process would wait for them. */
  readonly close: () => Promise<void>;
}

/**
 * Checks the rows of a tracker on several threads, two or more, this one among them. Each reads the
 * sheet by itself, which is cheap, since handing over rows or outcomes costs more than checking them;
 * what comes back is small.
 */
export function startPool(
  tracker: OpenTracker,
  context: CheckContext,
  onlyRows: ReadonlySet<number> | undefined,
  wanted: WantedOfRows,
  threads: number,
): CheckPool {
  const { layout, mapping, vendorColumn, dateOrders, source } = tracker;
  const { policy, asOf, waivers = [] } = context;
  const file = sharedFile(tracker);
  const reading = { layout, mapping, vendorColumn, dateOrders, ...(onlyRows && { onlyRows }) };
  const task = { file, reading, run: { policy, asOf, waivers }, wanted, threads };
  const others = Array.from({ length: threads - 1 }, (_, place) =>
    startThread({ ...task, thread: place + 1 }),
  );
  // Found at once, while the threads start, and not when the first block is asked for.
  const own = neighboursByRow(source, reading).then((neighbours) => {
    for (const other of others) other.tell({ kind: "neighbours", neighbours });
    return checkStripes({ ...task, thread: 0 }, { source, context, neighbours });
  });
  // Whoever takes the blocks is told; nobody needs to be before.
  own.catch(() => undefined);
  return {
    blocks: inOrder(own, others, stripeCount(layout)),
    close: async () => {
      await Promise.all(others.map((other) => other.end()));
    },
  };
}

/** The blocks of all threads, each as it comes next on the sheet; this thread's own are made then. */
async function* inOrder(
  ready: Promise<AsyncGenerator<CheckedBlock, void>>,
  others: readonly CheckThread[],
  count: number,
): AsyncIterable<CheckedBlock> {
  const own = await ready;
  const unpacked = blockUnpacker();
  for (let stripe = 0; stripe < count; stripe++) {
    const other = others[threadOf(stripe, others.length + 1) - 1];
    if (other === undefined) {
      const { value } = await own.next();
      if (value !== undefined) yield value;
    } else {
      const block = await other.nextBlock();
      other.tell({ kind: "taken" });
      yield unpacked(block);
    }
  }
}
