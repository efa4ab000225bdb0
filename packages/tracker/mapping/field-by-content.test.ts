import { expect, test } from "vitest";

import { fieldByClaims, fieldByOrganisations } from "./field-by-content.ts";

test.for([
  ["accreditation bodies", ["UKAS", "ANAB", "", "UKAS"], "isoAccreditationBody"],
  ["certification bodies", ["BSI", "DNV", "TÜV SÜD", "pending"], "isoCertificationBody"],
  ["audit firms", ["Grant Thornton", "Moss Adams"], "soc2Auditor"],
  ["firms that certify and audit", ["Schellman", "A-LIGN"], null],
  ["one body among other names", ["BSI", "Acme", "Payroll"], null],
  ["a single cell", ["BSI"], null],
] as const)("%s: %j is %s", ([, samples, field]) => {
  expect(fieldByOrganisations(samples)?.field ?? null).toBe(field);
});

test.for([
  ["Notes", ["24/7 SOC; ISO 27001 certified", "call Ann", "ISO 27001 until 2027"], "isoClaim"],
  ["Compliance", ["SOC 2 Type II", "SOC 2, HIPAA", "PCI DSS"], "soc2Claim"],
  ["Notes", ["ISO 27001 certified", "call Ann", "paid"], "isoClaim"],
  ["Key findings", ["No SOC 2 report provided", "", "All fine"], "soc2Claim"],
  ["Purpose", ["ISO 27001 certified", "call Ann", "paid"], null],
  ["Notes", ["24/7 SOC", "SOC monitoring", "SOC team"], null],
  ["Compliance requirements", ["SOC 2", "ISO 27001", "ISO 27001"], null],
  ["Framework", ["ISO 27001", "ISO 27001", "NIST CSF"], null],
  ["Compliance", ["PCI DSS", "ISO 27001 certified", "-"], "isoClaim"],
  ["Security / contract status", ["SOC 2 Type II", "Terms accepted"], "soc2Claim"],
  ["Standort", ["ISO 27001 certified", "Hamburg"], null],
  ["Compliance", ["PCI DSS", "-", "GDPR"], null],
] as const)("under “%s”, %j is %s", ([heading, samples, field]) => {
  expect(fieldByClaims(heading, samples)?.field ?? null).toBe(field);
});

test.for([
  ["Compliance", ["SOC 2 Type II", "SOC 2, HIPAA", "None"], "all"],
  ["Compliance", ["SOC 2 Type II", "Strong encryption", "None", "GDPR contact named"], "mentions"],
  ["Key findings", ["SOC 2 Type II reviewed", "SOC 2 report has exceptions", "None"], "mentions"],
] as const)("of “%s” with %j it reads %s", ([heading, samples, reads]) => {
  expect(fieldByClaims(heading, samples)?.reads).toBe(reads);
});
