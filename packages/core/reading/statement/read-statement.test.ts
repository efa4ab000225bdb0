import fc from "fast-check";
import { expect, test } from "vitest";
import { readStatement } from "./read-statement.ts";

test("a full answer gives every detail of the certificate", () => {
  const { iso } = readStatement(
    "Acme BPO is certified to ISO/IEC 27001:2022 by Northgate Certification Ltd under certificate " +
      "number NG-48113. Issued on 1 March 2025, valid until 28 February 2028. Scope: provision of " +
      "customer support from Manila. Payroll is excluded.",
  );
  expect(iso).toMatchObject({
    edition: "2022",
    designation: "ISO/IEC 27001:2022",
    body: "Northgate Certification Ltd",
    number: "NG-48113",
    issued: { earliest: "2025-03-01" },
    expires: { earliest: "2028-02-28" },
    scope: "provision of customer support from Manila",
    exclusions: ["Payroll"],
  });
});

test("a full answer gives every detail of the report", () => {
  const { soc2 } = readStatement(
    "Our SOC 2 Type II report, issued by Harrow & Pike LLP, covers security, availability and " +
      "confidentiality for the period 1 January 2025 to 31 December 2025. The opinion is " +
      "unqualified, with 2 exceptions noted. Hosting is carved out. 12 CUECs apply.",
  );
  expect(soc2).toMatchObject({
    type: "2",
    auditor: "Harrow & Pike LLP",
    categories: ["security", "availability", "confidentiality"],
    periodStart: { earliest: "2025-01-01" },
    periodEnd: { earliest: "2025-12-31" },
    opinion: "unqualified",
    exceptions: "2 exceptions noted",
    subserviceMethod: "carve-out",
    cuecs: "12 CUECs",
  });
});

test.for([
  ["24x7 SOC", "operations-centre"],
  ["SOC 3 report only", "soc-3-only"],
  ["ISAE 3402 Type II report", "soc-1-only"],
  ["We are SOC 2 certified", "called-certified"],
  ["We are SOC 2 compliant", "compliant"],
  ["Yes, planned for 2027", "contradiction"],
] as const)("“%s” in a SOC 2 column carries the sign %s", ([text, sign]) => {
  const { claim } = readStatement(text, { artefact: "soc2" }).soc2;
  expect(claim.signs).toContain(sign);
});

test("the edition that replaced another is the one that holds", () => {
  const text = "ISO 27001:2022 certificate; it supersedes our ISO 27001:2013 certificate.";
  expect(readStatement(text).iso.edition).toBe("2022");
});

test("a provider is named as the holder", () => {
  const { claim } = readStatement("Hosted on AWS, which is ISO 27001 certified.").iso;
  expect(claim.holder).toBe("AWS");
});

test.for([
  ["Yes ☐ No ☒", "no"],
  ["☒ Yes ☐ No", "yes"],
  ["☐ Yes ☐ No ☒ In progress", "in-progress"],
  ["Yes ☐ No ☐", "unknown"],
  ["yes or no", "unknown"],
  ["Y / N?", "unknown"],
] as const)("the form “%s” in a column on ISO 27001 claims %s", ([text, answer]) => {
  expect(readStatement(text, { artefact: "iso" }).iso.claim.answer).toBe(answer);
});

test("text that names no standard states nothing", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[b-h ]{0,80}$/u), (text) => {
      const { iso, soc2, otherReports } = readStatement(text);
      expect([iso.claim.answer, soc2.claim.answer, otherReports]).toEqual([
        "unknown",
        "unknown",
        [],
      ]);
    }),
  );
});

test("any text at all is read without a throw, and a question never claims", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const question = `${text.replace(/[.!?\n\r]/gu, " ")} is your company ISO 27001 certified?`;
      readStatement(text, { artefact: "iso", question: text });
      expect(readStatement(question).iso.claim.answer).not.toBe("yes");
    }),
  );
});
