import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

const STANDS = ["Active", "Suspended", "Expired"];

function fieldsOf(
  headings: readonly string[],
  cells: readonly string[],
): readonly (FieldId | null)[] {
  const columns = headings.map((heading, at) => ({ column: at + 1, path: [heading] }));
  const samples = new Map(columns.map(({ column }) => [column, column === 2 ? cells : []]));
  return mapColumns(columns, samples).columns.map(({ field }) => field);
}

test.for<readonly [headings: readonly string[], cells: readonly string[], status: FieldId]>([
  [["Vendor", "ISO 27001 status"], ["Yes", "No", "In progress"], "isoClaim"],
  [["Vendor", "ISO 27001 status", "ISO expiry date"], ["Certified", "Planned"], "isoClaim"],
  [["Vendor", "ISO 27001 status"], STANDS, "isoClaim"],
  [["Vendor", "ISO 27001 status", "ISO expiry date"], STANDS, "isoCertStatus"],
  [["Vendor", "ISO 27001 status", "ISO 27001 certified?"], STANDS, "isoCertStatus"],
  [["Vendor", "ISO 27001 status", "ISO 27001 certified?"], ["Yes", "No"], "isoCertStatus"],
  [["Vendor", "Certificate status"], STANDS, "isoCertStatus"],
])("of %j, the second over %j is %s", ([headings, cells, status]) => {
  expect(fieldsOf(headings, cells)[1]).toBe(status);
});

test.for<readonly [heading: string, field: FieldId | null]>([
  ["ISO 27001 details", "isoDetails"],
  ["Certificate details", "isoDetails"],
  ["SOC 2 report details", "soc2Details"],
  ["SOC 2 info", "soc2Details"],
  ["Please provide the certificate number and expiry date", "isoDetails"],
  ["ISO 27001: issuer and validity", "isoDetails"],
  ["SOC 2 type and period", "soc2Details"],
  ["SOC2 Type/Period/Opinion", "soc2Details"],
  ["Certification expiry date", "isoExpiryDate"],
  ["Certificate scope / Statement of Applicability", "isoScopeStatement"],
  ["ISO 27001 in scope for our service?", null],
  ["SOC 2 scope covers the service (Y/N)", null],
  ["If yes, please give details", null],
  ["Details", null],
  ["Contract details", null],
])("“%s” is %s", ([heading, field]) => {
  expect(fieldsOf(["Vendor", heading], [])[1]).toBe(field);
});

test("what follows on a question is about what that asked", () => {
  const headings = [
    "Vendor",
    "Service",
    "Sites",
    "Does the vendor have a SOC 2 report?",
    "If yes, which type and period?",
  ];
  expect(fieldsOf(headings, [])).toEqual([
    "vendorName",
    "serviceLine",
    "deliveryLocations",
    "soc2Claim",
    "soc2Details",
  ]);
});

test("a category is the service only where nothing else is", () => {
  expect(fieldsOf(["Vendor", "Category", "Services"], [])).toEqual([
    "vendorName",
    null,
    "serviceLine",
  ]);
  expect(fieldsOf(["Vendor", "Category"], ["Payroll"])).toEqual(["vendorName", "serviceLine"]);
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
  expect(fieldsOf(headings, [])).toEqual(fields);
});
