import { expect, test } from "vitest";

import { text } from "../testing/facts.ts";
import { collected, type VendorInTest } from "../testing/portfolio.ts";
import { sharedCertificateNumbers } from "./shared-certificate-numbers.ts";

const numbered = (vendor: string, number: string): VendorInTest => [
  vendor,
  { isoCertificateNumber: text(number) },
];

const findingsFor = (...vendors: readonly VendorInTest[]) =>
  collected(sharedCertificateNumbers(), vendors);

test("a number on two vendors is found, however it is written", () => {
  const [finding, ...more] = findingsFor(
    numbered("Tala Contact", "IS 702114"),
    numbered("Amihan Care", "IS 500000"),
    numbered("Bulan Voice", "is-702114"),
  );
  expect(more).toEqual([]);
  expect(finding?.finding).toBe(
    "Certificate number “IS 702114” is given by Tala Contact (row 2) and Bulan Voice (row 4).",
  );
  expect(finding?.places).toMatchObject([{ row: 2 }, { row: 4 }]);
});

test.for<readonly [what: string, vendors: readonly VendorInTest[]]>([
  ["two rows of one vendor", [numbered("Tala", "IS 702114"), numbered("TALA, Inc.", "IS 702114")]],
  [
    "companies of one parent",
    [
      ["Tala", { isoCertificateNumber: text("IS 702114"), vendorParent: text("Luna Group") }],
      ["Bulan", { isoCertificateNumber: text("IS 702114"), vendorParent: text("Luna Group") }],
    ],
  ],
  ["a number too short to mean anything", [numbered("Tala", "001"), numbered("Bulan", "001")]],
])("%s may share it", ([, vendors]) => {
  expect(findingsFor(...vendors)).toEqual([]);
});
