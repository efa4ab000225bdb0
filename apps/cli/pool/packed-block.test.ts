import { fullRow } from "@scopefit/tracker/testing/full-row";
import { digestRow } from "@scopefit/tracker/writing/row/row-digest";
import { expect, test } from "vitest";

import { type CheckedBlock, joinedBlocks } from "../check/checked-block.ts";
import { blockUnpacker, packBlock } from "./packed-block.ts";

function blockOf(rows: readonly number[], isBoundMet = false): CheckedBlock {
  const digests = rows.map((row) => digestRow(fullRow("Tala “Voice”", "Payroll", row)));
  const printed = rows.map((row) => new TextEncoder().encode(row % 2 === 0 ? "" : `◐ row ${row}`));
  return { digests, printed, isBoundMet };
}

test.for<readonly [what: string, block: CheckedBlock]>([
  ["no row", blockOf([])],
  ["rows with and without a text", blockOf([2, 3, 4])],
  ["a bound that is met", blockOf([7], true)],
])("%s comes out as it went in", ([, block]) => {
  expect(blockUnpacker()(packBlock(block))).toEqual(block);
});

test("blocks that follow one another are joined", () => {
  expect(joinedBlocks([])).toEqual(blockOf([]));
  expect(joinedBlocks([blockOf([2, 3]), blockOf([7], true)])).toEqual(blockOf([2, 3, 7], true));
});
