import { expect, test } from "vitest";
import { keyedRecordsInWords } from "./keyed-records.ts";
import { readStatement } from "../../statement/read-statement.ts";

test.for([
  [
    "standardFamily: 'soc2_type2', issuingBodyOrAuditor: 'Everdale LLP', reportPeriodEnd: '2025-09-30'",
    "soc2 type2, audited by Everdale LLP, period 2025-09-30.",
  ],
  [
    '"iso27001": { "certified": true, "certificate_number": "LM-20931", "issue_authority": "BCC Inc." }',
    "iso27001, issued by BCC Inc., certificate no. LM-20931.",
  ],
  [
    "soc2:\n  type: 2\n  auditor: Everdale LLP\n  opinion: unqualified",
    "soc2, audited by Everdale LLP, type 2, opinion: unqualified.",
  ],
  [
    "type: 'ISO27001', issuer: 'Unknown body', validTo: '2028-01-13'",
    "ISO27001, valid until 2028-01-13.",
  ],
  [
    'name: "ISO 27001", issuer: "Northgate Cert", validUntil: "2027-12-31", status: "active"',
    "ISO 27001: active, issued by Northgate Cert, valid until 2027-12-31.",
  ],
  [
    '{"name":"SOC 2 Type II","status":"achieved","auditor":"Everdale LLP","reportUrl":null}',
    "SOC 2 Type II: achieved, audited by Everdale LLP.",
  ],
  [
    "- name: SOC 2 Type 1 standard: AICPA SOC 2 status: report completed",
    "SOC 2 Type 1: report completed.",
  ],
  [
    "report: SOC 2 Type II\nauditor: Everdale LLP\ncoverage_period: 2025-03-01 to 2026-02-28",
    "SOC 2 Type II, audited by Everdale LLP, coverage period: 2025-03-01 to 2026-02-28.",
  ],
  ["standard = ISO/IEC 27001:2022; status = in_progress", "ISO/IEC 27001:2022: in progress."],
  [
    "{ name: 'SOC 2', status: 'planned' }, { name: 'ISO 27001', status: 'expired', number: 'IS 1' }",
    "SOC 2: planned.\nISO 27001: expired, certificate no. IS 1.",
  ],
  [
    "certifications: - SOC 2 Type II - ISO/IEC 27001 auditor: Everdale LLP",
    "SOC 2 Type II, ISO/IEC 27001, issued by Everdale LLP.",
  ],
  ['name: "ISO 27001", issuer: "Northgate Cert", isCertified: false', "ISO 27001: no."],
  ['name: "ISO 27001", status: null, issuer: "Northgate Cert"', ""],
  [
    'name: "ISO 27001", status: "draft", issuer: "Northgate Cert", validUntil: "2027-05-01"',
    "ISO 27001: draft.",
  ],
] as const)("“%s” says “%s”", ([record, words]) => {
  expect(keyedRecordsInWords(record)).toBe(words);
});

test.for([
  "We are ISO 27001 certified.",
  "Name: Tessera Ltd, status: active",
  "ISO 27001: yes",
  "Certificate: ISO 27001",
  "Not yet. Certificate: ISO 27001, status: active",
  "See https://example.com/name=iso",
])("“%s” is no record of a certificate", (text) => {
  expect(keyedRecordsInWords(text)).toBeNull();
});

test.for([
  ..."requested, draft, missing, overdue, rejected, failed, withdrawn, suspended, pending review, tbd, n/a".split(
    ", ",
  ),
  ..."unknown, none, gap, open, not_applicable, no, false, planned, target, proposed, required".split(
    ", ",
  ),
  ..."self-assessed, todo, scheduled, not_held, inactive, invalid, unverified, not verified, null".split(
    ", ",
  ),
  "",
])("a record with the status “%s” claims nothing that is held", (status) => {
  const iso = `name: "ISO 27001", status: "${status}", issuer: "BSI", validUntil: "2027-05-01"`;
  const soc2 = `name: "SOC 2 Type II", status: "${status}", auditor: "A-LIGN"`;
  expect(readStatement(iso).iso.claim.answer).not.toBe("yes");
  expect(readStatement(soc2).soc2.claim.answer).not.toBe("yes");
});

test.for(["certified: false", "isActive: false", "expired: true", "held: no", "valid = no"])(
  "a record with “%s” claims nothing that is held",
  (flag) => {
    const record = `name: "ISO 27001", issuer: "BSI", ${flag}`;
    expect(readStatement(record).iso.claim.answer).not.toBe("yes");
  },
);
