import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

const fieldsOf = (...headings: readonly string[]) =>
  mapColumns(
    headings.map((heading, column) => ({ column, path: [heading] })),
    new Map(),
  ).columns.map(({ field }) => field);

test.for([
  [
    ["Vendor", "Purpose", "SOC 2"],
    ["vendorName", "serviceLine", "soc2Claim"],
  ],
  [
    ["Anbieter", "Zweck"],
    ["vendorName", "serviceLine"],
  ],
  [
    ["Proveedor", "Finalidad"],
    ["vendorName", "serviceLine"],
  ],
  [
    ["Fournisseur", "Objet"],
    ["vendorName", "serviceLine"],
  ],
  [
    ["Vendor", "LOB"],
    ["vendorName", "serviceLine"],
  ],
  [
    ["Vendor", "Line of business", "Engagement / Service"],
    ["vendorName", null, "serviceLine"],
  ],
  [
    ["Vendor", "System"],
    ["vendorName", "serviceLine"],
  ],
  [
    ["Vendor", "Application", "Purpose"],
    ["vendorName", "systemsUsed", "serviceLine"],
  ],
  [
    ["Vendor", "Service", "Purpose"],
    ["vendorName", "serviceLine", "serviceDescription"],
  ],
  [
    ["Vendor", "Service", "System"],
    ["vendorName", "serviceLine", "systemsUsed"],
  ],
] as const)("%j are taken for %j", ([headings, fields]) => {
  expect(fieldsOf(...headings)).toEqual(fields);
});

test("what a person has decided stays so", () => {
  const headings = ["Vendor", "Purpose"].map((heading, column) => ({ column, path: [heading] }));
  const saved = new Map([["Purpose", "serviceDescription"]] as const);
  const { columns } = mapColumns(headings, new Map(), saved);
  expect(columns.map(({ field }) => field)).toEqual(["vendorName", "serviceDescription"]);
});
