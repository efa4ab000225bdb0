import fc from "fast-check";
import { expect, test } from "vitest";

import { ourColumns } from "../../our-columns/our-column.ts";
import { layoutWith } from "../../testing/layout.ts";
import { areBesideTable, planColumns } from "./plan-columns.ts";

const places = (layout: ReturnType<typeof layoutWith>) =>
  planColumns(layout)?.map((column) => column.column);

test("our columns stand right of the table, together and in order", () => {
  expect(places(layoutWith())).toEqual(ourColumns.map((_, place) => 4 + place));
});

test("what stands right of the table is stepped over", () => {
  expect(places(layoutWith({ occupied: new Set([6]) }))?.[0]).toBe(7);
});

test("a gap that is too narrow is not used", () => {
  const occupied = new Set([4 + ourColumns.length - 1, 30]);
  expect(places(layoutWith({ occupied }))?.[0]).toBe(4 + ourColumns.length);
});

test("columns of an earlier run stay where they are, also after they were moved", () => {
  const ours = new Map(ourColumns.map(({ key }, place) => [key, 20 - place]));
  expect(places(layoutWith({ ours }))).toEqual(ourColumns.map((_, place) => 20 - place));
});

test("a column of ours that was deleted comes back right of the others", () => {
  const ours = new Map(ourColumns.slice(1).map(({ key }, place) => [key, 4 + place]));
  expect(places(layoutWith({ ours }))?.[0]).toBe(4 + ourColumns.length - 1);
});

test("at the right edge of the sheet there is no room", () => {
  expect(planColumns(layoutWith({ lastColumn: 16_380 }))).toBeNull();
});

test("a column of the user's is never written on", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 4, max: 60 })), (taken) => {
      const occupied = new Set(taken);
      const planned = places(layoutWith({ occupied })) ?? [];
      expect(planned.filter((column) => occupied.has(column) || column <= 3)).toEqual([]);
    }),
  );
});

test("columns right beside the table grow it, others do not", () => {
  const beside = planColumns(layoutWith()) ?? [];
  const apart = planColumns(layoutWith({ occupied: new Set([4]) })) ?? [];
  expect([areBesideTable(layoutWith(), beside), areBesideTable(layoutWith(), apart)]).toEqual([
    true,
    false,
  ]);
});
