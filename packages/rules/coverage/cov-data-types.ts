import type { FieldValue } from "@scopefit/core/facts/field-value";
import type { Facts } from "@scopefit/core/facts/facts";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { setValuesIn } from "@scopefit/core/reading/kinds/set-values-in";
import { setWords } from "@scopefit/core/reading/kinds/set-words";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, isoIec27001, ourChoice, practice } from "../sources.ts";

type DataType = FieldValue<"dataTypes">[number];
type Certificate = FieldValue<"relatedCerts">[number];

/** Data of a kind that general scopes do not speak to, and what else does. */
const SPECIAL = {
  phi: { words: "health data", certificates: ["hitrust", "27701"] },
  spi: { words: "sensitive personal data", certificates: ["27701", "hitrust"] },
  pci: { words: "card data", certificates: ["pci-dss"] },
} as const satisfies Partial<
  Record<DataType, { readonly words: string; readonly certificates: readonly Certificate[] }>
>;

type SpecialData = keyof typeof SPECIAL;

const specialData = Object.keys(SPECIAL) as readonly SpecialData[];

/** The wordings of one kind of data: to look for the others beside it is most of the work. */
function wordingsOf(type: SpecialData) {
  const { dataTypes } = setWords;
  return { ...dataTypes, patterns: dataTypes.patterns.filter(([value]) => value === type) };
}

const SPECIAL_WORDS = { phi: wordingsOf("phi"), spi: wordingsOf("spi"), pci: wordingsOf("pci") };

const HIPAA_ASSESSED = /\bhipaa\b[^.;\n]{0,40}\b(?:assess|audit|attest|certif|report|complian)/iu;

const SPECIAL_ASSURANCE =
  "Which independent assessment of {data} covers {entity} at {sites} (HITRUST, HIPAA, ISO/IEC 27701)?";

/**
 * Personal data alone is not asked about under a certificate, which holds a control on it (Annex A
 * 5.34), and under a report alone the check of its categories asks first. Confidentiality or Privacy
 * speaks to health and sensitive data too, never to card data: that takes PCI DSS.
 */
export const covDataTypes = defineRule({
  id: "cov-data-types",
  group: "coverage",
  subject: "row",
  title: "The kinds of data handled are ones that a certificate or report speaks to",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "The data handled may be of a kind that neither artefact was ever about.",
  when: "Health, sensitive personal or card data is handled and no claimed scope names it, the report has neither Confidentiality nor Privacy (which do not speak to card data), and no HITRUST, ISO/IEC 27701, HIPAA or PCI DSS assessment is named. A review for personal data under a report alone with neither category, and where the data is not known.",
  evidence: "The attestation or certificate for that data, and a diagram of its flow.",
  source: [
    aicpaTrustServicesCriteria(
      null,
      "Confidentiality and Privacy have criteria of their own, beyond those common to all categories.",
    ),
    isoIec27001("A.5.34", "Privacy and the protection of personal data are a control of Annex A."),
    practice("Card data is shown by an attestation as a service provider, never inferred."),
    ourChoice("Which assessments speak to which data."),
  ],
  reads: [
    "isoClaim",
    "soc2Claim",
    "dataTypes",
    "soc2Tsc",
    "soc2System",
    "soc2ServicesCovered",
    "isoScopeStatement",
    "relatedCerts",
    "otherAssurance",
  ],
  answers: {
    noArtefact: { outcome: "not-applicable", finding: "No certificate or report is claimed." },
    notSpecial: {
      outcome: "not-applicable",
      finding: "No data is named that asks for more than a certificate or report in general.",
    },
    shown: { outcome: "pass", finding: "Something shows controls for the data handled." },
    notShown: {
      outcome: "gap",
      finding:
        "{service} handles {data}, and no certificate or report shows controls for that data.",
      ask: {
        vendor: `Will your staff see, hear, store or send {data} in {service}? ${SPECIAL_ASSURANCE}`,
      },
      mootAfter: ["soc2-tsc-data-protection-missing"],
    },
    cardDataNotShown: {
      outcome: "gap",
      finding:
        "{service} handles {data}, and no PCI DSS attestation or similar assessment is named.",
      ask: {
        vendor:
          "Will your staff see, hear, store or send {data} in {service}? For card data please send your PCI DSS attestation of compliance as a service provider, with its sites; for other data its own assessment.",
      },
    },
    personalOnly: {
      outcome: "review",
      finding:
        "{service} handles personal data, and the SOC 2 report speaks to neither Confidentiality nor Privacy.",
      ask: {
        vendor:
          "Which audited controls protect the personal data in {service}, beyond the Security category of your SOC 2 report?",
      },
      mootAfter: ["soc2-tsc-data-protection-missing"],
    },
    unknown: {
      outcome: "review",
      severity: "low",
      finding: "Which data {service} handles is not known.",
      ask: {
        vendor:
          "Which types of our data will {service} handle (personal, health, card, financial, staff, confidential)?",
      },
      asksFor: ["dataTypes"],
      mootAfter: ["soc2-tsc-data-protection-missing/dataUnknown"],
    },
  },
  decide(facts, _context, answer) {
    const hasCertificate = valueOf(facts.isoClaim)?.answer === "yes";
    const hasReport = valueOf(facts.soc2Claim)?.answer === "yes";
    if (!hasCertificate && !hasReport) return answer.noArtefact();
    const handled = valueOf(facts.dataTypes);
    if (handled === null) return isLeftOpen(facts) ? answer.unknown() : answer.notSpecial();

    const special = specialData.filter((type) => handled.includes(type));
    const missing = special.filter((type) => !isShown(type, facts));
    if (missing.length > 0) {
      const values = { data: joinWords(missing.map((type) => SPECIAL[type].words)) };
      return missing.includes("pci") ? answer.cardDataNotShown(values) : answer.notShown(values);
    }
    if (special.length > 0) return answer.shown();
    if (!handled.includes("pii")) return answer.notSpecial();
    const isCovered = hasCertificate || namesProtection(facts) !== "no";
    return isCovered || certificatesIn(facts).includes("27701")
      ? answer.shown()
      : answer.personalOnly();
  },
});

type Read = Pick<
  Facts,
  | "isoClaim"
  | "soc2Claim"
  | "dataTypes"
  | "soc2Tsc"
  | "soc2System"
  | "soc2ServicesCovered"
  | "isoScopeStatement"
  | "relatedCerts"
  | "otherAssurance"
>;

/** The tracker asks which data it is, and the cell does not tell. */
function isLeftOpen({ dataTypes }: Read): boolean {
  return dataTypes.state !== "not-asked" && dataTypes.state !== "not-applicable";
}

function isShown(type: SpecialData, facts: Read): boolean {
  const held = certificatesIn(facts);
  if (SPECIAL[type].certificates.some((certificate) => held.includes(certificate))) return true;
  if (type === "pci") return false;
  const isAssessed = HIPAA_ASSESSED.test(valueOf(facts.otherAssurance) ?? "");
  if (type === "phi" && isAssessed) return true;
  return (
    namesProtection(facts) === "yes" ||
    setValuesIn(claimedScopes(facts), SPECIAL_WORDS[type]).includes(type)
  );
}

/** Whether the claimed report has Confidentiality or Privacy, as far as its categories are known. */
function namesProtection({ soc2Claim, soc2Tsc }: Read): "yes" | "no" | "unknown" {
  if (valueOf(soc2Claim)?.answer !== "yes") return "no";
  const categories = valueOf(soc2Tsc);
  if (categories === null) return "unknown";
  return categories.some((category) => category === "confidentiality" || category === "privacy")
    ? "yes"
    : "no";
}

function claimedScopes(facts: Read): string {
  const scopes: string[] = [];
  if (valueOf(facts.isoClaim)?.answer === "yes")
    scopes.push(valueOf(facts.isoScopeStatement) ?? "");
  if (valueOf(facts.soc2Claim)?.answer === "yes") {
    scopes.push(valueOf(facts.soc2System) ?? "", valueOf(facts.soc2ServicesCovered) ?? "");
  }
  return scopes.join("; ");
}

function certificatesIn({ relatedCerts, otherAssurance }: Read): readonly Certificate[] {
  const listed = valueOf(relatedCerts) ?? [];
  const words = valueOf(otherAssurance);
  return words === null ? listed : [...listed, ...setValuesIn(words, setWords.relatedCerts)];
}
