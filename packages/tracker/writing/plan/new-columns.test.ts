import { fieldIds } from "@scopefit/core/fields/field-dictionary";
import fc from "fast-check";
import { expect, test } from "vitest";

import { mapColumns } from "../../mapping/map-columns.ts";
import { ourColumns } from "../../our-columns/our-column.ts";
import { layoutWith } from "../../testing/layout.ts";
import { planNewColumns } from "./new-columns.ts";

const placesFor = (layout: ReturnType<typeof layoutWith>) =>
  planNewColumns(layout, ["isoSites", "soc2Opinion"])?.columns.map(({ column }) => column);

const table = (kind: "plain" | "query") => ({
  name: "Register",
  range: { firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 3 },
  headerRows: 1,
  totalsRows: 0,
  kind,
});

test("new columns stand right of the table, in the order in which they are asked for", () => {
  const planned = planNewColumns(layoutWith(), ["isoSites", "soc2Opinion"]);
  expect(planned?.columns.map(({ column, field }) => [column, field])).toEqual([
    [4, "isoSites"],
    [5, "soc2Opinion"],
  ]);
});

test.for(fieldIds)("the column for %s is understood by its heading alone", (field) => {
  const [added] = planNewColumns(layoutWith(), [field])?.columns ?? [];
  const [column] = mapColumns([{ column: 4, path: [added?.heading ?? ""] }], new Map()).columns;
  expect(column?.field).toBe(field);
});

test("each has a note that says what to write", () => {
  const [expiry] = planNewColumns(layoutWith(), ["isoExpiryDate"])?.columns ?? [];
  expect(expiry?.note).toBe("A day, for example 30 June 2027.");
});

test("they stand right of our own columns", () => {
  const ours = new Map(ourColumns.map(({ key }, place) => [key, 4 + place]));
  expect(placesFor(layoutWith({ ours }))?.[0]).toBe(4 + ourColumns.length);
});

test("they stay together: a gap that is too narrow is not used", () => {
  expect(placesFor(layoutWith({ occupied: new Set([5]) }))).toEqual([6, 7]);
});

test("a plain table right beside them grows, another kind does not", () => {
  const grown = (layout: ReturnType<typeof layoutWith>) =>
    planNewColumns(layout, ["isoSites"])?.table;
  expect(grown(layoutWith({ table: table("plain") }))).toBe("Register");
  expect(grown(layoutWith({ table: table("query") }))).toBeNull();
  expect(grown(layoutWith({ table: table("plain"), occupied: new Set([4]) }))).toBeNull();
});

test("headings stand in the lowest header row, over the rows of the data", () => {
  const planned = planNewColumns(layoutWith({ rows: [2, 3], firstRow: 4 }), ["isoSites"]);
  expect(planned).toMatchObject({ headerRow: 3, firstRow: 4, lastRow: 9 });
});

test("nothing to add plans nothing, nor does a sheet without room", () => {
  expect(planNewColumns(layoutWith(), [])).toBeNull();
  expect(placesFor(layoutWith({ lastColumn: 16_382 }))).toBeUndefined();
});

test("a column of the user's is never written on", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 4, max: 60 })), (taken) => {
      const planned = placesFor(layoutWith({ occupied: new Set(taken) })) ?? [];
      expect(planned.filter((column) => taken.includes(column) || column <= 3)).toEqual([]);
    }),
  );
});
