import type { Facts } from "@scopefit/core/facts/facts";
import { matchEntity } from "@scopefit/core/matching/entity/match-entity";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { kindOfAuditor, namesAFirm } from "./auditor-kind.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const NO_LICENCE = /^(?:none|no|nil|not licen[sc]ed|unlicen[sc]ed|not a cpa\b.*)\.?$/iu;

/** The vendor's own name is only held against the auditor's; its cells are not in question. */
const ABOUT_THE_AUDITOR = { about: ["soc2Claim", "soc2Auditor", "soc2AuditorLicence"] } as const;

const question = {
  vendor:
    "Is {auditor} a licensed CPA firm? Please give its state and licence number, and confirm that the opinion cites the AICPA attestation standards (AT-C 105 and 205). If the report is issued under ISAE 3000, please say so.",
} as const;

export const soc2AuditorNotCpa = defineRule({
  id: "soc2-auditor-not-cpa",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report is signed by a licensed CPA firm",
  core: false,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "Only an independent, licensed CPA firm can give a SOC 2 opinion.",
  when: "The named auditor is a compliance platform, a cloud provider, a body that issues no opinions (one that certifies or accredits), or the vendor and its own people, or its licence is given as none. A consultancy or a firm outside the United States is a review. A name that settles nothing is left to the look-up of unrecognised firms.",
  evidence: "The firm’s entry in CPAverify or with its state board, and the opinion page.",
  source: [
    aicpaAttestation(null, "SOC 2 examinations are made by certified public accountants."),
    practice("Buyers look the firm up in CPAverify and in the peer-review public file."),
    ourChoice(
      "What a name stands for is read from lists of names; being on one is no endorsement.",
    ),
  ],
  reads: ["soc2Claim", "soc2Auditor", "soc2AuditorLicence", "vendorName", "vendorLegalEntity"],
  mootAfter: ["soc2-auditor-missing"],
  answers: {
    notClaimed: noReportClaimed,
    unnamed: { outcome: "not-applicable", finding: "No audit firm is named." },
    cpa: { outcome: "pass", finding: "{auditor} reads as a CPA firm." },
    unrecognised: {
      outcome: "not-applicable",
      finding: "Nothing in the name “{auditor}” says whether it is a CPA firm.",
    },
    notCpa: {
      outcome: "gap",
      finding: "“{auditor}” does not appear to be a CPA firm, so this may not be a SOC 2 report.",
      ask: question,
      asksFor: ["soc2Auditor", "soc2AuditorLicence"],
    },
    perhapsNotCpa: {
      outcome: "review",
      finding: "“{auditor}” reads as a consultancy or law firm; a SOC 2 opinion takes a CPA firm.",
      ask: question,
      asksFor: ["soc2Auditor", "soc2AuditorLicence"],
    },
    outsideTheUs: {
      outcome: "review",
      severity: "medium",
      aspect: "other",
      finding:
        "“{auditor}” reads as a firm outside the United States; the report may be under ISAE 3000 and not a SOC 2 report.",
      ask: question,
      asksFor: ["soc2AuditorLicence"],
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const name = valueOf(facts.soc2Auditor);
    if (name === null || !namesAFirm(name)) return answer.unnamed();

    const values = { auditor: quoted(name) };
    const isLicensed = licenceIn(facts.soc2AuditorLicence);
    if (isLicensed === "no") return answer.notCpa(values, ABOUT_THE_AUDITOR);
    switch (kindOfAuditor(name)) {
      case "us-cpa-firm":
        return answer.cpa(values);
      case "not-a-firm":
      case "internal":
        return answer.notCpa(values, ABOUT_THE_AUDITOR);
      case "elsewhere-licensed":
        return isLicensed === "yes"
          ? answer.cpa(values)
          : answer.outsideTheUs(values, ABOUT_THE_AUDITOR);
      case "consultancy":
        return isLicensed === "yes"
          ? answer.cpa(values)
          : answer.perhapsNotCpa(values, ABOUT_THE_AUDITOR);
      case "unknown":
        if (isTheVendor(name, facts)) return answer.notCpa(values, ABOUT_THE_AUDITOR);
        return isLicensed === "yes" ? answer.cpa(values) : answer.unrecognised(values);
    }
  },
});

/** Whether the vendor is given as the auditor of its own controls. */
function isTheVendor(
  auditor: string,
  facts: Pick<Facts, "vendorName" | "vendorLegalEntity">,
): boolean {
  return [facts.vendorName, facts.vendorLegalEntity].some((fact) => {
    const vendor = valueOf(fact);
    if (vendor === null || !shareAWord(vendor, auditor)) return false;
    return matchEntity(vendor, auditor).result === "IN";
  });
}

/** Names without a word in common are no spellings of one company; to see that costs little. */
function shareAWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the licence column says; a licence is a number, so words without a digit settle nothing. */
function licenceIn(licence: Fact<string>): "yes" | "no" | "unknown" {
  const words = valueOf(licence)?.trim() ?? "";
  if (NO_LICENCE.test(words)) return "no";
  return /\d{3}/u.test(words) ? "yes" : "unknown";
}
