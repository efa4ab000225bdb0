import { expect, test } from "vitest";
import { askedAbout } from "./asked-about.ts";
import type { ClaimAnswer } from "../claim.ts";
import { readStatement } from "../../statement/read-statement.ts";

type Case = readonly [answer: string, question: string, iso: ClaimAnswer, soc2: ClaimAnswer];

const cases: readonly Case[] = [
  ["Type I done, Type II in progress", "SOC 2", "unknown", "yes"],
  ["No", "ISO 27001 certified?", "no", "unknown"],
  ["N", "SOC 2", "unknown", "no"],
  ["Yes - Type II", "SOC 2", "unknown", "yes"],
  ["Yes (AWS)", "ISO 27001", "borrowed", "unknown"],
  ["Yes, via our hosting provider", "SOC 2", "unknown", "borrowed"],
  ["Yes – not yet", "ISO 27001", "no", "unknown"],
  ["Yes, planned 2027", "ISO 27001", "in-progress", "unknown"],
  ["in process", "ISO 27001", "in-progress", "unknown"],
  ["aligned", "ISO 27001", "aligned", "unknown"],
  ["Stage 2 Mar-26", "ISO 27001", "in-progress", "unknown"],
  ["No – SOC2 instead", "ISO 27001", "no", "yes"],
  ["24x7 SOC", "SOC 2", "unknown", "unknown"],
  ["SOC II", "SOC 2", "unknown", "yes"],
  ["Not applicable", "SOC 2", "unknown", "unknown"],
  ["We are SOC 1 Type II audited.", "SOC 2", "unknown", "unknown"],
  ["ISO 9001 certified", "ISO 27001", "unknown", "unknown"],
  ["ISO 27017 and ISO 27018", "ISO 27001 certified?", "unknown", "unknown"],
  ["SOC team of 12 analysts", "SOC 2 report", "unknown", "unknown"],
  ["TBC", "SOC 2", "unknown", "unknown"],
  ["Certified", "ISO 27001", "yes", "unknown"],
  ["Certificate IS 712345", "ISO 27001", "yes", "unknown"],
  ["2022", "ISO 27001", "unknown", "unknown"],
  ["Our certification lapsed", "ISO 27001", "lapsed", "unknown"],
  ["Withdrawn", "ISO 27001", "lapsed", "unknown"],
  ["Type 2 report to follow", "SOC 2", "unknown", "in-progress"],
  ["Report due in March", "SOC 2", "unknown", "in-progress"],
  ["Certification body: TÜV SÜD", "ISO 27001", "yes", "unknown"],
  ["awaiting certificate", "ISO 27001", "in-progress", "unknown"],
  ["Yes. Certificate attached. Renewal audit is planned for May.", "ISO 27001", "yes", "unknown"],
  ["Not yet", "SOC 2", "unknown", "no"],
  ["We do, report attached", "SOC 2", "unknown", "yes"],
  ["Type 2 report on file", "SOC 2", "unknown", "yes"],
  ["See trust center", "SOC 2", "unknown", "unknown"],
  ["Under NDA", "SOC 2", "unknown", "unknown"],
  ["expired", "ISO 27001", "lapsed", "unknown"],
  ["exp 2027", "ISO 27001", "unknown", "unknown"],
  ["valid to 30 Jun 2027", "ISO 27001", "yes", "unknown"],
  ["maybe", "ISO 27001", "unknown", "unknown"],
  ["Yes", "Do you have ISO 27001 or SOC 2?", "unknown", "unknown"],
  ["No", "Do you have ISO 27001 or SOC 2?", "no", "no"],
  ["Yes", "Do your sub-processors hold SOC 2 reports?", "unknown", "borrowed"],
  ["Yes", "Is your ISMS aligned with ISO 27001?", "aligned", "unknown"],
  ["Yes", "Do you plan to obtain ISO 27001?", "in-progress", "unknown"],
  ["Yes", "Is ISO 27001 certification required for this vendor?", "unknown", "unknown"],
  ["High", "ISO 27001", "unknown", "unknown"],
  ["John Smith", "SOC 2", "unknown", "unknown"],
  ["We comply with all laws", "SOC 2", "unknown", "unknown"],
  ["The report covers the vendor's data centre", "SOC 2", "unknown", "borrowed"],
  ["No exceptions noted", "SOC 2 report", "unknown", "yes"],
  ["In scope", "ISO 27001", "unknown", "unknown"],
  ["Required", "SOC 2", "unknown", "unknown"],
  ["not required", "SOC 2", "unknown", "no"],
  ["Yes?", "ISO 27001", "unknown", "unknown"],
  ["Yes (unverified)", "ISO 27001", "unknown", "unknown"],
  ["Yes (verified)", "ISO 27001", "yes", "unknown"],
  ["Yes - group", "ISO 27001", "borrowed", "unknown"],
  ["Nothing to report", "SOC 2", "unknown", "unknown"],
  ["No", "Any exceptions in the SOC 2 report?", "unknown", "unknown"],
  ["Yes", "Have you ever lost ISO 27001 certification?", "unknown", "unknown"],
];

test.for(cases)("“%s” to “%s” claims iso %s, soc2 %s", ([text, question, iso, soc2]) => {
  const statement = readStatement(text, { question });
  expect([statement.iso.claim.answer, statement.soc2.claim.answer]).toEqual([iso, soc2]);
});

test.for([
  ["ISO 27001 certified?", "yes"],
  ["SOC 2", "yes"],
  ["Is your ISMS aligned with ISO 27001?", "aligned"],
  ["Do you plan to obtain ISO 27001?", "in-progress"],
  ["Is your data centre SOC 2 certified?", "borrowed"],
  ["SOC 2 or ISO 27001?", "unknown"],
  ["ISO 27001 certificate expiry", "unknown"],
  ["SOC 2 requested?", "unknown"],
  ["Will you provide a SOC 2 report?", "unknown"],
  ["Would you be willing to undergo SOC 2?", "unknown"],
  ["Do your employees hold ISO 27001 qualifications?", "unknown"],
  ["Do you hold ISO 27001 or an equivalent?", "unknown"],
  ["Do your hosts hold ISO 27001?", "borrowed"],
] as const)("a yes to “%s” means %s", ([question, meaning]) => {
  expect(askedAbout(question)[0]?.yesMeans).toBe(meaning);
});

test.for([
  ["SOC 2 or ISO 27001?", "yes"],
  ["Do your subprocessors hold SOC 2 or ISO 27001?", "borrowed"],
] as const)("“both” to “%s” means %s", ([question, meaning]) => {
  expect(askedAbout(question)[0]?.yesToAllMeans).toBe(meaning);
});

test.for([
  ["ISO 27001 certified?", "no"],
  ["ISO 27001 (certificate, expiry)", "no"],
  ["Any exceptions in the SOC 2 report?", "unknown"],
  ["Has your ISO 27001 certificate expired?", "unknown"],
  ["Does your SOC 2 report cover all services?", "unknown"],
] as const)("a no to “%s” means %s", ([question, meaning]) => {
  expect(askedAbout(question)[0]?.noMeans).toBe(meaning);
});

test("a question about something else asks about no standard", () => {
  expect(askedAbout("Is multi-factor authentication enforced?")).toEqual([]);
});
