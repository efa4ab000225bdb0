import { fullRow } from "@scopefit/tracker/testing/full-row";
import { digestRow } from "@scopefit/tracker/writing/row-digest";
import { expect, test } from "vitest";

import type { CheckedBlock } from "../check/checked-block.ts";
import { blockUnpacker, packBlocks } from "./packed-block.ts";

function blockOf(rows: readonly number[], isBoundMet = false): CheckedBlock {
  const digests = rows.map((row) => digestRow(fullRow("Tala “Voice”", "Payroll", row)));
  const printed = rows.map((row) => new TextEncoder().encode(row % 2 === 0 ? "" : `◐ row ${row}`));
  return { digests, printed, isBoundMet };
}

test.for<readonly [what: string, blocks: readonly CheckedBlock[], whole: CheckedBlock]>([
  ["no block", [], blockOf([])],
  ["one", [blockOf([2, 3])], blockOf([2, 3])],
  ["blocks that follow one another", [blockOf([2, 3]), blockOf([7])], blockOf([2, 3, 7])],
  ["a bound that is met in one", [blockOf([2], true), blockOf([3])], blockOf([2, 3], true)],
])("%s comes out as one block", ([, blocks, whole]) => {
  expect(blockUnpacker()(packBlocks(blocks))).toEqual(whole);
});
