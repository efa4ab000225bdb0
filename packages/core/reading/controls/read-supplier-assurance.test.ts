import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readSupplierAssurance } from "./read-supplier-assurance.ts";

test.for([
  ["Annual risk review of all sub-processors", ["reviewed"]],
  ["Yes", ["reviewed"]],
  ["Yes, annual SOC 2 reports reviewed", ["reviewed"]],
  ["Due diligence and DPAs", ["reviewed", "contract"]],
  ["Contract only", ["contract"]],
  ["DPA signed with each", ["contract"]],
  ["Contractual terms, not audited", ["contract", "none"]],
  ["No", ["none"]],
  ["None", ["none"]],
  ["Sub-processors are not assessed", ["none"]],
  ["No reviews", ["none"]],
  ["Vendor policy", ["policy"]],
  ["Large cloud providers", "unclear"],
  ["N/A", "not-applicable"],
  ["see attached", "elsewhere"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readSupplierAssurance(cell(text)))).toEqual(expected);
});
