import fc from "fast-check";
import { expect, test } from "vitest";

import { noNeighbours } from "../facts/row-neighbours.ts";
import { findNeighbours, rowsOfSharedEngagements } from "./find-neighbours.ts";
import type { NeighbourKeys } from "./neighbour-keys.ts";

function keys(row: number, given: Partial<NeighbourKeys> = {}): NeighbourKeys {
  const vendor = given.vendor ?? `Vendor ${row}`;
  return {
    row,
    vendor,
    group: vendor,
    engagement: null,
    certificate: null,
    texts: [null, null],
    ...given,
  };
}

function found(rows: readonly NeighbourKeys[], answers: ReadonlyMap<number, string> = new Map()) {
  return findNeighbours(rows, answers);
}

test("rows that share an engagement are the ones whose answers matter", () => {
  const rows = [keys(2, { engagement: "a" }), keys(3), keys(4, { engagement: "a" }), keys(5)];
  expect([...rowsOfSharedEngagements(rows)]).toEqual([2, 4]);
});

test("rows that have nothing in common stand alone", () => {
  const rows = [keys(2, { engagement: "a" }), keys(3, { engagement: "b" }), keys(4)];
  expect(found(rows)).toEqual([noNeighbours, noNeighbours, noNeighbours]);
});

test("rows about one engagement know one another, and whether their answers agree", () => {
  const [first, second] = found(
    [
      keys(2, { engagement: "a", vendor: "Dapitan" }),
      keys(5, { engagement: "a", vendor: "Dapitan" }),
      keys(9, { engagement: "a", vendor: "Dapitan" }),
    ],
    new Map([
      [2, "x"],
      [5, "y"],
      [9, "x"],
    ]),
  );
  expect(first?.duplicates).toEqual([
    { row: 5, vendor: "Dapitan", hasSameAnswers: false },
    { row: 9, vendor: "Dapitan", hasSameAnswers: true },
  ]);
  expect(second?.duplicates.map(({ row }) => row)).toEqual([2, 9]);
});

test("a certificate number is shared with other companies, not within one group", () => {
  const [first, , third] = found([
    keys(2, { certificate: "IS1", group: "dapitan" }),
    keys(3, { certificate: "IS1", group: "dapitan" }),
    keys(4, { certificate: "IS1", group: "luzonia" }),
  ]);
  expect(first?.sameCertificate).toEqual([{ row: 4, vendor: "Vendor 4" }]);
  expect(third?.sameCertificate).toEqual([{ row: 2, vendor: "Vendor 2" }]);
});

test("a long text is shared by field", () => {
  const [first] = found([
    keys(2, { texts: ["s", "t"] }),
    keys(3, { texts: ["t", "s"] }),
    keys(4, { texts: [null, "t"] }),
  ]);
  expect(first?.sameTexts).toEqual([{ row: 4, vendor: "Vendor 4", field: "soc2System" }]);
});

test("three neighbours of a kind are kept", () => {
  const rows = Array.from({ length: 10 }, (_row, at) =>
    keys(at + 2, { engagement: "a", certificate: "IS1" }),
  );
  for (const { duplicates, sameCertificate } of found(rows)) {
    expect(duplicates).toHaveLength(3);
    expect(sameCertificate).toHaveLength(3);
  }
});

const anyKeys = fc.array(
  fc.record({
    engagement: fc.constantFrom("a", "b", null),
    certificate: fc.constantFrom("IS1", "IS2", null),
    group: fc.constantFrom("dapitan", "luzonia", "rizal"),
  }),
  { maxLength: 12 },
);

test("having a neighbour is mutual, and no row is its own", () => {
  fc.assert(
    fc.property(anyKeys, (given) => {
      const rows = given.map((one, at) => keys(at + 2, one));
      const all = found(rows);
      all.forEach(({ duplicates, sameCertificate }, at) => {
        for (const { row } of [...duplicates, ...sameCertificate]) expect(row).not.toBe(at + 2);
        for (const { row } of duplicates) {
          expect(all[row - 2]?.duplicates.length).toBeGreaterThan(0);
        }
        for (const { row } of sameCertificate) {
          expect(all[row - 2]?.sameCertificate.length).toBeGreaterThan(0);
        }
      });
    }),
  );
});
