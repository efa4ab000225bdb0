import type { FieldValue } from "@scopefit/core/facts/field-value";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, ourChoice, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

type DataType = FieldValue<"dataTypes">[number];

const DATA_IN_WORDS: Readonly<Record<DataType, string>> = {
  none: "no data",
  pii: "personal data",
  spi: "sensitive personal data",
  phi: "health data",
  pci: "card data",
  financial: "financial data",
  hr: "staff data",
  credentials: "credentials",
  "client-confidential": "confidential client data",
  ip: "intellectual property",
};

/** Data for which a report without either category weighs critical where inherent risk does too. */
const MOST_SENSITIVE: readonly DataType[] = ["phi", "spi", "pci"];

/** Other independent assurance that speaks to data protection, if it covers the same entity and sites. */
const ALSO_COVERS_DATA = {
  "27701": "ISO/IEC 27701",
  hitrust: "HITRUST",
  "pci-dss": "PCI DSS",
} as const;

const question = {
  vendor:
    "Your SOC 2 report does not include Confidentiality or Privacy. Which audited controls cover classification, restriction, retention and disposal of our data ({data}) in {service}, and will you add a category next period?",
} as const;

export const soc2TscDataProtectionMissing = defineRule({
  id: "soc2-tsc-data-protection-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report covers Confidentiality or Privacy where the service handles such data",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "Personal or confidential data is handed over, and no criteria on how it is kept were examined.",
  when: "The service handles personal, financial, staff, confidential or similar data, and the stated categories include neither Confidentiality nor Privacy. Health, card and sensitive personal data weigh critical at critical inherent risk. With ISO 27701, HITRUST or PCI DSS beside it, a low review.",
  evidence:
    "The categories planned for the next period, an ISO 27701 certificate, or evidence of how data is handled.",
  source: [
    aicpaTrustServicesCriteria(
      null,
      "Confidentiality and Privacy have criteria of their own, beyond those common to all categories.",
    ),
    practice("Buyers who hand over data look for one of the two categories."),
    ourChoice("Which data types call for them, and what weighs critical."),
  ],
  reads: ["soc2Claim", "soc2Tsc", "dataTypes", "relatedCerts", "inherentRisk"],
  answers: {
    notClaimed: noReportClaimed,
    categoriesUnknown: {
      outcome: "not-applicable",
      finding: "The categories of the report are not known.",
    },
    notNeeded: { outcome: "not-applicable", finding: "No data that calls for it is named." },
    covered: { outcome: "pass", finding: "The SOC 2 report covers {category}." },
    missing: {
      outcome: "gap",
      finding:
        "{service} handles {data}, but the SOC 2 report covers neither Confidentiality nor Privacy.",
      ask: question,
    },
    coveredElsewhere: {
      outcome: "review",
      severity: "low",
      finding:
        "The SOC 2 report covers neither Confidentiality nor Privacy; {other} may speak to {data} for the same company and sites.",
      ask: {
        vendor:
          "Your SOC 2 report does not include Confidentiality or Privacy. Does {other} cover {entity} and {sites} for {service}? Please send the page that says so.",
      },
    },
    dataUnknown: {
      outcome: "review",
      finding:
        "The SOC 2 report covers neither Confidentiality nor Privacy, and which data the service handles is not known.",
      ask: {
        vendor:
          "Which types of our data will {service} handle (personal, health, card, financial, staff, confidential)? Your SOC 2 report does not include Confidentiality or Privacy.",
      },
      asksFor: ["dataTypes"],
    },
  },
  decide({ soc2Claim, soc2Tsc, dataTypes, relatedCerts, inherentRisk }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const categories = valueOf(soc2Tsc) ?? [];
    if (categories.length === 0) return answer.categoriesUnknown();
    if (categories.includes("privacy")) return answer.covered({ category: "Privacy" });
    if (categories.includes("confidentiality")) {
      return answer.covered({ category: "Confidentiality" });
    }

    const handled = (valueOf(dataTypes) ?? []).filter((type) => type !== "none");
    if (handled.length === 0) {
      const isAsked = dataTypes.state !== "not-asked" && dataTypes.state !== "not-applicable";
      return isAsked && valueOf(dataTypes) === null ? answer.dataUnknown() : answer.notNeeded();
    }
    const data = joinWords(handled.map((type) => DATA_IN_WORDS[type]));
    const others = (valueOf(relatedCerts) ?? []).filter(coversData);
    if (others.length > 0) {
      const other = joinWords(others.map((certificate) => ALSO_COVERS_DATA[certificate]));
      return answer.coveredElsewhere({ data, other });
    }
    const isCritical =
      valueOf(inherentRisk) === "critical" && handled.some((type) => MOST_SENSITIVE.includes(type));
    return answer.missing({ data }, isCritical ? { severity: "critical" } : {});
  },
});

function coversData(
  certificate: FieldValue<"relatedCerts">[number],
): certificate is keyof typeof ALSO_COVERS_DATA {
  return certificate in ALSO_COVERS_DATA;
}
