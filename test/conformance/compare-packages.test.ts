import { expect, test } from "vitest";

import { applied, opened } from "./apply.ts";
import { comparePackages } from "./compare-packages.ts";
import { packed, smallParts, smallWorkbook } from "./small-workbook.ts";
import { syntheticPlan } from "./synthetic-plan.ts";

const made = {
  head: '<dimension ref="A1:B2"/><cols><col min="1" max="2" width="9"/></cols>',
  rows: '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  tail: '<autoFilter ref="A1:B2"/>',
};
const sheet = "xl/worksheets/sheet1.xml";
const marks = { sheet, columns: new Set([2, 3]) };

/** A fault in a marked workbook, by the part that it is in: another text, or no part at all. */
const faults: readonly (readonly [string, string, ((xml: string) => string) | null])[] = [
  ["a part is lost", "xl/worksheets/sheet2.xml", null],
  ["a part that is not ours is changed", "xl/worksheets/sheet2.xml", (xml) => `${xml}\n`],
  ["a value is changed", sheet, (xml) => xml.replace("<v>2</v>", "<v>3</v>")],
  ["the look of a cell is changed", sheet, (xml) => xml.replace(' s="0"', ' s="1"')],
  ["a cell is lost", sheet, (xml) => xml.replace('<c r="B1"><v>1</v></c>', "")],
  ["a row is lost", sheet, (xml) => xml.replace(/<row r="2".*?<\/row>/u, "")],
  ["a row gets a height", sheet, (xml) => xml.replace('<row r="2"', '<row r="2" ht="9"')],
  ["a cell appears beside ours", sheet, (xml) => xml.replace("</row>", '<c r="Z1"/></row>')],
  ["a width is changed", sheet, (xml) => xml.replace('width="9"', 'width="8"')],
  ["the dimension shrinks", sheet, (xml) => xml.replace("A1:B2", "A1:A2")],
  [
    "the filter grows downwards",
    sheet,
    (xml) => xml.replace('autoFilter ref="A1:B2"', 'autoFilter ref="A1:C9"'),
  ],
  [
    "a format is lost",
    "xl/styles.xml",
    (xml) => xml.replace('patternType="gray125"', 'patternType="none"'),
  ],
  ["a sheet is renamed", "xl/workbook.xml", (xml) => xml.replace("Other", "Others")],
  [
    "a foreign name is added",
    "xl/workbook.xml",
    (xml) =>
      xml.replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="a">1</definedName></definedNames>',
      ),
  ],
  ["a part is no longer well-formed", "xl/workbook.xml", (xml) => xml.replace("</sheets>", "")],
  [
    "a relationship leads nowhere",
    "xl/_rels/workbook.xml.rels",
    (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="x" Type="t" Target="gone.xml"/></Relationships>',
      ),
  ],
  [
    "a part has no type",
    "[Content_Types].xml",
    (xml) =>
      xml
        .replace(/<Default Extension="xml"[^>]*>/u, "")
        .replace(/<Override PartName="\/xl\/worksheets\/sheet2[^>]*>/u, ""),
  ],
  ["a part is added that nothing leads to", "xl/stray.xml", () => "<a/>"],
];

test.for(faults)("it is noticed when %s", async ([, part, fault]) => {
  const parts = new Map(smallParts(made));
  const xml = fault?.(parts.get(part) ?? "");
  if (xml === undefined) parts.delete(part);
  else parts.set(part, xml);
  expect(xml).not.toBe(smallParts(made).get(part));
  const found = comparePackages(await smallWorkbook(made), await packed(parts), marks);
  expect(found).not.toEqual([]);
});

test("it is noticed when parts change places", async () => {
  const parts = new Map([...smallParts(made)].reverse());
  expect(comparePackages(await smallWorkbook(made), await packed(parts), marks)).toEqual([
    "parts have changed places",
  ]);
});

test("nothing is said of a workbook that is only marked", async () => {
  const original = await smallWorkbook(made);
  const plan = await syntheticPlan(opened(original));
  if (plan === null) throw new Error("The workbook is empty.");
  const columns = new Set(plan.plan.target.columns.map(({ column }) => column));
  const marked = await applied(opened(original), plan.plan);
  expect(comparePackages(original, marked, { sheet, columns })).toEqual([]);
});
