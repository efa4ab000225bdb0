import { expect, test } from "vitest";

import { namesBySheet } from "./sheet-names.ts";

test.for<[formula: string, sheet: string, firstRow: number, lastColumn: number]>([
  ["Vendors!$A$1", "vendors", 1, 0],
  ["Vendors!$K$2:$K$90", "vendors", 2, 10],
  ["'My Vendors'!$B:$C", "my vendors", 1, 2],
  ["'It''s'!$4:$5", "it's", 4, 16_383],
  ["=Vendors!A7", "vendors", 7, 0],
])("%s points into %s", ([formula, sheet, firstRow, lastColumn]) => {
  const [found] = namesBySheet([{ name: "n", formula }]).get(sheet) ?? [];
  expect(found).toMatchObject({ name: "n", range: { firstRow, lastColumn } });
});

test.for([
  "42",
  '"text"',
  "#REF!",
  "Vendors!#REF!",
  "A1",
  "Vendors!$A$1,Vendors!$B$1",
  "OFFSET(Vendors!$A$1,0,0)",
  "[1]Vendors!$A$1",
  "",
])("%j is no place in a sheet of this workbook", (formula) => {
  expect(namesBySheet([{ name: "n", formula }]).size).toBe(0);
});

test("a sheet may be called __proto__", () => {
  const names = namesBySheet([{ name: "constructor", formula: "__proto__!$A$1" }]);
  expect([...names.keys()]).toEqual(["__proto__"]);
});
