import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

function fieldsOf(headings: readonly string[]): readonly (FieldId | null)[] {
  const columns = headings.map((heading, at) => ({ column: at + 1, path: [heading] }));
  return mapColumns(columns, new Map()).columns.map(({ field }) => field);
}

test("what follows on a question is about what that asked", () => {
  const headings = [
    "Vendor",
    "Service",
    "Sites",
    "Does the vendor have a SOC 2 report?",
    "If yes, which type and period?",
  ];
  expect(fieldsOf(headings)).toEqual([
    "vendorName",
    "serviceLine",
    "deliveryLocations",
    "soc2Claim",
    "soc2Details",
  ]);
});

test("a category is the service only where nothing else is", () => {
  expect(fieldsOf(["Vendor", "Category", "Services"])).toEqual(["vendorName", null, "serviceLine"]);
  expect(fieldsOf(["Vendor", "Category"])).toEqual(["vendorName", "serviceLine"]);
});

test.for<readonly [headings: readonly string[], fields: readonly (FieldId | null)[]]>([
  [
    ["Vendor", "Description of services", "Hosting", "Locations"],
    ["vendorName", "serviceLine", "cloudHosting", "deliveryLocations"],
  ],
  [
    ["Vendor", "Service", "SOC 2?", "Type", "Comments"],
    ["vendorName", "serviceLine", "soc2Claim", "soc2Type", null],
  ],
  [
    ["Vendor", "Service", "SOC 2?", "Period"],
    ["vendorName", "serviceLine", "soc2Claim", "soc2PeriodEnd"],
  ],
  [
    ["Vendor", "Service", "Period"],
    ["vendorName", "serviceLine", null],
  ],
])("%j are %j", ([headings, fields]) => {
  expect(fieldsOf(headings)).toEqual(fields);
});
