import { exactDay } from "@scopefit/core/reading/dates/day-interval";
import { stated } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { blank, claim, known, notApplicable, on, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqClaimDetailConflict } from "./dq-claim-detail-conflict.ts";

const soc2 = { artefact: "soc2" } as const;
const inCell = (day: string, column: string) => stated(exactDay(isoDay(day)), day, column);
const periodEnd = inCell("2025-12-31", "D");
const report = { soc2Claim: claim("yes"), soc2Type: known<"soc2Type">("2", "Type II") };

testRule(dqClaimDetailConflict, [
  { when: "nothing is given", facts: {}, answer: "agree" },
  {
    when: "the claim is yes and details are given",
    facts: { isoClaim: claim("yes"), isoCertificateNumber: stated("IS 71", "IS 71", "D") },
    answer: "agree",
  },
  {
    when: "the claim is no and a certificate number is given",
    facts: { isoClaim: claim("no", "No"), isoCertificateNumber: stated("IS 71", "IS 71", "D") },
    answer: "disagree",
    severity: "medium",
    says: "“No” and ISO 27001 certificate number “IS 71”",
  },
  {
    when: "it is self-certified and a certification body is given",
    facts: {
      isoClaim: claim("aligned", "Self-certified", { signs: ["aligned", "uncertified"] }),
      isoCertificationBody: stated("BSI", "BSI", "D"),
    },
    answer: "disagree",
    says: "“Self-certified” and certification body “BSI”",
  },
  {
    when: "it is self-certified, and by whom",
    facts: {
      isoClaim: claim("aligned", "Self-certified", { signs: ["aligned", "uncertified"] }),
      isoCertificationBody: stated("Our IT team", "Our IT team", "D"),
    },
    answer: "agree",
  },
  {
    when: "it is aligned and a number is given",
    facts: {
      isoClaim: claim("aligned", "ISO 27001 aligned", { signs: ["aligned"] }),
      isoCertificateNumber: stated("IS 71", "IS 71", "D"),
    },
    answer: "agree",
  },
  {
    when: "it is self-assessed and an auditor is given",
    facts: {
      soc2Claim: claim("aligned", "Self-assessment", { signs: ["aligned", "uncertified"] }),
      soc2Auditor: stated("Northgate CPAs", "Northgate CPAs", "D"),
    },
    ...soc2,
    answer: "disagree",
  },
  {
    when: "the claim is N/A and an expiry date is given",
    facts: { isoClaim: notApplicable(), isoExpiryDate: periodEnd },
    answer: "disagree",
  },
  {
    when: "the claim is no and the details are empty",
    facts: { isoClaim: claim("no"), isoCertificateNumber: blank },
    answer: "agree",
  },
  {
    when: "the date stands in the words of the no itself",
    facts: { isoClaim: claim("no", "No, ended 2024"), isoExpiryDate: on("2024-12-31") },
    answer: "agree",
  },
  {
    when: "a report is in progress and its period is given",
    facts: { soc2Claim: claim("in-progress"), soc2PeriodEnd: periodEnd },
    ...soc2,
    answer: "agree",
  },
  {
    when: "there is said to be no report and its period is given",
    facts: { soc2Claim: claim("no"), soc2PeriodEnd: periodEnd },
    ...soc2,
    answer: "disagree",
  },
  {
    when: "the words contradict one another",
    facts: { soc2Claim: claim("unknown", "Yes – not yet", { signs: ["contradiction"] }) },
    ...soc2,
    answer: "selfContradiction",
    says: "“Yes – not yet”",
  },
  {
    when: "two cells answer the claim differently",
    facts: {
      soc2Claim: {
        state: "conflict",
        readings: [
          stated({ answer: "yes", signs: [], holder: null }, "Yes", "B2"),
          stated({ answer: "no", signs: [], holder: null }, "No", "C"),
        ],
      },
    },
    ...soc2,
    answer: "selfContradiction",
    says: "“Yes / No”",
  },
  {
    when: "a Type 1 report has a period",
    facts: {
      soc2Claim: claim("yes"),
      soc2Type: known<"soc2Type">("1", "Type I"),
      soc2PeriodStart: inCell("2025-01-01", "C"),
      soc2PeriodEnd: periodEnd,
    },
    ...soc2,
    answer: "disagree",
    says: "“Type I”",
  },
  {
    when: "a Type 1 report has one date in the column of the period end",
    facts: {
      soc2Claim: claim("yes"),
      soc2Type: known<"soc2Type">("1"),
      soc2PeriodEnd: periodEnd,
      soc2AsOfDate: periodEnd,
    },
    ...soc2,
    answer: "agree",
  },
  {
    when: "a Type 2 report has a single date",
    facts: { ...report, soc2AsOfDate: periodEnd },
    ...soc2,
    answer: "disagree",
    says: "“2025-12-31”",
  },
  {
    when: "a Type 2 report has a period and the date of an earlier one",
    facts: { ...report, soc2AsOfDate: on("2024-01-01"), soc2PeriodEnd: periodEnd },
    ...soc2,
    answer: "agree",
  },
  {
    when: "a qualified opinion stands beside no exceptions",
    facts: {
      ...report,
      soc2Opinion: known<"soc2Opinion">("qualified"),
      soc2Exceptions: text("No exceptions noted"),
    },
    ...soc2,
    answer: "disagree",
  },
  {
    when: "a qualified opinion stands beside a count of none",
    facts: {
      ...report,
      soc2Opinion: known<"soc2Opinion">("qualified"),
      soc2ExceptionsCount: known<"soc2ExceptionsCount">(0),
    },
    ...soc2,
    answer: "disagree",
  },
  {
    when: "a qualified opinion stands beside an exception",
    facts: {
      ...report,
      soc2Opinion: known<"soc2Opinion">("qualified"),
      soc2Exceptions: text("Notable delays in removing leavers"),
    },
    ...soc2,
    answer: "agree",
  },
  {
    when: "an unqualified opinion stands beside no exceptions",
    facts: {
      ...report,
      soc2Opinion: known<"soc2Opinion">("unqualified"),
      soc2Exceptions: text("none"),
    },
    ...soc2,
    answer: "agree",
  },
]);
