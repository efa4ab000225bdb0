import type { Facts } from "@scopefit/core/facts/facts";
import type { FieldValue } from "@scopefit/core/facts/field-value";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { aicpaTrustServicesCriteria, ourChoice, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

type DataType = FieldValue<"dataTypes">[number];

const PERSONAL: readonly DataType[] = ["pii", "spi", "phi", "hr"];
const SENSITIVE: readonly DataType[] = ["spi", "phi"];

/** Lines in which the vendor’s people deal with the individuals themselves. */
const CONTACT_LINES: readonly ServiceLine[] = [
  "customer-support-voice",
  "customer-support-digital",
  "collections",
  "healthcare-support",
  "hr-outsourcing",
  "recruitment",
  "kyc-fraud",
];

/**
 * Where the report has neither Confidentiality nor Privacy, that is the finding and this one would
 * repeat it. Whether individuals are dealt with is taken from the answer where there is one, and
 * from the line of service only where there is none.
 */
export const soc2TscPrivacyExpected = defineRule({
  id: "soc2-tsc-privacy-expected",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report covers Privacy where the vendor deals with individuals",
  core: false,
  severity: "medium",
  aspect: "scope",
  why: "Where personal data is collected from people directly, the Privacy criteria are the ones that speak to it.",
  when: "The service handles personal data and deals with individuals (support, collections, patient support, HR, recruitment, identity checks, or by its own answer), and the categories have Confidentiality and not Privacy: a low review. With sensitive or health data and without Privacy it is a gap. An ISO 27701 certificate settles both.",
  evidence:
    "The data processing agreement, an ISO 27701 certificate, or evidence of the privacy controls.",
  source: [
    aicpaTrustServicesCriteria(
      null,
      "Privacy speaks of personal information; Confidentiality of any information so designated.",
    ),
    practice("A vendor that acts on instructions only may well choose Confidentiality alone."),
    ourChoice("Which lines of service deal with individuals."),
  ],
  reads: ["soc2Claim", "soc2Tsc", "dataTypes", "dataSubjectContact", "serviceLine", "relatedCerts"],
  mootAfter: ["soc2-tsc-data-protection-missing"],
  answers: {
    notClaimed: noReportClaimed,
    categoriesUnknown: {
      outcome: "not-applicable",
      finding: "The categories of the report are not known.",
    },
    notExpected: {
      outcome: "not-applicable",
      finding: "Nothing says that the service deals with individuals’ personal data.",
    },
    covered: { outcome: "pass", finding: "The SOC 2 report covers Privacy." },
    coveredElsewhere: {
      outcome: "pass",
      finding: "An ISO 27701 certificate speaks to privacy.",
    },
    otherCategory: {
      outcome: "not-applicable",
      finding: "Whether the report speaks to data at all is a matter of its own.",
    },
    sensitiveData: {
      outcome: "gap",
      finding:
        "{service} handles sensitive personal data of individuals, and the SOC 2 report does not include Privacy.",
      ask: {
        vendor:
          "Privacy is not in your SOC 2 report. For {service}, do you act only on our instructions? Who examined how you handle consent, access requests, correction and disposal of sensitive personal data?",
      },
    },
    confidentialityOnly: {
      outcome: "review",
      finding:
        "{service} deals with individuals’ personal data; the SOC 2 report has Confidentiality and not Privacy, which may be enough if {vendor} only acts on our instructions.",
      ask: {
        vendor:
          "Privacy is not in your SOC 2 report. For {service}, do you act only on our instructions? Who examined how you handle consent, access requests, correction and disposal?",
      },
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const categories = valueOf(facts.soc2Tsc) ?? [];
    if (categories.length === 0) return answer.categoriesUnknown();
    const data = valueOf(facts.dataTypes) ?? [];
    const isPersonal = data.some((type) => PERSONAL.includes(type));
    if (!isPersonal || !dealsWithPeople(facts)) return answer.notExpected();

    if (categories.includes("privacy")) return answer.covered();
    if ((valueOf(facts.relatedCerts) ?? []).includes("27701")) return answer.coveredElsewhere();
    if (data.some((type) => SENSITIVE.includes(type))) return answer.sensitiveData();
    return categories.includes("confidentiality")
      ? answer.confidentialityOnly()
      : answer.otherCategory();
  },
});

function dealsWithPeople({
  dataSubjectContact,
  serviceLine,
}: Pick<Facts, "dataSubjectContact" | "serviceLine">): boolean {
  const said = valueOf(dataSubjectContact);
  if (said !== null) return said !== "no";
  return (valueOf(serviceLine) ?? []).some(
    ({ line }) => line !== null && CONTACT_LINES.includes(line),
  );
}
