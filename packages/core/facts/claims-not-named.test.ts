import { expect, test } from "vitest";

import { type Fact, valueOf } from "../reading/cell/fact.ts";
import type { Claim } from "../reading/claims/claim.ts";
import { recordOf } from "../testing/record.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

/** The claims of a row by what stands in its column of certifications. */
function claimsIn(certifications: string, more: Partial<VendorRecord> = {}) {
  const { isoClaim, soc2Claim } = readFacts(
    { ...recordOf({ vendorName: "Northbase", isoClaim: certifications }), ...more },
    someDay,
  );
  return [isoClaim, soc2Claim].map(isNotNamed);
}

function isNotNamed(claim: Fact<Claim>): boolean {
  return valueOf(claim)?.signs.includes("other-named") === true;
}

test.for([
  ["SOC 2 Type II", true, false],
  ["ISO 27001:2022", false, true],
  ["ISO 27001 (expired)", false, true],
  ["SOC 2 in progress", true, false],
  ["PCI DSS Level 1", true, true],
  ["ISO 27001 and SOC 2", false, false],
  ["No SOC 2", false, false],
  ["Yes", false, false],
  ["see attached", false, false],
] as const)(
  "a column of certifications with “%s” does not name ISO 27001: %s, SOC 2: %s",
  ([cell, iso, soc2]) => {
    expect(claimsIn(cell)).toEqual([iso, soc2]);
  },
);

test("a claim with a column of its own is not spoken for", () => {
  const { isoClaim } = readFacts(recordOf({ soc2Claim: "Yes", isoClaim: "No" }), someDay);
  expect(valueOf(isoClaim)?.answer).toBe("no");
});

test("remarks list nothing", () => {
  expect(claimsIn("SOC 2 Type II", { claimsInRemarks: true })).toEqual([false, false]);
});

test("what another standard is offered for is kept", () => {
  const { isoClaim } = readFacts(recordOf({ isoClaim: "ISO 9001" }), someDay);
  expect(valueOf(isoClaim)?.signs).toEqual(["wrong-standard", "other-named"]);
});
