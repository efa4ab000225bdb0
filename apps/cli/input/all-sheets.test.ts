import { expect, test } from "vitest";

import { refuseWithAllSheets } from "./all-sheets.ts";

test.for([
  ["a sheet", { sheet: "Northbase", format: "table" }, "--sheet"],
  ["rows", { rows: "5-20", format: "table" }, "--rows"],
  ["JSON", { format: "json" }, "--sheet"],
  ["rows of JSON", { format: "ndjson" }, "--sheet"],
  ["CSV", { format: "csv" }, "--sheet"],
] as const)("all sheets are not checked with %s", ([, options, says]) => {
  expect(() => {
    refuseWithAllSheets(options);
  }).toThrow(says);
});

test.for(["table", "md"] as const)("all sheets are checked as %s", (format) => {
  expect(() => {
    refuseWithAllSheets({ format });
  }).not.toThrow();
});
