import { expect, test } from "vitest";

import { vendorOfSheet } from "./vendor-of-sheet.ts";

test.for([
  ["Northbase", "Northbase"],
  ["Westlake & Sons ", "Westlake & Sons"],
  ["Northbase questionnaire", "Northbase questionnaire"],
  ["Sheet1", null],
  ["CSV", null],
  ["Questionnaire", null],
  ["HECVAT - Full | Vendor Response", null],
  ["CAIQ v4.0.2", null],
  ["2026", null],
])("“%s” gives the vendor %s", ([name, vendor]) => {
  expect(vendorOfSheet(name ?? "")).toBe(vendor);
});
