import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readScopefitPart } from "@scopefit/xlsx/patch/read-part";
import { describe, expect, test } from "vitest";

import { applied, opened, removed } from "./apply.ts";
import { comparePackages } from "./compare-packages.ts";
import { type SmallWorkbook, smallWorkbook } from "./small-workbook.ts";
import { syntheticPlan, type SyntheticPlan } from "./synthetic-plan.ts";

const DATA = join(import.meta.dirname, "../../../shared/data");

const v = (address: string) => `<c r="${address}"><v>1</v></c>`;
const rule = (priority: number) =>
  `<conditionalFormatting sqref="A1:B9"><cfRule type="cellIs" dxfId="0" priority="${priority}" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>`;
const filter = (range: string) =>
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!${range}</definedName></definedNames>`;
const table =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Vendor"/><tableColumn id="2" name="Findings"/></tableColumns></table>';

const small: readonly (readonly [string, SmallWorkbook])[] = [
  ["a plain sheet", { rows: `<row r="1">${v("A1")}${v("B1")}</row><row r="4">${v("A4")}</row>` }],
  [
    "rows without numbers",
    { rows: "<row><c><v>1</v></c></row><row/><row><c><v>2</v></c><c/></row>" },
  ],
  [
    "all that states an extent",
    {
      head: '<dimension ref="A1:B3"/><cols><col min="1" max="16384" width="9" style="0"/></cols>',
      rows: `<row r="1" spans="1:2">${v("A1")}${v("B1")}</row><row r="3" spans="1:2" ht="20"/>`,
      tail: `<autoFilter ref="A1:B3"/>${rule(4)}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`,
      workbook: filter("$A$1:$B$3"),
    },
  ],
  ["a table", { rows: `<row r="1">${v("A1")}${v("B1")}</row><row r="2">${v("A2")}</row>`, table }],
  ["no styles", { rows: `<row r="1">${v("A1")}</row>`, styles: null }],
  ["an empty styles part", { rows: `<row r="1">${v("A1")}</row>`, styles: "" }],
  [
    "prefixes and white space",
    {
      prefix: "x:",
      rows: '\n<x:row r="1" >\n<x:c r="A1"><x:v>1</x:v></x:c>\n</x:row>\n<x:row r="3"/>\n',
    },
  ],
  ["cells that point past the styles", { rows: '<row r="1"><c r="A1" s="5"><v>1</v></c></row>' }],
];

const large = existsSync(DATA)
  ? ["workbooks/gnarly", "trackers"].flatMap((folder) =>
      readdirSync(join(DATA, folder))
        .filter((name) => /\.xls[xm]$/u.test(name))
        .map((name) => [name, join(DATA, folder, name)] as const),
    )
  : [];

describe("marking changes nothing but what is ours", () => {
  test.for(small)("in a workbook with %s", async ([, made]) => {
    await checkRoundTrip(await smallWorkbook(made));
  });

  test.for(large)("in %s", { timeout: 60_000 }, async ([, path]) => {
    await checkRoundTrip(readFileSync(path));
  });
});

async function checkRoundTrip(original: Uint8Array): Promise<void> {
  const first = await syntheticPlan(opened(original));
  if (first === null) return;
  const marks = {
    sheet: first.sheet.path,
    columns: new Set(first.plan.target.columns.map(({ column }) => column)),
  };

  const marked = await applied(opened(original), first.plan);
  expect(comparePackages(original, marked, marks)).toEqual([]);
  await checkContent(marked, first);

  const unheld = await applied(opened(original), first.plan, { heldBytes: 0 });
  expect(comparePackages(original, unheld, marks)).toEqual([]);

  const again = await syntheticPlan(opened(marked));
  if (again === null) throw new Error("The marked workbook seems to be empty.");
  expect(again.plan.target.columns).toEqual(first.plan.target.columns);
  const twice = await applied(opened(marked), again.plan);
  expect(Buffer.compare(twice, marked), "a second run changes nothing").toBe(0);

  const fewer = await syntheticPlan(opened(marked), 7);
  if (fewer === null) throw new Error("The marked workbook seems to be empty.");
  const thrice = await applied(opened(marked), fewer.plan, { heldBytes: 0 });
  expect(comparePackages(original, thrice, marks)).toEqual([]);
  await checkContent(thrice, fewer);

  const without = await removed(opened(marked));
  expect(comparePackages(original, without, marks)).toEqual([]);
  checkNothingOfOurs(original, without, first);
}

/** No part, name, column or format of ours is left after removal. */
function checkNothingOfOurs(original: Uint8Array, without: Uint8Array, { sheet }: SyntheticPlan) {
  const [before, after] = [opened(original), opened(without)];
  const partsOf = ({ archive }: typeof before) => archive.entries.map(({ name }) => name);
  const withStyles = partsOf(after).filter((name) => !/styles\.xml$/u.test(name));
  expect(withStyles).toEqual(partsOf(before).filter((name) => !/styles\.xml$/u.test(name)));
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const names = (workbook: typeof before) =>
    workbook.sheets.find(({ name }) => name === sheet.name)?.source.shape.names;
  expect(names(after)).toEqual(names(before));
  expect(after.sheets.find(({ name }) => name === sheet.name)?.source.shape).toEqual(
    before.sheets.find(({ name }) => name === sheet.name)?.source.shape,
  );
}

/** Our texts stand where they were planned, as texts, and nowhere else below our headings. */
async function checkContent(marked: Uint8Array, { plan, sheet, texts, part }: SyntheticPlan) {
  const workbook = opened(marked);
  const { target } = plan;
  const source = workbook.sheets.find(({ name }) => name === sheet.name)?.source;
  const columns = new Set(target.columns.map(({ column }) => column));
  const found = new Map<string, string>();
  for await (const rows of source?.rows({ columns }) ?? []) {
    for (const { row, cells } of rows) {
      if (row <= target.headerRow) continue;
      for (const { column, content } of cells) {
        expect(content.kind).toBe("text");
        found.set(`${row}/${column}`, content.text);
      }
    }
  }
  const planned = [...texts].flatMap(([row, values]) =>
    values.flatMap((text, index) =>
      text === "" ? [] : [[`${row}/${target.columns[index]?.column}`, text] as const],
    ),
  );
  expect([...found].sort()).toEqual(planned.sort());
  expect(workbook.sheets.map(({ name }) => name)).toContain("Scopefit");
  expect(readScopefitPart(workbook)).toEqual({ ok: true, value: part });
}
