import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fingerprint, pointOf } from "../testing/fingerprint.ts";
import type { RowFingerprint } from "./row-fingerprint.ts";
import { diffRuns, type KeptRow, type RowChange } from "./run-diff.ts";

const BEFORE = { ranOn: "2026-10-01", asOf: "2026-10-01" };
const AFTER = { ranOn: "2026-11-23", asOf: "2026-11-23" };

function diff(before: readonly RowFingerprint[], after: readonly RowFingerprint[]) {
  return diffRuns({ ...BEFORE, rows: before }, { ...AFTER, rows: after });
}

function keptRow(before: RowFingerprint, after: RowFingerprint): KeptRow | undefined {
  const [change] = diff([before], [after]).changes;
  return change?.kind === "kept" ? change : undefined;
}

const names = (changes: readonly RowChange[]) =>
  changes.map(({ kind, identity }) => `${kind} ${identity.vendor}`);

test("a vendor that has come is new, one that has left is gone", () => {
  const { changes, unchanged } = diff(
    [fingerprint("Tala"), fingerprint("Bulan")],
    [fingerprint("Amihan"), fingerprint("Tala")],
  );
  expect(names(changes)).toEqual(["new Amihan", "gone Bulan"]);
  expect(unchanged).toBe(1);
});

test.for([
  ["better", "cannot-tell", "covered"],
  ["better", "not-covered", "cannot-tell"],
  ["worse", "covered", "covered-with-conditions"],
  ["worse", "partly-covered", "cannot-tell"],
] as const)("it is %s from %s to %s", ([turn, from, to]) => {
  expect(keptRow(fingerprint("Tala", from), fingerprint("Tala", to))?.turn).toBe(turn);
});

describe("of one vendor's points", () => {
  const before = fingerprint("Tala", "cannot-tell", { open: [pointOf("a"), pointOf("b")] });

  test("those no longer open are fixed, those not open before have opened", () => {
    const after = fingerprint("Tala", "cannot-tell", { open: [pointOf("b"), pointOf("c")] });
    expect(keptRow(before, after)).toMatchObject({ fixed: [pointOf("a")], opened: [pointOf("c")] });
  });

  test("one that is waived is not fixed", () => {
    const after = fingerprint("Tala", "cannot-tell", {
      open: [pointOf("b")],
      waived: [pointOf("a")],
    });
    expect(keptRow(before, after)).toMatchObject({ fixed: [], waived: [pointOf("a")] });
  });

  test("one that has another answer is neither fixed nor new", () => {
    const after = fingerprint("Tala", "cannot-tell", {
      open: [pointOf("a"), pointOf("b", "unclear")],
    });
    expect(keptRow(before, after)).toMatchObject({
      fixed: [],
      opened: [],
      answeredAnew: [pointOf("b", "unclear")],
    });
  });
});

test("other words in a row are told of, also where they change nothing else", () => {
  const after = fingerprint("Tala", "covered", { inputs: "other" });
  expect(keptRow(fingerprint("Tala"), after)).toMatchObject({ turn: "same", inputChanged: true });
});

test("a name written with other blanks or letters is the same vendor", () => {
  expect(diff([fingerprint("Tala  Contact")], [fingerprint("TALA CONTACT")]).changes).toEqual([]);
});

test("of rows about one engagement the one that was deleted is gone", () => {
  const row = (inputs: string) => fingerprint("Tala", "covered", { inputs });
  const { changes, unchanged } = diff([row("1"), row("2"), row("3")], [row("1"), row("3")]);
  expect(names(changes)).toEqual(["gone Tala"]);
  expect(unchanged).toBe(2);
});

const rows = fc.array(
  fc.record({
    vendor: fc.constantFrom("Tala", "Bulan"),
    status: fc.constantFrom("covered" as const, "cannot-tell" as const),
    inputs: fc.constantFrom("1", "2"),
  }),
);
const asRows = (
  given: readonly { vendor: string; status: RowFingerprint["status"]; inputs: string }[],
) => given.map(({ vendor, status, inputs }) => fingerprint(vendor, status, { inputs }));

test("a run differs from itself in nothing, in whichever order its rows stand", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const before = asRows(given.map((row) => ({ ...row, status: "covered" })));
      expect(diff(before, [...before].reverse()).changes).toEqual([]);
    }),
  );
});

test("every row of both runs is told of once", () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const { changes, unchanged } = diff(asRows(first), asRows(second));
      const gone = changes.filter(({ kind }) => kind === "gone").length;
      const fresh = changes.filter(({ kind }) => kind === "new").length;
      expect(changes.length - gone + unchanged).toBe(second.length);
      expect(changes.length - fresh + unchanged).toBe(first.length);
    }),
  );
});
