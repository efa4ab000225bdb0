import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import type { ColumnMapping } from "../mapping/mapping.ts";
import { heldFields, names } from "./held-fields.ts";

const column = (at: number, field: FieldId | null, reads?: "mentions"): ColumnMapping => ({
  column: at,
  heading: `Column ${at}`,
  field,
  confidence: 0.85,
  reason: "",
  doubt: null,
  decidedBy: "heading",
  ...(reads === undefined ? {} : { reads }),
});

const held = (...columns: readonly ColumnMapping[]) =>
  heldFields(columns).map(({ column: at, field, naming }) => `${at} ${field} ${naming ?? "all"}`);

test("a column holds its field, and every cell is an answer", () => {
  expect(held(column(0, "vendorName"), column(1, "isoClaim"), column(2, null))).toEqual([
    "0 vendorName all",
    "1 isoClaim all",
  ]);
});

test("the legal name of a vendor is its name and the company that signs", () => {
  expect(held({ ...column(0, "vendorName"), isLegalName: true })).toEqual([
    "0 vendorName all",
    "0 vendorLegalEntity all",
  ]);
});

test("remarks hold both claims, but for what another column asks", () => {
  expect(held(column(1, "soc2Claim", "mentions"))).toEqual(["1 isoClaim iso", "1 soc2Claim soc2"]);
  expect(held(column(0, "soc2Claim"), column(1, "isoClaim", "mentions"))).toEqual([
    "0 soc2Claim all",
    "1 isoClaim iso",
  ]);
});

test("of two columns of remarks each holds its own", () => {
  expect(held(column(1, "soc2Claim", "mentions"), column(2, "isoClaim", "mentions"))).toEqual([
    "1 soc2Claim soc2",
    "2 isoClaim iso",
  ]);
});

test.for([
  ["ISO 27001 certified", true, false],
  ["requested SOC 2", false, true],
  ["ISO 9001, 24/7 SOC", false, false],
  ["None", false, false],
] as const)("“%s” names ISO 27001: %s, SOC 2: %s", ([text, iso, soc2]) => {
  expect([names(text, "iso"), names(text, "soc2")]).toEqual([iso, soc2]);
});
