import { expect, test } from "vitest";

import { keySharers } from "./key-sharers.ts";
import type { NeighbourKeys } from "./neighbour-keys.ts";

function row(number: number, group: string, certificate: string | null = "IS1"): NeighbourKeys {
  const texts = [null, null];
  return { row: number, vendor: group, group, engagement: null, certificate, texts };
}

function sharers(rows: readonly NeighbourKeys[]) {
  const differs = (one: NeighbourKeys, other: NeighbourKeys) => one.group !== other.group;
  return keySharers(rows, ({ certificate }) => certificate, differs);
}

test("each is told of the first three that differ, and never of its own kind", () => {
  const rows = [row(2, "a"), row(3, "a"), row(4, "b"), row(5, "c"), row(6, "d"), row(7, "e")];
  const { othersOf } = sharers(rows);
  expect(rows.map((one) => othersOf(one).map((other) => other.row))).toEqual([
    [4, 5, 6],
    [4, 5, 6],
    [2, 5, 6],
    [2, 4, 6],
    [2, 4, 5],
    [2, 4, 5],
  ]);
});

test("rows outside those that are told share one list", () => {
  const rows = Array.from({ length: 9 }, (_, at) => row(at + 2, `Vendor ${at}`));
  const { othersOf } = sharers(rows);
  const [seventh, ninth] = [rows[6], rows[8]];
  expect(seventh && othersOf(seventh)).toBe(ninth && othersOf(ninth));
});

test.for<readonly [what: string, rows: readonly NeighbourKeys[]]>([
  ["without a key", [row(2, "a", null), row(3, "b", null)]],
  ["with a key of its own", [row(2, "a", "IS1"), row(3, "b", "IS2")]],
  ["whose key is only its own kind's", [row(2, "a"), row(3, "a")]],
])("a row %s has no others", ([, rows]) => {
  const { othersOf } = sharers(rows);
  expect(rows.map(othersOf)).toEqual([[], []]);
});
