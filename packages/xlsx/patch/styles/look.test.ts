import type { PlannedLook } from "@scopefit/tracker/writing/plan/edit-plan";
import { expect, test } from "vitest";

import { LookList } from "./look-list.ts";
import { dxfXml, lookKey, lookOfDxf } from "./look.ts";
import { StyleLists } from "./style-lists.ts";

const plain: PlannedLook = { fill: null, font: null, bold: false, italic: false, border: null };

test.for<[string, PlannedLook]>([
  ["a fill", { ...plain, fill: "9DC3E6" }],
  ["white and bold on dark red", { ...plain, fill: "9C1C1C", font: "FFFFFF", bold: true }],
  ["italics", { ...plain, italic: true }],
  ["all at once", { fill: "F09A5B", font: "2B1400", bold: true, italic: true, border: "7F3F00" }],
])("a look is read back from what was written: %s", ([, look]) => {
  expect(lookOfDxf(dxfXml("", look))).toEqual(look);
  expect(lookOfDxf(dxfXml("x:", look))).toEqual(look);
});

test("a look is read however Excel writes it", () => {
  const excel =
    '<dxf><font><b val="1"/><i val="0"/><color rgb="ff06283d"/></font><fill><patternFill patternType="solid"><fgColor indexed="64"/><bgColor rgb="FF9DC3E6"/></patternFill></fill></dxf>';
  expect(lookOfDxf(excel)).toEqual({ ...plain, fill: "9DC3E6", font: "06283D", bold: true });
});

test.for([
  ["a number format", '<dxf><numFmt numFmtId="9" formatCode="0%"/></dxf>'],
  ["a font that is struck out", "<dxf><font><strike/></font></dxf>"],
] as const)("what does more than a look of ours is none: %s", ([, dxf]) => {
  expect(lookOfDxf(dxf)).toBeNull();
});

test("looks are told apart by every part of them", () => {
  const looks = [plain, { ...plain, bold: true }, { ...plain, font: "FFFFFF" }];
  expect(new Set(looks.map(lookKey)).size).toBe(3);
  expect(lookKey({ ...plain, fill: "abcdef" })).toBe(lookKey({ ...plain, fill: "ABCDEF" }));
});

test("what other programs make of a look is known by its colours", () => {
  const blue = { ...plain, fill: "9dc3e6", font: "06283D", border: "7F3F00" };
  const saved =
    '<dxf><font><color rgb="FF06283D"/></font><fill><patternFill><bgColor rgb="FF9DC3E6"/></patternFill></fill><border><left style="thin"/></border><protection/></dxf>';
  const lists = new StyleLists(
    new TextEncoder().encode(`<styleSheet><dxfs>${saved}<dxf/></dxfs></styleSheet>`),
  );
  expect(new LookList(lists).placesLike(blue)).toEqual([0]);
});

test("a look is added once, and the first that looks the same is taken", () => {
  const blue = { ...plain, fill: "9DC3E6" };
  const dxfs = `<dxfs count="2">${dxfXml("", blue).repeat(2)}</dxfs>`;
  const lists = new StyleLists(new TextEncoder().encode(`<styleSheet>${dxfs}</styleSheet>`));
  const looks = new LookList(lists);
  expect(looks.place(blue)).toBe(0);
  expect(looks.placesLike(blue)).toEqual([0, 1]);
  expect(looks.place({ ...plain, bold: true })).toBe(2);
  expect(looks.place({ ...plain, bold: true })).toBe(2);
});
