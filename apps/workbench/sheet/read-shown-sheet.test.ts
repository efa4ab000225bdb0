import { opened, type SmallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import { expect, test } from "vitest";

import { readShownSheet } from "./read-shown-sheet.ts";
import type { ShownSheet } from "./shown-sheet.ts";

async function shown(made: SmallWorkbook): Promise<ShownSheet> {
  const sheet = await readShownSheet(opened(made), "Vendors");
  if (!sheet.ok) throw new Error(sheet.problem.kind);
  return sheet.value;
}

const text = (address: string, value: string, style = 0) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Style 1 has a fill and wraps. */
const styles =
  '<fonts><font/></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"><alignment wrapText="1"/></xf></cellXfs>';

const tracker: SmallWorkbook = {
  styles,
  rows: [
    `<row r="1">${text("A1", "Vendor register")}</row>`,
    `<row r="2">${text("A2", "Vendor")}${text("B2", "Service")}${text("C2", "ISO 27001 certificate")}</row>`,
    `<row r="3">${text("A3", "Acme", 1)}<c r="B3" s="1"/><c r="C3"><f>1+1</f><v>2</v></c></row>`,
    `<row r="4" hidden="1">${text("A4", "Apex")}</row>`,
    `<row r="5">${text("A5", "Dapitan")}${text("B5", "Voice")}</row>`,
  ].join(""),
};

test("the head of the tracker stays in view where the sheet freezes nothing", async () => {
  const { head } = await shown(tracker);
  expect(head.frozenRows.map(({ row }) => row.row)).toEqual([1, 2]);
  expect(head.scrolled).toMatchObject({ first: 3, hidden: [4] });
});

test("where the sheet freezes rows and columns, those stay in view", async () => {
  const beforeRows =
    '<sheetViews><sheetView><pane xSplit="1" ySplit="1" state="frozen"/></sheetView></sheetViews>';
  const { head } = await shown({ ...tracker, beforeRows });
  expect(head.frozenRows).toHaveLength(1);
  expect(head.frozenColumns).toBe(1);
});

test("rows come by their places, hidden ones left out, empty ones to type into behind", async () => {
  const sheet = await shown(tracker);
  expect(sheet.rows(0, 3).map(({ row }) => row)).toEqual([3, 5, 6]);
  expect(sheet.rows(1_000, 3)).toEqual([]);
});

test("a cell has its text, its side and its look", async () => {
  const [row] = (await shown(tracker)).rows(0, 1);
  expect(row?.cells.slice(0, 4)).toEqual([
    { text: "Acme", side: "left", style: 1, mark: null, isFormula: false },
    { text: "", side: "left", style: 1, mark: null, isFormula: false },
    { text: "2", side: "right", style: 0, mark: null, isFormula: true },
    null,
  ]);
});

test("our colours are evaluated", async () => {
  const sheet = await shown({
    rows: `<row r="1">${text("A1", "Vendor")}${text("B1", "|A1|")}</row><row r="2">${text("A2", "Acme")}</row>`,
    afterRows:
      '<conditionalFormatting sqref="A1:A2"><cfRule type="expression"><formula>ISNUMBER(SEARCH(&quot;|A1|&quot;,$B1))</formula></cfRule></conditionalFormatting>',
  });
  expect(sheet.rows(0, 2).map(({ cells }) => cells[0]?.mark)).toEqual([1, null]);
});

test("widths, hidden columns and the styles of whole columns are the sheet’s", async () => {
  const beforeRows =
    '<cols><col min="1" max="1" width="20"/><col min="2" max="2" hidden="1"/><col min="4" max="4" style="1"/></cols>';
  const sheet = await shown({ ...tracker, beforeRows });
  expect(sheet.head.columns.slice(0, 2)).toEqual([
    { column: 0, width: 145, isHidden: false },
    { column: 1, width: 65, isHidden: true },
  ]);
  expect(sheet.rows(0, 1)[0]?.cells[3]).toMatchObject({ text: "", style: 1 });
});

test("an empty sheet is a sheet to type into", async () => {
  const sheet = await shown({});
  expect(sheet.head).toMatchObject({ lastRow: 0, lastColumn: -1, frozenRows: [] });
  expect(sheet.rows(0, 5)).toHaveLength(5);
});

test("a sheet that is not there is told of", async () => {
  expect(await readShownSheet(opened({}), "Gone")).toMatchObject({
    problem: { kind: "sheet-gone" },
  });
});

test.for<readonly [what: string, style: number, height: number]>([
  ["two lines high where texts wrap", 1, 44],
  ["one line high where they wrap on other sheets alone", 0, 26],
])("rows are %s", async ([, style, height]) => {
  const rows = `<row r="1">${text("A1", "Colour", style)}</row>`;
  expect((await shown({ styles, rows })).head.rowHeight).toBe(height);
});
