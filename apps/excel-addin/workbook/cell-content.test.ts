import { expect, test } from "vitest";

import { cellReader, countsFrom1904 } from "./cell-content.ts";

const read = cellReader(false);

test.for([
  ["a text", "Acme", "String", "General", { kind: "text", text: "Acme" }],
  ["a number", 12.5, "Double", "0.00", { kind: "number", text: "12.50", number: 12.5 }],
  ["a day", 46203, "Double", "dd/mm/yyyy", { kind: "day", text: "2026-06-30", day: "2026-06-30" }],
  ["a yes or no", true, "Boolean", "General", { kind: "boolean", text: "TRUE", boolean: true }],
  ["an error", "#N/A", "Error", "General", { kind: "error", text: "#N/A" }],
  ["a text that looks like an error", "#N/A", "String", "@", { kind: "text", text: "#N/A" }],
  ["an empty cell", "", "Empty", "General", null],
  ["a cell of an unbounded range", null, "Unknown", null, null],
] as const)("%s", ([, value, type, format, content]) => {
  expect(read(value, type, format)).toEqual(content);
});

test("days are counted from where the workbook counts", () => {
  const content = cellReader(true)(44741, "Double", "dd/mm/yyyy");
  expect(content).toMatchObject({ kind: "day", day: "2026-06-30" });
});

test.for([
  ["shown under the count from 1904", 44741, "30/06/2026", true],
  ["shown under the count from 1900", 46203, "30/06/2026", false],
  ["shown without a year", 44741, "30 Jun", false],
] as const)("a day %s", ([, serial, shown, is1904]) => {
  expect(countsFrom1904(serial, shown)).toBe(is1904);
});
