import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { cellsOf, opened, rowsOf } from "../testing/small-workbook.ts";
import { ROWS_AT_A_TIME } from "./row-reader.ts";

const strings =
  "<si><t>one</t></si><si><t/></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb='0' eb='1'><t>NO</t></rPh></si><si/><si><t xml:space='preserve'> a &amp; _x0041_ </t></si>";
const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs count="4"><xf/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs>`;

describe("cells", () => {
  test.for<[claim: string, rows: string, cells: readonly string[]]>([
    ["a shared text", `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, ["A1=text:one"]],
    [
      "an empty shared text is no cell",
      `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>3</v></c></row>`,
      [],
    ],
    [
      "an empty reference to a shared text is no cell",
      `<row r="1"><c r="A1" t="s"><v></v></c><c r="B1" t="s"><v/></c><c r="C1" t="s"/></row>`,
      [],
    ],
    [
      "a reference to a shared text on a line of its own",
      `<row r="1"><c r="A1" t="s"><v>\n  0\n</v></c><c  r="B1" t="s"><v> 0</v></c></row>`,
      ["A1=text:one", "B1=text:one"],
    ],
    [
      "rich text without its phonetic run",
      `<row r="1"><c r="A1" t="s"><v>2</v></c></row>`,
      ["A1=text:rich"],
    ],
    ["entities and escapes", `<row r="1"><c r="A1" t="s"><v>4</v></c></row>`, ["A1=text: a & A "]],
    [
      "an inline text",
      `<row r="1"><c r="B1" t="inlineStr"><is><t>in</t></is></c></row>`,
      ["B1=text:in"],
    ],
    [
      "an inline rich text",
      `<row r="1"><c r="A1" t="inlineStr"><is><r><t>i</t></r><r><t>n</t></r></is></c></row>`,
      ["A1=text:in"],
    ],
    [
      "the text of a formula",
      `<row r="1"><c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>`,
      ["A1=text:ab"],
    ],
    [
      "an empty text of a formula is no cell",
      `<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>`,
      [],
    ],
    [
      "a number",
      `<row r="1"><c r="A1"><v>2.5</v></c><c r="B1" t="n"><v>-3</v></c><c r="C1"><v>1E3</v></c></row>`,
      ["A1=number:2.5", "B1=number:-3", "C1=number:1000"],
    ],
    [
      "a number of a formula",
      `<row r="1"><c r="A1"><f t="shared" si="0"/><v>7</v></c></row>`,
      ["A1=number:7"],
    ],
    [
      "a formula without a result",
      `<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v/></c><c r="C1"><f>D1</f><v></v></c></row>`,
      ["A1=not-calculated:", "B1=not-calculated:", "C1=not-calculated:"],
    ],
    [
      "a day",
      `<row r="1"><c r="A1" s="1"><v>46349</v></c><c r="B1" s="3"><v>46349.5</v></c></row>`,
      ["A1=day:2026-11-23", "B1=day:2026-11-23"],
    ],
    [
      "no day before 1900",
      `<row r="1"><c r="A1" s="1"><v>0.25</v></c><c r="B1" s="1"><v>60</v></c></row>`,
      ["A1=number:0.25", "B1=number:60"],
    ],
    ["a percentage", `<row r="1"><c r="A1" s="2"><v>0.2</v></c></row>`, ["A1=number:20%"]],
    [
      "a style that is not there",
      `<row r="1"><c r="A1" s="99"><v>5</v></c></row>`,
      ["A1=number:5"],
    ],
    [
      "a day as text of ISO 8601",
      `<row r="1"><c r="A1" t="d"><v>2026-11-23T00:00:00</v></c></row>`,
      ["A1=day:2026-11-23"],
    ],
    [
      "yes and no",
      `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>`,
      ["A1=boolean:TRUE", "B1=boolean:FALSE"],
    ],
    ["an error", `<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>`, ["A1=error:#N/A"]],
    ["a cell of style only is no cell", `<row r="1"><c r="A1" s="2"/><c r="B1"></c></row>`, []],
    [
      "words where a number should be",
      `<row r="1"><c r="A1"><v>n/a</v></c></row>`,
      ["A1=text:n/a"],
    ],
  ])("%s", async ([, rows, cells]) => {
    expect(await cellsOf(opened({ rows, strings, styles }))).toEqual(cells);
  });

  test("days count from 1904 where the workbook says so", async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>44887</v></c></row>`;
    const workbook = opened({ rows, styles, workbook: `<workbookPr date1904="1"/>` });
    expect(workbook.date1904).toBe(true);
    expect(await cellsOf(workbook)).toEqual(["A1=day:2026-11-23"]);
  });
});

describe("ways of writing the same rows", () => {
  const same = ["A1=number:1", "C1=text:one", "B3=number:2"];
  test.for<[claim: string, rows: string]>([
    [
      "as Excel does",
      `<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`,
    ],
    [
      "without references",
      `<row><c><v>1</v></c><c/><c t="s"><v>0</v></c></row><row/><row><c/><c><v>2</v></c></row>`,
    ],
    [
      "with a prefix",
      `<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="C1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c></x:row>`,
    ],
    [
      "with single quotes",
      `<row r='1'><c r='A1'><v>1</v></c><c r='C1' t='s'><v>0</v></c></row><row r='3'><c r='B3'><v>2</v></c></row>`,
    ],
    [
      "with space around everything",
      `\n<row r = "1" >\n <c\tr = "A1" >\n<v>1</v> </c ><c t="s" r="C1"><v >0</v ></c></row>\n<row r="3"><c r="B3"><v>2</v></c></row>\n`,
    ],
    [
      "with cells out of order",
      `<row r="1"><c r="C1" t="s"><v>0</v></c><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`,
    ],
    [
      "with rows closed at once",
      `<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row><row r="2" ht="20"/><row r="3"><c r="B3"><v>2</v></c></row>`,
    ],
    [
      "with comments and CDATA",
      `<!-- <row> --><row r="1"><c r="A1"><v><![CDATA[1]]></v></c><c r="C1" t="s"><v>0<!-- 1 --></v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`,
    ],
    [
      "with more than Excel needs",
      `<row r="1" spans="1:3" x14ac:dyDescent="0.2"><c r="A1" cm="1"><v>1</v><extLst><ext uri="x"><v>9</v></ext></extLst></c><c r="C1" t="s"><v>0</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`,
    ],
  ])("%s", async ([, rows]) => {
    expect(await cellsOf(opened({ rows, strings }))).toEqual(same);
  });

  test("what the fast way reads, the general one reads alike", async () => {
    const cell = fc.record({
      style: fc.constantFrom("", ` s="1"`, ` s="2"`, ` s="12"`),
      value: fc.constantFrom(
        ` t="s"><v>0</v>`,
        ` t="s"><v>4</v>`,
        "><v>46349</v>",
        "><v>-2.5</v>",
        ` t="b"><v>1</v>`,
        ` t="e"><v>#N/A</v>`,
        "><v>123456789012345678</v>",
        ">",
        ` t="n"><v>7</v>`,
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (list) => {
        const write = (between: string) =>
          list
            .map(
              ({ style, value }, at) =>
                `<c r="${String.fromCharCode(65 + at)}1"${style}${value}${between}</c>`,
            )
            .join("");
        const fast = await cellsOf(
          opened({ rows: `<row r="1">${write("")}</row>`, strings, styles }),
        );
        // A space where Excel writes none is enough to leave the fast way.
        const general = await cellsOf(
          opened({ rows: `<row r="1">${write(" ")}</row>`, strings, styles }),
        );
        expect(fast).toEqual(general);
      }),
      { numRuns: 60 },
    );
  });
});

describe("rows that are refused", () => {
  test.for<[claim: string, rows: string, error: object]>([
    ["out of order", `<row r="2"/><row r="1"/>`, { kind: "rows-out-of-order", row: 1 }],
    ["twice the same", `<row r="2"/><row r="2"/>`, { kind: "rows-out-of-order", row: 2 }],
    ["beyond the last row", `<row r="1048577"/>`, { kind: "damaged" }],
    ["without a number in r", `<row r="x"/>`, { kind: "damaged" }],
    [
      "a cell beyond the last column",
      `<row r="1"><c r="XFE1"><v>1</v></c></row>`,
      { kind: "damaged" },
    ],
    ["a cell without a column", `<row r="1"><c r="11"><v>1</v></c></row>`, { kind: "damaged" }],
    [
      "two cells in one place",
      `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`,
      { kind: "damaged" },
    ],
    [
      "a text that is not there",
      `<row r="1"><c r="A1" t="s"><v>9</v></c></row>`,
      { kind: "damaged" },
    ],
    [
      "a type that is not known",
      `<row r="1"><c r="A1" t="q"><v>9</v></c></row>`,
      { kind: "damaged" },
    ],
    [
      "an entity of their own",
      `<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>`,
      { kind: "damaged" },
    ],
    ["never closed", `<row r="1"><c r="A1"><v>1</v></c>`, { kind: "damaged" }],
  ])("%s", async ([, rows, error]) => {
    const part = "xl/worksheets/sheet1.xml";
    await expect(rowsOf(opened({ rows, strings }))).rejects.toMatchObject({
      error: { part, ...error },
    });
  });
});

describe("filters", () => {
  const rows = [1, 2, 3, 4]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="B${row}"><f>A1</f><v>2</v></c><c r="C${row}"><v>3</v></c></row>`,
    )
    .join("");

  test("only the columns asked for are read", async () => {
    const read = await rowsOf(opened({ rows }), { columns: new Set([0, 1]) });
    expect(read.map(({ cells }) => cells.map(({ column }) => column))).toEqual(
      Array(4).fill([0, 1]),
    );
  });

  test("a row without any of the columns is left out", async () => {
    expect(await rowsOf(opened({ rows }), { columns: new Set([9]) })).toEqual([]);
  });

  test("rows end behind the last one asked for", async () => {
    const read = await rowsOf(opened({ rows: `${rows}<row r="1"/>` }), { lastRow: 2 });
    expect(read.map(({ row }) => row)).toEqual([1, 2]);
  });
});

test("many rows come some dozens at a time and in order", async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${"text ".repeat(40)}${i}</t></is></c></row>`,
  );
  const [sheet] = opened({ rows: rows.join("") }).sheets;
  const sizes: number[] = [];
  let last = 0;
  for await (const chunk of sheet?.source.rows() ?? []) {
    sizes.push(chunk.length);
    for (const { row } of chunk) expect(row).toBe(++last);
  }
  expect(last).toBe(3000);
  expect(Math.max(...sizes)).toBe(ROWS_AT_A_TIME);
});

test("a row longer than any chunk is read", async () => {
  const long = "x".repeat(30_000);
  const cells = Array.from({ length: 60 }, () => `<c t="inlineStr"><is><t>${long}</t></is></c>`);
  const [row] = await rowsOf(opened({ rows: `<row>${cells.join("")}</row>` }));
  expect(row?.cells).toHaveLength(60);
  expect(row?.cells.at(-1)?.content.text).toBe(long);
});

test("what follows the rows may be longer than they are", async () => {
  const afterRows = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_000)}</mergeCells>`;
  const workbook = opened({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>`, afterRows });
  expect(await rowsOf(workbook)).toHaveLength(1);
  expect(workbook.sheets[0]?.source.shape.merges).toHaveLength(100_000);
});

test("formulas whose text came out empty are cells for who asks for them", async () => {
  const workbook = opened({
    rows: `<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>""</f></c><c r="C1" t="str"><v></v></c><c r="D1"/><c r="E1" t="inlineStr"><is><t/></is></c></row>`,
  });
  const cells = [];
  for await (const rows of workbook.sheets[0]?.source.rows({ emptyFormulas: true }) ?? []) {
    for (const row of rows) cells.push(...row.cells);
  }
  expect(cells.map(({ column, content }) => [column, content.kind])).toEqual([
    [0, "not-calculated"],
    [1, "not-calculated"],
    [2, "not-calculated"],
  ]);
});
