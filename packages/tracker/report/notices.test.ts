import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import type { Arrangement } from "../layout/layout.ts";
import { noticesFor } from "./notices.ts";

function notices(
  fields: readonly FieldId[],
  notAsked: readonly FieldId[],
  isProtected = false,
  arrangement: Arrangement = "vendor-a-row",
  continuedBy: readonly number[] = [],
) {
  const columns = fields.map((field, column) => ({
    column,
    heading: field,
    field,
    confidence: 1,
    reason: "the heading is a known name for it",
    doubt: null,
    decidedBy: "heading" as const,
  }));
  return noticesFor({
    layout: { arrangement, continuedBy: new Set(continuedBy) },
    mapping: { columns, notAsked },
    source: { shape: { name: "Vendors", isProtected } },
    warnings: ["A warning of the file."],
  });
}

test("missing columns are told of once, in one sentence", () => {
  expect(notices(["vendorName", "isoClaim"], ["isoSites", "isoEdition"])[0]).toBe(
    "This tracker does not ask: sites on the certificate and ISO 27001 edition.",
  );
});

test("a tracker without any question on assurance gets no list of details", () => {
  const [first] = notices(["vendorName", "serviceLine"], ["isoClaim", "isoSites", "soc2Claim"]);
  expect(first).toMatch(/^This tracker asks neither about ISO 27001 nor about SOC 2/u);
  expect(first).toContain("scopefit init");
});

test("a complete tracker is told of nothing but the file itself", () => {
  expect(notices(["vendorName", "isoClaim"], [])).toEqual(["A warning of the file."]);
});

test("a protected sheet is told of", () => {
  expect(notices(["vendorName"], [], true)[0]).toMatch(/^Sheet “Vendors” is protected/u);
});

test("of a questionnaire it is said how it was read, and that it is not locked against anything", () => {
  const [read, unasked, ...others] = notices(["vendorName"], ["isoSites"], true, "question-a-row");
  expect(read).toBe(
    "Sheet “Vendors” is a questionnaire: each column of answers was checked as one vendor. The results go on a sheet of their own.",
  );
  expect(unasked).toBe("This questionnaire does not ask: sites on the certificate.");
  expect(others).toEqual(["A warning of the file."]);
});

test("that remarks were read is told of", () => {
  const remarks = {
    column: 1,
    heading: "Key findings",
    field: "isoClaim",
    confidence: 0.85,
    reason: "some of its cells speak of ISO 27001; only these are read",
    doubt: null,
    decidedBy: "heading",
    reads: "mentions",
  } as const;
  const told = noticesFor({
    layout: { arrangement: "vendor-a-row", continuedBy: new Set() },
    mapping: { columns: [remarks], notAsked: [] },
    source: { shape: { name: "Vendors", isProtected: false } },
    warnings: [],
  });
  expect(told).toEqual([
    "Where a cell under “Key findings” names ISO 27001 or SOC 2, it was read as the answer on it.",
  ]);
});

test("rows that go on with the vendor above them are told of", () => {
  const told = notices(["vendorName", "isoClaim"], [], false, "vendor-a-row", [1]);
  expect(told[0]).toBe(
    "Rows that name no vendor were read as going on with the vendor right above them.",
  );
});
