import { expect, test } from "vitest";

import { patchTable } from "./patch-table.ts";

/** A table over A1:B9, and columns C and D of ours. */
const COLUMNS =
  '<tableColumns count="2"><tableColumn id="1" name="Vendor"/><tableColumn id="5" name="findings"/></tableColumns>';
const TABLE = `<table id="1" displayName="T" ref="A1:B9" totalsRowCount="1"><autoFilter ref="A1:B8"><filterColumn colId="0"/></autoFilter>${COLUMNS}<tableStyleInfo/></table>`;
const ours = [
  { column: 2, heading: "Scope status" },
  { column: 3, heading: "Findings" },
];

const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const patched = (xml: string, columns = ours) => {
  const { bytes, headings } = patchTable(bytesOf(xml), columns);
  return { xml: new TextDecoder().decode(bytes), headings: [...headings] };
};

test("a table grows with its filter, and a heading that is taken gets a number", () => {
  const { xml, headings } = patched(TABLE);
  expect(xml).toBe(
    TABLE.replace('ref="A1:B9"', 'ref="A1:D9"')
      .replace('ref="A1:B8"', 'ref="A1:D8"')
      .replace('count="2"', 'count="4"')
      .replace(
        "</tableColumns>",
        '<tableColumn id="6" name="Scope status"/><tableColumn id="7" name="Findings 2"/></tableColumns>',
      ),
  );
  expect(headings).toEqual([
    [2, "Scope status"],
    [3, "Findings 2"],
  ]);
});

test("a later run adds nothing, and takes the headings from the table", () => {
  const once = patched(TABLE);
  expect(patched(once.xml)).toEqual(once);
});

test("a heading that the user has renamed keeps its name", () => {
  const renamed = patched(TABLE).xml.replace('"Scope status"', '"Status &amp; more"');
  expect(patched(renamed).headings[0]).toEqual([2, "Status & more"]);
});

test("columns added by a newer version join the others", () => {
  const once = patched(TABLE, ours.slice(0, 1));
  expect(patched(once.xml).xml).toBe(patched(TABLE).xml);
});

test.for([
  ["fed by a query", TABLE.replace("<table ", '<table tableType="queryTable" ')],
  ["mapped to XML", TABLE.replace("<table ", '<table tableType="xml" ')],
  ["without a header", TABLE.replace("<table ", '<table headerRowCount="0" ')],
] as const)("a table %s is left alone", ([, xml]) => {
  expect(patched(xml)).toEqual({ xml, headings: [] });
});

test("a table that ends elsewhere does not grow over a gap", () => {
  expect(patched(TABLE, ours.slice(1))).toEqual({ xml: TABLE, headings: [] });
});

test("what is no table is refused", () => {
  expect(() => patchTable(bytesOf("<table/>"), ours)).toThrow("not a table");
});
