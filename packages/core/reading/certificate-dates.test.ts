import { expect, test } from "vitest";
import { certificateDatesIn } from "./certificate-dates.ts";

test.for([
  ["issued on 1 March 2025, valid until 28 February 2028", "2025-03-01", "2028-02-28"],
  ["valid from 2025-03-01 to 2028-02-29", "2025-03-01", "2028-02-29"],
  ["expires Oct 2027", null, "2027-10-01"],
  ["gültig bis 31.10.2027", null, "2027-10-31"],
  ["certified since 2016", null, null],
  ["next surveillance audit 3 May 2027", null, null],
  ["it replaces the certificate valid until 25 September 2025", null, null],
] as const)("“%s” was issued %s and expires %s", ([text, issued, expires]) => {
  const dates = certificateDatesIn(text, null);
  expect([dates.issued?.earliest ?? null, dates.expires?.earliest ?? null]).toEqual([
    issued,
    expires,
  ]);
});
