import { expect, test } from "vitest";
import { certificateNumberIn, isCertificateNumber } from "./certificate-number.ts";

test.for([
  ["Certificate No: IS 712345", "IS 712345"],
  ["certificate number NG-48113.", "NG-48113"],
  ["Registration No. 20-1187a", "20-1187a"],
  ["under certificate QX48113", "QX48113"],
  ["Zertifikatsnummer 01 153 190052", "01 153 190052"],
  ["certificate 2022", null],
  ["ISO 27001 certificate", null],
  ["certificate no. 27001", null],
] as const)("“%s” gives the number %s", ([text, number]) => {
  expect(certificateNumberIn(text)).toBe(number);
});

test.for([
  ["IS 712345", true],
  ["PH24/0012.01", true],
  ["27001", false],
  ["2022", false],
  ["2026-10-31", false],
  ["Yes", false],
] as const)("whether “%s” is a certificate number: %s", ([text, answer]) => {
  expect(isCertificateNumber(text)).toBe(answer);
});
