import { type CheckContext, type CheckedRow, checkRows } from "@scopefit/core/check-row";
import { readBesideOthers } from "@scopefit/tracker/reading/read-beside-others";

import type { OpenTracker } from "../input/open-tracker.ts";

/** Reads and checks the rows of a tracker as they are asked for. */
export async function* checkedRows(
  tracker: OpenTracker,
  context: CheckContext,
  onlyRows?: ReadonlySet<number>,
): AsyncIterable<readonly CheckedRow[]> {
  const reading = { ...tracker, ...(onlyRows === undefined ? {} : { onlyRows }) };
  for await (const records of readBesideOthers(tracker.source, reading)) {
    yield checkRows(records, context);
  }
}
