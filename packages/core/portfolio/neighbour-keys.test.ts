import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { recordOf } from "../testing/record.ts";
import { neighbourFields, neighbourKeys } from "./neighbour-keys.ts";

const SCOPE =
  "Provision of inbound and outbound contact centre services, back office processing and payroll to clients";

const row = {
  vendorName: "Dapitan Voice",
  vendorLegalEntity: "Dapitan Voice Philippines, Inc.",
  serviceLine: "Contact centre",
  deliveryLocations: "Makati",
  isoCertificateNumber: "IS 702114",
  isoScopeStatement: SCOPE,
} as const;

const keysOf = (texts: Parameters<typeof recordOf>[0]) => neighbourKeys(recordOf(texts));

test("spelling, blanks and legal form make no other engagement", () => {
  const other = {
    ...row,
    vendorLegalEntity: "DAPITAN VOICE PHILIPPINES INC",
    serviceLine: "contact  CENTRE",
  };
  expect(keysOf(other).engagement).toBe(keysOf(row).engagement);
});

test.for([
  ["service", { serviceLine: "Payroll" }],
  ["site", { deliveryLocations: "Cebu City" }],
  ["company", { vendorLegalEntity: "Luzonia Contact, Inc." }],
] as const)("another %s is another engagement", ([, other]) => {
  expect(keysOf({ ...row, ...other }).engagement).not.toBe(keysOf(row).engagement);
});

test("in a register with an assurance a row, each is a row of its own", () => {
  const [certificate, report] = ["ISO 27001:2022", "SOC 2 Type II"].map(
    (isoClaim) => keysOf({ ...row, isoClaim }).engagement,
  );
  expect(certificate).not.toBe(report);
});

test.for([
  ["no vendor", { vendorName: "" }],
  ["no service", { serviceLine: "" }],
  ["a service to be confirmed", { serviceLine: "TBC" }],
] as const)("a row with %s is about no engagement", ([, other]) => {
  expect(keysOf({ ...row, ...other }).engagement).toBeNull();
});

test("the keys are taken from the fields that are named for it", () => {
  const named = Object.entries(row).filter(([field]) => neighbourFields.has(field as FieldId));
  expect(keysOf(Object.fromEntries(named))).toEqual(keysOf({ ...row, mfa: "Yes" }));
});

test.for([
  ["IS-702114", "IS702114"],
  ["see annex", null],
  ["TBC", null],
  ["", null],
] as const)("certificate number “%s” is compared as %s", ([number, key]) => {
  expect(keysOf({ ...row, isoCertificateNumber: number }).certificate).toBe(key);
});

test("a text counts from twelve words on", () => {
  expect(keysOf(row).texts[0]).not.toBeNull();
  expect(keysOf({ ...row, isoScopeStatement: "Contact centre services" }).texts[0]).toBeNull();
  expect(keysOf(row).texts[1]).toBeNull();
});

test("companies of one parent are one group", () => {
  const sister = { ...row, vendorName: "Dapitan Back Office", vendorParent: "Dapitan Holdings" };
  expect(keysOf(sister).group).toBe(keysOf({ ...row, vendorParent: "Dapitan Holdings" }).group);
  expect(keysOf(sister).group).not.toBe(keysOf({ ...row, vendorName: "Luzonia" }).group);
});
