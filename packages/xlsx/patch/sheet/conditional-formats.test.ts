import { expect, test } from "vitest";

import { patchSheetTail } from "./sheet-tail.ts";
import type { SheetEdit } from "./sheet-edit.ts";

const range = { firstRow: 2, lastRow: 9, firstColumn: 5, lastColumn: 5 };
const column = { column: 5, heading: "Status", width: 9, hidden: false, headerStyle: 0, style: 0 };

/** Our column is F; our looks are 3 and 4. */
function tail(xml: string, isKnown = false): string {
  const edit: SheetEdit = {
    part: "sheet1.xml",
    headerRow: 1,
    lastRow: 9,
    columns: [{ ...column, isKnown }],
    formats: [
      { range, formula: 'LEFT($F2,1)="●"', dxf: 3 },
      { range, formula: '$F2<"b"', dxf: 4 },
    ],
    growFilter: false,
    otherRows: "clear",
    rows: [],
    textStyles: new Set(),
    wrappedStyles: new Set(),
    ourDxfs: new Set([3, 4]),
  };
  return new TextDecoder().decode(patchSheetTail(new TextEncoder().encode(xml), "", edit));
}

const ours = (first: number) =>
  `<conditionalFormatting sqref="F2:F9"><cfRule type="expression" dxfId="3" priority="${first}"><formula>LEFT($F2,1)=&quot;●&quot;</formula></cfRule><cfRule type="expression" dxfId="4" priority="${first + 1}"><formula>$F2&lt;&quot;b&quot;</formula></cfRule></conditionalFormatting>`;

const theirs = (formula: string, dxf = 3) =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="${dxf}" priority="7"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

test.for([
  ["a sheet with nothing behind its rows", "</worksheet>", `${ours(1)}</worksheet>`],
  [
    "they come behind filter and merges, and before what follows",
    '<autoFilter ref="A1:B2"/><mergeCells/><dataValidations/></worksheet>',
    `<autoFilter ref="A1:B2"/><mergeCells/>${ours(1)}<dataValidations/></worksheet>`,
  ],
  [
    "they yield to every format that is there",
    `${theirs("$A1=1")}<pageMargins/></worksheet>`,
    `${theirs("$A1=1")}${ours(8)}<pageMargins/></worksheet>`,
  ],
  [
    "they yield to the formats of newer Excels",
    '<extLst><ext><x14:cfRule priority="40"/></ext></extLst></worksheet>',
    `${ours(41)}<extLst><ext><x14:cfRule priority="40"/></ext></extLst></worksheet>`,
  ],
] as const)("%s", ([, before, after]) => {
  expect(tail(before)).toBe(after);
});

test.for([
  ["the same formats of an earlier run", ours(1), ""],
  ["one that Excel has moved to other rows", theirs("LEFT($F77,1)=&quot;x&quot;"), ""],
  [
    "one of ours in a block with one of theirs",
    ours(1).replace(' dxfId="4"', ' dxfId="9"'),
    "kept",
  ],
  ["one with a look that is not ours", theirs("$F2=1", 9), "kept"],
  ["one that reads another column as well", theirs("AND($F2=1,$A2=1)"), "kept"],
  ["one that reads another sheet", theirs("Other!$F2=1"), "kept"],
  ["one that reads no cell at all", theirs("TRUE"), "kept"],
] as const)("on a later run, of %s", ([, before, outcome]) => {
  const after = tail(`${before}</worksheet>`, true);
  if (outcome === "") expect(after).toBe(`${ours(1)}</worksheet>`);
  else expect(after.match(/<cfRule/gu)).toHaveLength(3);
});

test("on a first run nothing is taken for ours", () => {
  expect(tail(`${ours(1)}</worksheet>`)).toBe(`${ours(1)}${ours(3)}</worksheet>`);
});
