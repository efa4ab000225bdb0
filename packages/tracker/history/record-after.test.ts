import { expect, test } from "vitest";

import { fingerprint, pointOf } from "../testing/fingerprint.ts";
import { recordAfter } from "./record-after.ts";
import type { RowFingerprint } from "./row-fingerprint.ts";
import { packedRun, unpackedRun } from "./run-record.ts";

const WHOLE = { ranOn: "2026-10-01", asOf: "2026-10-01" };
const LATER = { ranOn: "2026-11-23", asOf: "2026-11-23" };

function after(
  before: readonly RowFingerprint[] | null,
  rows: readonly RowFingerprint[],
  extent: "all-rows" | "some-rows",
) {
  const earlier = before === null ? null : packedRun({ ...WHOLE, rows: before });
  const record = recordAfter(earlier, { ...LATER, rows }, extent);
  return record === null ? null : unpackedRun(record);
}

const tala = fingerprint("Tala", "covered", { open: [pointOf("a")] });
const bulan = fingerprint("Bulan");
const newTala = fingerprint("Tala", "not-covered", { inputs: "other", open: [pointOf("b")] });
const amihan = fingerprint("Amihan");

test("a run over all rows leaves its own record", () => {
  expect(after([tala, bulan], [newTala], "all-rows")).toEqual({ ...LATER, rows: [newTala] });
});

test("a run over some rows takes the place of what was known of them, and only of them", () => {
  expect(after([tala, bulan], [newTala, amihan], "some-rows")).toEqual({
    ...WHOLE,
    rows: [newTala, bulan, amihan],
  });
});

test("of two rows about one engagement the one that was read again gives way", () => {
  const second = fingerprint("Tala", "covered", { inputs: "second" });
  const again = fingerprint("Tala", "cannot-tell", { inputs: "second" });
  expect(after([tala, second], [again], "some-rows")?.rows).toEqual([tala, again]);
});

test("before the first whole run there is nothing to keep", () => {
  expect(after(null, [tala], "some-rows")).toBeNull();
});
