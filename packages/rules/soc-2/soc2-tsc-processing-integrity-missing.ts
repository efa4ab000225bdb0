import type { FieldValue } from "@scopefit/core/facts/field-value";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { aicpaTrustServicesCriteria, ourChoice, practice } from "../sources.ts";
import { offersSoc1 } from "./offered-soc-1.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** Lines whose product is that transactions are complete, accurate and authorised. */
const TRANSACTION_LINES: readonly ServiceLine[] = [
  "payroll",
  "claims-processing",
  "finance-accounting",
  "healthcare-rcm",
  "logistics-order",
  "kyc-fraud",
];

export const soc2TscProcessingIntegrityMissing = defineRule({
  id: "soc2-tsc-processing-integrity-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report covers Processing Integrity where the service processes transactions",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Accurate transactions are the product, and no criteria on them were examined.",
  when: "The service is payroll, claims, finance and accounting, medical billing, order management or identity checks, or is said to process transactions; the stated categories lack Processing Integrity and no SOC 1 report is offered. With a SOC 1 report offered it is a review.",
  evidence: "A SOC 1 Type 2 report for the service, or Processing Integrity in the next SOC 2.",
  source: [
    aicpaTrustServicesCriteria(
      null,
      "Processing Integrity asks whether processing is complete, valid, accurate, timely and authorised.",
    ),
    practice("For financial processing a SOC 1 report commonly answers this instead."),
    ourChoice("Which service lines call for it."),
  ],
  reads: [
    "soc2Claim",
    "soc2Tsc",
    "serviceLine",
    "transactionProcessing",
    "socReportKind",
    "otherAssurance",
  ],
  answers: {
    notClaimed: noReportClaimed,
    categoriesUnknown: {
      outcome: "not-applicable",
      finding: "The categories of the report are not known.",
    },
    notNeeded: {
      outcome: "not-applicable",
      finding: "Nothing says that the service processes transactions.",
    },
    covered: { outcome: "pass", finding: "The SOC 2 report covers Processing Integrity." },
    missing: {
      outcome: "gap",
      finding:
        "{service} processes transactions, but the SOC 2 report does not cover Processing Integrity.",
      ask: {
        vendor:
          "Which independently tested controls ensure that processing in {service} is complete, accurate, timely and authorised? Do you have a SOC 1 report for this service?",
      },
      asksFor: ["socReportKind"],
    },
    perhapsSoc1: {
      outcome: "review",
      finding:
        "The SOC 2 report does not cover Processing Integrity; whether the SOC 1 report covers {service} is not shown.",
      ask: {
        vendor:
          "Which processes and control objectives does your SOC 1 report cover, do they include {service}, and for which period?",
      },
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const categories = valueOf(facts.soc2Tsc) ?? [];
    if (categories.length === 0) return answer.categoriesUnknown();
    if (!processesTransactions(valueOf(facts.serviceLine), valueOf(facts.transactionProcessing))) {
      return answer.notNeeded();
    }
    if (categories.includes("processing-integrity")) return answer.covered();
    return offersSoc1(facts) ? answer.perhapsSoc1() : answer.missing();
  },
});

function processesTransactions(
  services: FieldValue<"serviceLine"> | null,
  said: FieldValue<"transactionProcessing"> | null,
): boolean {
  if (said === "yes" || said === "partial") return true;
  return (services ?? []).some(({ line }) => line !== null && TRANSACTION_LINES.includes(line));
}
