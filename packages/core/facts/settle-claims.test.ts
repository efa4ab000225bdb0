import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { recordOf } from "../testing/record.ts";
import { readFacts } from "./read-facts.ts";
import { someDay } from "../testing/some-day.ts";

const answerOf = (field: "isoClaim" | "soc2Claim", texts: Partial<Record<FieldId, string>>) =>
  valueOf(readFacts(recordOf(texts), someDay)[field])?.answer;

test.for([
  ["“aligned” alone is no certificate", { isoClaim: "ISO 27001 aligned" }, "aligned"],
  ["“compliant” alone tells nothing", { isoClaim: "ISO 27001 compliant" }, "unknown"],
  [
    "“compliant” beside a certification body is a claim",
    { isoClaim: "ISO 27001 compliant", isoCertificationBody: "BSI" },
    "yes",
  ],
  [
    "“self-certified” beside a certification body stays what it says",
    { isoClaim: "Self-certified", isoCertificationBody: "BSI" },
    "aligned",
  ],
  [
    "“compliant” without a certificate stays what it says beside a number",
    { isoClaim: "ISO 27001 compliant (no certificate)", isoCertificateNumber: "IS 741203" },
    "aligned",
  ],
  [
    "a group's certificate that names our company is ours",
    {
      isoClaim: "Our parent company's certificate covers us",
      vendorLegalEntity: "Dapitan Voice, Inc.",
      isoEntity: "Dapitan Voice Inc",
    },
    "yes",
  ],
  [
    "a platform that is named as the holder is not the vendor",
    { vendorName: "Dapitan Voice", isoClaim: "Hetzner maintains ISO 27001 certification." },
    "borrowed",
  ],
  [
    "a platform that is the vendor holds its own",
    { vendorName: "Hetzner Online GmbH", isoClaim: "Hetzner maintains ISO 27001 certification." },
    "yes",
  ],
  [
    "a cloud that is the vendor holds its own",
    { vendorName: "Amazon Web Services", isoClaim: "AWS is ISO 27001 certified." },
    "yes",
  ],
  [
    "a cloud that is the vendor owns what is said to be its own without a verb",
    { vendorName: "Amazon Web Services", isoClaim: "AWS ISO 27001 (annual)" },
    "yes",
  ],
  [
    "a cloud with its product in brackets is the cloud",
    { vendorName: "AWS (Cognito)", isoClaim: "ISO 27001 (AWS)" },
    "yes",
  ],
  [
    "what stands in brackets behind a vendor is not the vendor",
    { vendorName: "Dapitan Voice (AWS)", isoClaim: "ISO 27001 (AWS)" },
    "borrowed",
  ],
  [
    "what one of two vendors holds is not plainly the other's",
    { vendorName: "Hetzner / Dapitan Voice", isoClaim: "Yes (Hetzner's)" },
    "unknown",
  ],
  [
    "a name that holds a cloud's letters or its word is not the cloud",
    { vendorName: "Azure Contact Centre Inc.", isoClaim: "Azure is ISO 27001 certified." },
    "borrowed",
  ],
  [
    "a cloud is the host of any other vendor",
    { vendorName: "Dapitan Voice", isoClaim: "AWS is ISO 27001 certified." },
    "borrowed",
  ],
  [
    "without a claim column three identifiers are a claim",
    {
      isoCertificateNumber: "IS 741203",
      isoCertificationBody: "BSI",
      isoExpiryDate: "30 Jun 2027",
    },
    "yes",
  ],
  [
    "without a claim column two identifiers are none",
    { isoCertificateNumber: "IS 741203", isoCertificationBody: "BSI" },
    undefined,
  ],
  [
    "without a claim column the day of issue says that there is one",
    { isoIssueDate: "12 May 2025" },
    "yes",
  ],
  ["a day of issue that is still to come says nothing", { isoIssueDate: "12 May 2027" }, undefined],
  ["a day of issue that does not apply says nothing", { isoIssueDate: "N/A" }, undefined],
  [
    "a day of issue beside an empty claim cell says nothing",
    { isoClaim: "", isoIssueDate: "12 May 2025" },
    undefined,
  ],
  [
    "an empty claim cell stays empty, whatever the details",
    {
      isoClaim: "",
      isoCertificateNumber: "IS 741203",
      isoCertificationBody: "BSI",
      isoExpiryDate: "30 Jun 2027",
    },
    undefined,
  ],
] as const)("%s", ([, texts, answer]) => {
  expect(answerOf("isoClaim", texts)).toBe(answer);
});

test.for([
  [
    "“SOC 2 compliant” alone is the vendor's own assessment",
    { soc2Claim: "SOC 2 compliant" },
    "aligned",
  ],
  [
    "“SOC 2 compliant” with a firm alone tells nothing",
    { soc2Claim: "SOC 2 compliant", soc2Auditor: "Schellman" },
    "unknown",
  ],
  [
    "“self-assessed” with firm and period stays what it says",
    { soc2Claim: "Self-assessed", soc2Auditor: "Schellman", soc2PeriodEnd: "30 Sep 2026" },
    "aligned",
  ],
  [
    "“SOC 2 compliant” with firm and period is a claim",
    { soc2Claim: "SOC 2 compliant", soc2Auditor: "Schellman", soc2PeriodEnd: "30 Sep 2026" },
    "yes",
  ],
  ["without a claim column the type of a report is one", { soc2Type: "Type II" }, "yes"],
  ["so it is where it names the report", { soc2Type: "SOC 2 Type 1" }, "yes"],
  ["a type that is planned is none", { soc2Type: "Type II (planned)" }, undefined],
  [
    "an empty claim cell stays empty beside a type",
    { soc2Claim: "", soc2Type: "Type II" },
    undefined,
  ],
  [
    "a report to be had under NDA is claimed where three identifiers stand beside it",
    {
      soc2Claim: "Available under NDA",
      soc2Type: "Type 2",
      soc2Auditor: "Schellman",
      soc2PeriodEnd: "30 Sep 2026",
    },
    "yes",
  ],
  [
    "so is one that requires an NDA",
    {
      soc2Claim: "NDA required",
      soc2Type: "Type 2",
      soc2Auditor: "Schellman",
      soc2PeriodEnd: "30 Sep 2026",
    },
    "yes",
  ],
  [
    "a report to be had on request is not known from two identifiers",
    { soc2Claim: "On request", soc2Type: "Type 2", soc2Auditor: "Schellman" },
    undefined,
  ],
  [
    "what will be shared once it is there is not held yet",
    {
      soc2Claim: "Under NDA once issued",
      soc2Type: "Type 2",
      soc2Auditor: "Schellman",
      soc2PeriodEnd: "30 Sep 2026",
    },
    "in-progress",
  ],
  [
    "an answer that only points to a document stays open, whatever the details",
    {
      soc2Claim: "see attached",
      soc2Type: "Type 2",
      soc2Auditor: "Schellman",
      soc2PeriodEnd: "30 Sep 2026",
    },
    undefined,
  ],
  [
    "an answer to come stays open, whatever the details",
    {
      soc2Claim: "TBC",
      soc2Type: "Type 2",
      soc2Auditor: "Schellman",
      soc2PeriodEnd: "30 Sep 2026",
    },
    undefined,
  ],
] as const)("%s", ([, texts, answer]) => {
  expect(answerOf("soc2Claim", texts)).toBe(answer);
});
