import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

const headings = (...texts: readonly string[]) =>
  texts.map((text, column) => ({ column, path: text.split(" > ") }));

test("each column is mapped with a reason", () => {
  const { columns } = mapColumns(headings("Vendor", "ISO 27001 > Expiry"), new Map());
  expect(columns.map(({ field, confidence }) => [field, confidence])).toEqual([
    ["vendorName", 1],
    ["isoExpiryDate", 0.95],
  ]);
  expect(columns.every(({ reason }) => reason !== "")).toBe(true);
});

test("two columns never share a field silently", () => {
  const { columns } = mapColumns(headings("Vendor", "Supplier", "Service"), new Map());
  expect(columns.map(({ field }) => field)).toEqual(["vendorName", null, "serviceLine"]);
  expect(columns[1]?.reason).toContain("“Vendor” is already taken");
});

test("a saved decision counts before the heading, also that a column is no field", () => {
  const saved = new Map([
    ["Remark", "isoSites" as const],
    ["Vendor", null],
  ]);
  const { columns } = mapColumns(headings("Remark", "Vendor"), new Map(), saved);
  expect(columns.map(({ field, decidedBy }) => [field, decidedBy])).toEqual([
    ["isoSites", "saved"],
    [null, "saved"],
  ]);
});

test("a date column whose cells are no dates is doubted", () => {
  const samples = new Map([[0, ["see cert", "on file", "yes", "ask legal", "31 Oct 2026"]]]);
  const { columns } = mapColumns(headings("ISO 27001 expiry"), samples);
  expect(columns[0]?.field).toBeNull();
  expect(columns[0]?.reason).toContain("fewer than half");
});

test("what a tracker does not ask depends on what it asks", () => {
  const asksIso = mapColumns(headings("Vendor", "Service", "ISO 27001"), new Map()).notAsked;
  expect(asksIso).toContain("isoSites");
  expect(asksIso).toContain("soc2Claim");
  expect(asksIso).not.toContain("soc2Opinion");
  const asksBoth = mapColumns(
    headings("Vendor", "Service", "ISO 27001", "SOC 2"),
    new Map(),
  ).notAsked;
  expect(asksBoth).toContain("soc2Opinion");
});

test("headings that are names of object members are just headings", () => {
  const { columns } = mapColumns(headings("__proto__", "constructor", "toString"), new Map());
  expect(columns.map(({ field }) => field)).toEqual([null, null, null]);
});
