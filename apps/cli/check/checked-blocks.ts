import type { CheckContext, CheckedRow } from "@scopefit/core/check-row";

import type { OpenTracker } from "../input/open-tracker.ts";
import { blockMaker, type CheckedBlock, type WantedOfRows } from "./checked-block.ts";
import { checkedRows } from "./checked-rows.ts";

/** Checks rows on this thread; `watch` sees each row whole before its block comes. */
export async function* checkedBlocks(
  tracker: OpenTracker,
  context: CheckContext,
  onlyRows: ReadonlySet<number> | undefined,
  wanted: WantedOfRows,
  watch: (row: CheckedRow) => void = () => undefined,
): AsyncIterable<CheckedBlock> {
  const blockOf = blockMaker(wanted, context);
  for await (const rows of checkedRows(tracker, context, onlyRows)) {
    rows.forEach(watch);
    yield blockOf(rows);
  }
}
