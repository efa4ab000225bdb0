import { plainLook } from "@scopefit/xlsx/read/appearance/cell-looks";
import { expect, test } from "vitest";

import type { ShownCell } from "../sheet/shown-sheet.ts";
import { cellStyle } from "./cell-style.ts";

const cell: ShownCell = { text: "x", side: "right", style: 0, mark: null, isFormula: false };
const draw = (
  look: Partial<typeof plainLook>,
  changes: Partial<ShownCell> = {},
  behind = "FFFFFF",
) => cellStyle({ ...cell, ...changes }, [{ ...plainLook, ...look }], behind);

test("a plain cell keeps the colours of the page, and its side", () => {
  expect(draw({})).toMatchObject({ backgroundColor: "", color: "", textAlign: "right" });
});

test.for([
  ["a fill brings a colour that reads on it", { fill: "1F3B5B" }, { color: "#FFFFFF" }],
  [
    "a colour of the user’s on a fill of the user’s",
    { fill: "FFFFFF", colour: "EEEEEE" },
    { color: "#EEEEEE" },
  ],
  ["bold and italic", { isBold: true, isItalic: true }, { fontWeight: "600", fontStyle: "italic" }],
  ["lines", { isUnderlined: true, isStruck: true }, { textDecoration: "underline line-through" }],
  ["an alignment of its own", { horizontal: "center" as const }, { textAlign: "center" }],
  ["wrapped text", { wraps: true }, { whiteSpace: "pre-wrap" }],
] as const)("%s", ([, look, expected]) => {
  expect(draw(look)).toMatchObject(expected);
});

test("a colour meant for white paper gives way on a dark page", () => {
  expect(draw({ colour: "000080" }, {}, "292929")).toMatchObject({ color: "" });
  expect(draw({ colour: "000080" })).toMatchObject({ color: "#000080" });
});

test("our mark stands over the user’s look and stays in forced colours", () => {
  expect(draw({ fill: "00FF00", isBold: true }, { mark: 1 })).toMatchObject({
    backgroundColor: "#F09A5B",
    color: "#2B1400",
    fontWeight: "600",
    forcedColorAdjust: "none",
  });
});

test("a status has the colours of the marked file", () => {
  expect(draw({}, { mark: "not-covered" })).toMatchObject({
    backgroundColor: "#9C1C1C",
    fontWeight: "600",
  });
});
