import { expect, test } from "vitest";

import { headsFeatures, isRowOfDemands } from "./heading-row.ts";

test("a row of headings may say that what follows is what a product supports", () => {
  expect(headsFeatures("Framework | Supported")).toBe(true);
  expect(headsFeatures("Standard | Status")).toBe(false);
});

test.for([
  ["| SOC 2 report | — | Required | Recommended |", true],
  ["| ISO 27001 | Mandatory |", true],
  ["| SOC 2 report | Required | Received |", false],
  ["| ISO 27001 | Mandatory | valid to 2028 |", false],
  ["SOC 2 report required", false],
] as const)("whether “%s” is a row of demands: %s", ([row, expected]) => {
  expect(isRowOfDemands(row)).toBe(expected);
});
