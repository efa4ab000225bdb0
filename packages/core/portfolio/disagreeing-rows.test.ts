import { expect, test } from "vitest";

import { between, claim, known, on, text } from "../testing/facts.ts";
import { collected, type VendorInTest } from "../testing/portfolio.ts";
import { disagreeingRows } from "./disagreeing-rows.ts";

const findingsFor = (...vendors: readonly VendorInTest[]) =>
  collected(disagreeingRows(), vendors).map(({ finding }) => finding);

const number = { isoCertificateNumber: text("IS 702114") };

test.for<readonly [what: string, rows: readonly VendorInTest[], finding: string]>([
  [
    "one claims the certificate and the other denies it",
    [
      ["Tala", { isoClaim: claim("yes", "Yes") }],
      ["Tala, Inc.", { isoClaim: claim("no", "No") }],
    ],
    "Tala, ISO 27001 answer: row 2 says “Yes”, row 3 says “No”.",
  ],
  [
    "one certificate has two expiry dates",
    [
      ["Tala", { ...number, isoExpiryDate: on("2027-06-30") }],
      ["Tala", { ...number, isoExpiryDate: on("2027-03-31") }],
    ],
    "Tala, certificate expiry date: row 2 says “2027-06-30”, row 3 says “2027-03-31”.",
  ],
  [
    "one report has two auditors",
    [
      ["Tala", { soc2PeriodEnd: on("2025-12-31"), soc2Auditor: text("Schellman") }],
      ["Tala", { soc2PeriodEnd: on("2025-12-31"), soc2Auditor: text("A-LIGN") }],
    ],
    "Tala, SOC 2 audit firm: row 2 says “Schellman”, row 3 says “A-LIGN”.",
  ],
])("rows disagree where %s", ([, rows, finding]) => {
  expect(findingsFor(...rows)).toEqual([finding]);
});

test.for<readonly [what: string, rows: readonly VendorInTest[]]>([
  [
    "two vendors",
    [
      ["Tala", { isoClaim: claim("yes") }],
      ["Bulan", { isoClaim: claim("no") }],
    ],
  ],
  [
    "two certificates",
    [
      ["Tala", { ...number, isoExpiryDate: on("2027-06-30") }],
      ["Tala", { isoCertificateNumber: text("IS 1"), isoExpiryDate: on("2027-03-31") }],
    ],
  ],
  [
    "an exact and a rough date",
    [
      ["Tala", { ...number, isoExpiryDate: on("2027-06-30") }],
      ["Tala", { ...number, isoExpiryDate: between("2027-01-01", "2027-12-31", "2027") }],
    ],
  ],
  [
    "two spellings of one firm",
    [
      ["Tala", { soc2PeriodEnd: on("2025-12-31"), soc2Auditor: text("Schellman & Company, LLC") }],
      ["Tala", { soc2PeriodEnd: on("2025-12-31"), soc2Auditor: text("Schellman & Company") }],
    ],
  ],
  [
    "a claim and an unclear answer",
    [
      ["Tala", { isoClaim: claim("yes") }],
      ["Tala", { isoClaim: claim("unknown") }],
    ],
  ],
  [
    "the same type twice",
    [
      ["Tala", { soc2PeriodEnd: on("2025-12-31"), soc2Type: known<"soc2Type">("2") }],
      ["Tala", { soc2PeriodEnd: on("2025-12-31"), soc2Type: known<"soc2Type">("2") }],
    ],
  ],
])("%s are no disagreement", ([, rows]) => {
  expect(findingsFor(...rows)).toEqual([]);
});
