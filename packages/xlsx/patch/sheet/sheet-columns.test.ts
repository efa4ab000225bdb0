import { expect, test } from "vitest";

import { planColumnWidths } from "./sheet-columns.ts";
import type { EditColumn } from "./sheet-edit.ts";
import { spliced } from "../xml/splice.ts";
import { childNamed, outlineXml } from "../xml/xml-outline.ts";

/** Columns C (18 wide) and D (12 wide and hidden). */
const columns: readonly EditColumn[] = [
  { column: 2, heading: "", width: 18, hidden: false, headerStyle: 0, style: 0, isKnown: false },
  { column: 3, heading: "", width: 12, hidden: true, headerStyle: 0, style: 0, isKnown: false },
];

function widths(cols: string, isKnown = false): string {
  const bytes = new TextEncoder().encode(`<s>${cols}<sheetData/></s>`);
  const root = outlineXml(bytes);
  const sheetData = childNamed(root, "sheetData");
  if (sheetData === undefined) throw new Error("no sheetData");
  const ours = columns.map((column) => ({ ...column, isKnown }));
  const splices = planColumnWidths(bytes, childNamed(root, "cols"), sheetData, ours);
  return new TextDecoder().decode(spliced(bytes, splices)).slice(3, -16);
}

const C = '<col min="3" max="3" width="18" customWidth="1"/>';
const D = '<col min="4" max="4" width="12" customWidth="1" hidden="1"/>';

test.for([
  ["no cols at all", "", `<cols>${C}${D}</cols>`],
  ["self-closed cols", "<cols/>", `<cols>${C}${D}</cols>`],
  [
    "columns before ours",
    '<cols><col min="1" max="2" width="9"/></cols>',
    `<cols><col min="1" max="2" width="9"/>${C}${D}</cols>`,
  ],
  [
    "columns behind ours",
    '<cols><col min="6" max="7" width="9"/></cols>',
    `<cols>${C}${D}<col min="6" max="7" width="9"/></cols>`,
  ],
  [
    "a run that covers ours is split, its style kept and its hiding dropped",
    '<cols>\n<col min="2" max="9" width="9" style="4" hidden="1"/>\n</cols>',
    '<cols>\n<col min="2" max="2" width="9" style="4" hidden="1"/><col min="3" max="3" style="4" width="18" customWidth="1"/><col min="4" max="4" style="4" width="12" customWidth="1" hidden="1"/><col min="5" max="9" width="9" style="4" hidden="1"/>\n</cols>',
  ],
  [
    "a run that covers one of ours",
    '<cols><col min="3" max="3" width="9"/></cols>',
    `<cols>${C}${D}</cols>`,
  ],
] as const)("%s", ([, before, after]) => {
  expect(widths(before)).toBe(after);
});

test("a width that a user has given a column of ours stays", () => {
  const cols = '<cols><col min="3" max="4" width="33" customWidth="1"/></cols>';
  expect(widths(cols, true)).toBe(cols);
});
