import { expect, test } from "vitest";

import { yesNamesNone } from "./yes-names-none.ts";

test.for<[heading: string, answer: string, namesNone: boolean]>([
  ["Do you maintain an independent security certification or attestation?", "Yes", true],
  ["Do you hold any security certifications?", "Yes - annual penetration test", true],
  ["Have you obtained an external attestation?", "Yes", true],
  ["Which security certifications does your company hold?", "Yes", true],
  ["Do you hold any security certifications?", "Yes (ISO 27001)", false],
  ["Do you hold any security certifications?", "SOC 2 Type II", false],
  ["Do you hold any ISO 27001 certification?", "Yes", false],
  ["Does your ISMS have a certification?", "Yes", false],
  ["Is the certificate still current?", "Yes", false],
  ["Certifications", "Yes", false],
  ["Cert", "(vendor cert)", true],
  ["Security certifications", "own certificates", true],
  ["ISO certificate", "(vendor cert)", true],
  ["ISO 27001 certificate", "(vendor cert)", false],
  ["Certifications", "certified", false],
])("under “%s” the answer “%s” names none: %s", ([heading, answer, namesNone]) => {
  expect(yesNamesNone(heading, answer)).toBe(namesNone);
});
