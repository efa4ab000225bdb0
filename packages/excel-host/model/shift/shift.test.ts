import { parseRange } from "@scopefit/xlsx/read/cell-reference";
import fc from "fast-check";
import { expect, test } from "vitest";

import { addressOf } from "../cells/area.ts";
import { shiftedRange, tears, type Shift } from "./shift.ts";

function range(address: string) {
  const found = parseRange(address);
  if (found === null) throw new Error(address);
  return found;
}

test.each([
  ["insert", "columns", "B:C", "A1:A9", "A1:A9"],
  ["insert", "columns", "B:C", "A1:B9", "A1:D9"],
  ["insert", "columns", "B:C", "B1:C9", "D1:E9"],
  ["insert", "rows", "3:3", "A1:A2", "A1:A2"],
  ["insert", "rows", "3:3", "A1:A3", "A1:A4"],
  ["insert", "rows", "A3:B3", "A4:C4", "A4:C4"],
  ["delete", "columns", "B:C", "A1:D9", "A1:B9"],
  ["delete", "columns", "B:C", "C1:D9", "B1:B9"],
  ["delete", "columns", "B:C", "A1:B9", "A1:A9"],
  ["delete", "columns", "B:C", "D1:E9", "B1:C9"],
  ["delete", "columns", "B:C", "B1:C9", null],
] as const)("%s %s %s: %s becomes %s", (kind, axis, cells, before, after) => {
  const moved = shiftedRange({ kind, axis, range: range(cells) }, range(before));
  expect(moved === null ? null : addressOf(moved)).toBe(after);
});

test("a shift tears what it covers in part and what is not before it", () => {
  const shift: Shift = { kind: "insert", axis: "rows", range: range("A3:B3") };
  const torn = ["A1:C4", "B4:C5", "A1:B9", "C1:D9", "A1:C2"].map((one) => tears(shift, range(one)));
  expect(torn).toEqual([true, true, false, false, false]);
});

test("what was put in and taken out again has changed nothing", () => {
  const line = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(
      line,
      line,
      line,
      line,
      fc.constantFrom("rows" as const, "columns" as const),
      (a, b, c, d, axis) => {
        const cells = axis === "rows" ? `${a}:${a + b}` : "C:F";
        const one = { firstRow: c, lastRow: c + d, firstColumn: c, lastColumn: c + d };
        const inserted = shiftedRange({ kind: "insert", axis, range: range(cells) }, one);
        const back =
          inserted === null
            ? null
            : shiftedRange({ kind: "delete", axis, range: range(cells) }, inserted);
        expect(back).toEqual(one);
      },
    ),
  );
});
