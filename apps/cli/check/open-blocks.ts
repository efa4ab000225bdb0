import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";

import type { OpenTracker } from "../input/open-tracker.ts";
import { type CheckPool, startPool } from "../pool/start-pool.ts";
import type { WantedOfRows } from "./checked-block.ts";
import { checkedBlocks } from "./checked-blocks.ts";

/** How the rows of a tracker are checked. */
export interface BlockOptions {
  /** Only these rows of the sheet. */
  readonly onlyRows: ReadonlySet<number> | undefined;
  readonly wanted: WantedOfRows;
  readonly threads: number;
  /** Sees each row whole before its block comes, for which the rows must be checked on this thread. */
  readonly watch: ((row: CheckedRow) => void) | undefined;
}

/** Begins to check a tracker: on this thread, or on threads of their own where there are several. */
export function openBlocks(
  tracker: OpenTracker,
  context: CheckContext,
  { onlyRows, wanted, threads, watch }: BlockOptions,
): CheckPool {
  if (threads > 1 && watch === undefined) {
    return startPool(tracker, context, onlyRows, wanted, threads);
  }
  const blocks = checkedBlocks(tracker, context, onlyRows, wanted, watch);
  return { blocks, close: () => Promise.resolve() };
}
