import { expect, test } from "vitest";
import {
  knownAccreditationBody,
  knownAuditFirm,
  knownCertificationBody,
  knownCloudProvider,
  knownNonIssuer,
} from "./known-organisations.ts";

test.for([
  ["TUV Sud", "TÜV SÜD"],
  ["TUEV Rheinland Cert GmbH", "TÜV Rheinland"],
  ["British Standards Institution", "BSI"],
  ["bureau veritas certification", "Bureau Veritas"],
  ["Lloyd’s Register", "LRQA"],
  ["circumstances", null],
  ["cis", null],
] as const)("the certification body in “%s” is %s", ([text, name]) => {
  expect(knownCertificationBody(text)).toBe(name);
});

test.for([
  ["UKAS 0005", "UKAS"],
  ["DAKKS", "DAkkS"],
  ["TÜRKAK", "TÜRKAK"],
  ["BSI", null],
] as const)("the accreditation body in “%s” is %s", ([text, name]) => {
  expect(knownAccreditationBody(text)).toBe(name);
});

test.for([
  ["Ernst & Young LLP", "EY"],
  ["Schellman and Company, LLC", "Schellman"],
  ["Northgate LLP", null],
] as const)("the audit firm in “%s” is %s", ([text, name]) => {
  expect(knownAuditFirm(text)).toBe(name);
});

test.for([
  ["hosted on Amazon Web Services", "AWS"],
  ["Equinix MN1", "Equinix"],
  ["our own racks", null],
] as const)("the provider in “%s” is %s", ([text, name]) => {
  expect(knownCloudProvider(text)).toBe(name);
});

test("a compliance platform issues nothing", () => {
  expect(knownNonIssuer("certified by Vanta")).toBe("Vanta");
});
