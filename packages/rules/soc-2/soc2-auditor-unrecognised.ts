import { valueOf } from "@scopefit/core/reading/cell/fact";
import { knownAuditFirm } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { namesAFirm } from "./auditor-kind.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** A licence is a number, so words without a digit settle nothing. */
const LICENCE_NUMBER = /\d{3}/u;

/**
 * A licence on record is what the look-up would have given, so with one nothing is asked. Where a
 * name already reads as no CPA firm, that is the finding and this one would only repeat it.
 */
export const soc2AuditorUnrecognised = defineRule({
  id: "soc2-auditor-unrecognised",
  group: "soc-2",
  subject: "soc2",
  title: "The audit firm is one we know, or its licence is on record",
  core: false,
  severity: "low",
  followsRisk: true,
  why: "Most CPA firms are small and little known: an unknown name is a look-up and no fault.",
  when: "The named audit firm is on no list of firms that commonly issue SOC 2 reports, and no licence number is given. To be listed is no endorsement.",
  evidence: "The firm’s entry in CPAverify or with its state board, and its latest peer review.",
  source: [
    aicpaAttestation(null, "SOC 2 examinations are made by certified public accountants."),
    practice("Buyers look up a firm they do not know in CPAverify and the peer-review file."),
    ourChoice("The list of firms is ours; it recognises spellings and vouches for nobody."),
  ],
  reads: ["soc2Claim", "soc2Auditor", "soc2AuditorLicence"],
  mootAfter: [
    ...MINOR_DETAILS_MOOT_AFTER,
    "soc2-auditor-not-cpa/perhapsNotCpa",
    "soc2-auditor-not-cpa/outsideTheUs",
  ],
  answers: {
    notClaimed: noReportClaimed,
    unnamed: { outcome: "not-applicable", finding: "No audit firm is named." },
    recognised: { outcome: "pass", finding: "{firm} commonly issues SOC 2 reports." },
    licensed: { outcome: "pass", finding: "A licence number of “{auditor}” is on record." },
    unrecognised: {
      outcome: "review",
      finding:
        "We do not recognise the audit firm “{auditor}”; its licence and peer review can be looked up.",
      ask: {
        vendor:
          "In which state is {auditor} licensed, under which number, and what were the result and date of its latest peer review?",
      },
      asksFor: ["soc2AuditorLicence"],
    },
  },
  decide({ soc2Claim, soc2Auditor, soc2AuditorLicence }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const name = valueOf(soc2Auditor);
    if (name === null || !namesAFirm(name)) return answer.unnamed();
    const firm = knownAuditFirm(name);
    if (firm !== null) return answer.recognised({ firm });
    const auditor = quoted(name);
    return LICENCE_NUMBER.test(valueOf(soc2AuditorLicence) ?? "")
      ? answer.licensed({ auditor })
      : answer.unrecognised({ auditor });
  },
});
