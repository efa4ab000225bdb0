import { statuses } from "@scopefit/core/verdict/verdict";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";

import { fingerprint, pointOf } from "../testing/fingerprint.ts";
import { LONGEST_NAME, MOST_POINTS, type Point, type RowFingerprint } from "./row-fingerprint.ts";
import { packedRun, packedRunSchema, unpackedRun } from "./run-record.ts";

const DAYS = { ranOn: "2026-11-23", asOf: "2026-11-20" };

const point: fc.Arbitrary<Point> = fc.record({
  rule: fc.constantFrom("iso-cb-missing", "iso-cert-expired", "art-lapsed"),
  subject: fc.constantFrom("iso" as const, "soc2" as const, "row" as const),
  answer: fc.string(),
});

const row: fc.Arbitrary<RowFingerprint> = fc.record({
  identity: fc.record({ vendor: fc.string(), service: fc.string() }),
  status: fc.constantFrom(...statuses),
  inputs: fc.string(),
  open: fc.array(point),
  waived: fc.array(point),
});

test("a record comes back from the workbook as it was", () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const packed = z.parse(
        packedRunSchema,
        JSON.parse(JSON.stringify(packedRun({ ...DAYS, rows }))),
      );
      expect(unpackedRun(packed)).toEqual({ ...DAYS, rows });
    }),
  );
});

test("a point that the list does not hold is left out", () => {
  const packed = packedRun({
    ...DAYS,
    rows: [fingerprint("Tala", "covered", { open: [pointOf("a")] })],
  });
  if (packed === null) throw new Error("One row is not too many.");
  const [only] = unpackedRun({ ...packed, points: [] }).rows;
  expect(only?.open).toEqual([]);
});

test("twenty thousand rows of the longest kind come to less than 16 megabytes", () => {
  const open = Array.from({ length: MOST_POINTS }, (_, place) => pointOf(`check-number-${place}`));
  const longest = fingerprint("V".repeat(LONGEST_NAME), "covered-with-conditions", {
    identity: { vendor: "V".repeat(LONGEST_NAME), service: "S".repeat(LONGEST_NAME) },
    open,
    waived: open,
  });
  const rows = Array.from({ length: 100 }, () => longest);
  const size = JSON.stringify(packedRun({ ...DAYS, rows })).length;
  expect((size * 20_000) / 100).toBeLessThan(16_000_000);
});

test("a tracker with more rows than that is not kept", () => {
  const rows = Array.from({ length: 20_001 }, () => fingerprint("Tala"));
  expect(packedRun({ ...DAYS, rows })).toBeNull();
  expect(packedRun({ ...DAYS, rows: rows.slice(1) })).not.toBeNull();
});
