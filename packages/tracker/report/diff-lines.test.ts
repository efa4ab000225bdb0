import { expect, test } from "vitest";

import type { RowFingerprint } from "../history/row-fingerprint.ts";
import { diffRuns } from "../history/run-diff.ts";
import { fingerprint, pointOf } from "../testing/fingerprint.ts";
import { changeLine, diffSummary, sinceLastRun } from "./diff-lines.ts";

function diff(before: readonly RowFingerprint[], after: readonly RowFingerprint[]) {
  return diffRuns(
    { ranOn: "2026-10-01", asOf: "2026-10-01", rows: before },
    { ranOn: "2026-11-23", asOf: "2026-11-23", rows: after },
  );
}

test("the counts stand in one sentence", () => {
  const found = diff(
    [fingerprint("Tala", "cannot-tell"), fingerprint("Bulan"), fingerprint("Luna")],
    [fingerprint("Tala", "covered"), fingerprint("Amihan"), fingerprint("Luna")],
  );
  expect(diffSummary(sinceLastRun(found), found)).toBe(
    "Since the run of 1 October 2026: 1 new, 1 gone, 1 better; 1 row unchanged.",
  );
});

test("without a change it says so", () => {
  const same = diff([fingerprint("Tala")], [fingerprint("Tala")]);
  expect(diffSummary("From a.xlsx to b.xlsx", same)).toBe(
    "From a.xlsx to b.xlsx: nothing has changed; 1 row unchanged.",
  );
});

test.for<
  readonly [line: string, before: readonly RowFingerprint[], after: readonly RowFingerprint[]]
>([
  ["Tala, Payroll: new, Covered.", [], [fingerprint("Tala")]],
  ["Tala, Payroll: gone, was Covered.", [fingerprint("Tala")], []],
  [
    "Tala, Payroll: better, from Can’t tell to Covered. Fixed: a. The row itself has changed.",
    [fingerprint("Tala", "cannot-tell", { open: [pointOf("a")] })],
    [fingerprint("Tala", "covered", { inputs: "other" })],
  ],
  [
    "Tala, Payroll: still Covered with conditions. Waived: a. New: b. Answered anew: c.",
    [fingerprint("Tala", "covered-with-conditions", { open: [pointOf("a"), pointOf("c")] })],
    [
      fingerprint("Tala", "covered-with-conditions", {
        open: [pointOf("b"), pointOf("c", "other")],
        waived: [pointOf("a")],
      }),
    ],
  ],
])("%s", ([line, before, after]) => {
  expect(diff(before, after).changes.map(changeLine)).toEqual([line]);
});
