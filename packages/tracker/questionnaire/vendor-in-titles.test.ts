import { expect, test } from "vitest";

import { rowsOf } from "../testing/sheet.ts";
import { vendorInTitles } from "./vendor-in-titles.ts";

test.for<[line: string, vendor: string | null]>([
  ["Vendor: Northbase", "Northbase"],
  ["**Vendor:** Northbase CRM", "Northbase CRM"],
  ["Supplier name:|Northbase Ltd", "Northbase Ltd"],
  ["|Vendor name||Northbase Ltd", "Northbase Ltd"],
  ["> **Service provider:** Northbase", "Northbase"],
  ["Vendor: <name of the vendor>", null],
  ["Vendor: please fill in", null],
  ["Vendor security questionnaire", null],
  ["Vendor owner: A. Novak", null],
  ["Organisation: Westlake Bank", null],
  ["Service: Payroll", null],
  ["Vendor", null],
])("“%s” above the questions names %s", ([line, vendor]) => {
  expect(vendorInTitles(rowsOf(["Security review", line, "Question|Answer"]), 3)).toBe(vendor);
});

test("what stands below the head of the answers is no title", () => {
  expect(vendorInTitles(rowsOf(["Question|Answer", "Vendor: Northbase|Yes"]), 1)).toBeNull();
});
