import { expect, test } from "vitest";

import { MOST_RECORDED_ROWS } from "../../history/run-record.ts";
import { fingerprint, pointOf } from "../../testing/fingerprint.ts";
import { keptRows, type RowToKeep } from "./kept-rows.ts";

const item = (name: string) =>
  ({
    register: "subservice",
    vendor: "Tala",
    item: name,
    owner: "",
    mapped: "",
    evidence: "",
  }) as const;

const rowToKeep = (row: number, more: Partial<RowToKeep> = {}): RowToKeep => ({
  row,
  fingerprint: () => fingerprint(`Vendor of row ${row}`),
  registerItems: () => [item(`Item of row ${row}`)],
  ...more,
});

test("rows come back in the order of the sheet, whatever the order in which they came", () => {
  const kept = keptRows({ forRegisters: true });
  for (const row of [4, 2, 3]) kept.add(rowToKeep(row));
  const vendors = kept.fingerprints()?.map(({ identity }) => identity.vendor);
  expect(vendors).toEqual(["Vendor of row 2", "Vendor of row 3", "Vendor of row 4"]);
  expect(kept.registerItems().map((it) => it.item)).toEqual([
    "Item of row 2",
    "Item of row 3",
    "Item of row 4",
  ]);
});

test("a fingerprint comes back as it was, its points shared with those of other rows", () => {
  const kept = keptRows({ forRegisters: false });
  const same = () =>
    fingerprint("Tala", "covered", { open: [pointOf("a")], waived: [pointOf("b")] });
  kept.add(rowToKeep(2, { fingerprint: same }));
  kept.add(rowToKeep(3, { fingerprint: same }));
  const [first, second] = kept.fingerprints() ?? [];
  expect(first).toEqual(same());
  expect(first?.open[0]).toBe(second?.open[0]);
});

test("of a tracker too long to be recorded no fingerprint is kept, nor asked for any more", () => {
  const kept = keptRows({ forRegisters: false });
  let asked = 0;
  const counted = () => {
    asked += 1;
    return fingerprint("Tala");
  };
  const add = (row: number) => kept.add(rowToKeep(row, { fingerprint: counted }));
  for (let row = 1; row <= MOST_RECORDED_ROWS; row++) add(row);
  expect(kept.fingerprints()).toHaveLength(MOST_RECORDED_ROWS);
  for (let row = MOST_RECORDED_ROWS + 1; row <= MOST_RECORDED_ROWS + 9; row++) add(row);
  expect(kept.fingerprints()).toBeNull();
  expect(asked).toBe(MOST_RECORDED_ROWS);
});

test("without registers nothing is kept for them", () => {
  const kept = keptRows({ forRegisters: false });
  kept.add(rowToKeep(2));
  expect(kept.registerItems()).toEqual([]);
});
