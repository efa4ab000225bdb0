import { expect, test } from "vitest";

import { type CoreField, coreFields } from "./core-fields.ts";
import { missingInWords, missingToSend } from "./missing-details.ts";

const report: readonly CoreField[] = [
  "soc2Type",
  "soc2PeriodStart",
  "soc2PeriodEnd",
  "soc2Auditor",
  "soc2Opinion",
  "soc2Tsc",
];

test.for<readonly [fields: readonly CoreField[], found: string, asked: string]>([
  [["deliveryLocations"], "delivery locations", "the delivery locations"],
  [
    ["isoClaim", "soc2Claim"],
    "ISO 27001 answer and SOC 2 answer",
    "a yes or no on ISO 27001 and SOC 2",
  ],
  [
    ["isoScopeStatement"],
    "of the ISO 27001 certificate: scope",
    "the scope of your ISO 27001 certificate",
  ],
  [
    ["soc2PeriodEnd", "soc2Auditor"],
    "of the SOC 2 report: end of the period and audit firm",
    "the end of the period and audit firm of your SOC 2 report",
  ],
  [
    ["vendorLegalEntity", ...report],
    "contracting legal entity; of the SOC 2 report: type, period, audit firm and 2 more",
    "the contracting legal entity; your SOC 2 report in full, for its type, period, audit firm and 2 more details",
  ],
])("%j are missing", ([fields, found, asked]) => {
  expect(missingInWords(fields)).toBe(found);
  expect(missingToSend(fields)).toBe(asked);
});

test("one more is named rather than counted", () => {
  expect(missingInWords(["isoEdition", "isoCertificationBody", "isoExpiryDate", "isoSites"])).toBe(
    "of the ISO 27001 certificate: edition, certification body, expiry date and sites",
  );
});

test("a row that claims both and answers nothing is told in a breath", () => {
  const claimsAndOurs = new Set(["serviceLine", "isoClaim", "soc2Claim", "soc2AsOfDate"]);
  const fields = coreFields.filter((field) => !claimsAndOurs.has(field));
  expect(missingInWords(fields).split(" ").length).toBeLessThanOrEqual(33);
  expect(missingInWords(fields, 1).split(" ").length).toBeLessThanOrEqual(25);
  expect(missingToSend(fields).split(" ").length).toBeLessThanOrEqual(45);
});
