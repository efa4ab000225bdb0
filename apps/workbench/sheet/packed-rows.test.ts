import { parseIsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import type { GridRow } from "@scopefit/tracker/layout/grid";
import fc from "fast-check";
import { expect, test } from "vitest";

import { forCells, packRows, unpackRows } from "./packed-rows.ts";

const DAYS = [parseIsoDay("2026-11-23"), parseIsoDay("0099-01-01")].filter((day) => day !== null);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.string().map((text): CellContent => ({ kind: "text", text })),
  fc
    .double({ noNaN: true })
    .map((number): CellContent => ({ kind: "number", text: number.toFixed(1), number })),
  fc.constantFrom(...DAYS).map((day): CellContent => ({ kind: "day", text: day, day })),
  fc
    .boolean()
    .map((it): CellContent => ({ kind: "boolean", text: it ? "TRUE" : "FALSE", boolean: it })),
  fc.constantFrom<CellContent>(
    { kind: "error", text: "#N/A" },
    { kind: "not-calculated", text: "" },
  ),
);

const rows: fc.Arbitrary<readonly GridRow[]> = fc
  .array(fc.array(fc.record({ column: fc.integer({ min: 0, max: 16_383 }), content })))
  .map((list) => list.map((cells, place) => ({ row: 3 * place + 1, cells })));

test("rows come out of the pack as they went in, and out of a copy of it", () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(unpackRows(structuredClone(packRows(given)))).toEqual(given);
    }),
  );
});

test("the cells of one row are found without the others", () => {
  const packed = packRows([
    { row: 1, cells: [{ column: 0, content: { kind: "text", text: "Vendor" } }] },
    { row: 4, cells: [] },
    { row: 7, cells: [{ column: 2, content: { kind: "number", text: "9", number: 9 } }] },
  ]);
  const seen = (index: number) => {
    const cells: unknown[] = [];
    forCells(packed, index, (...cell) => void cells.push(cell));
    return cells;
  };
  expect([0, 1, 2].map(seen)).toEqual([[[0, "text", "Vendor"]], [], [[2, "number", "9"]]]);
});
