import type { Facts } from "@scopefit/core/facts/facts";
import type {
  GradedNonconformities,
  Nonconformities,
} from "@scopefit/core/reading/controls/nonconformities";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isoIec17021, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const question = {
  vendor:
    "Of the last ISO 27001 audit you wrote “{quote}”. Please list the nonconformities that are open: clause or control, grade, due date, and whether they affect {service} at {sites}.",
} as const;

/**
 * Open nonconformities without a grade may be minor, so they are a review and no gap. An empty cell is
 * asked about only where much hangs on the vendor, so its severity starts lower: the risk adds one level
 * again. A tracker without the column is told so once.
 */
export const isoNonconformitiesOpen = defineRule({
  id: "iso-nonconformities-open",
  group: "iso-27001",
  subject: "iso",
  title: "No major nonconformity of the last audit is open",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "An open major nonconformity can cost the certificate, and names a weakness that is known.",
  when: "A major nonconformity of the last audit is open. A review where major ones, ones without a grade or more than five minor ones are not said to be closed, where the words cannot be read, or where nothing is said although the inherent risk is high.",
  evidence: "The list of nonconformities in the audit report, and the proof that they are closed.",
  source: [
    isoIec17021(
      "9.5.2, 9.6.3",
      "Certification is granted and renewed once major nonconformities are corrected and verified.",
    ),
    practice("Security questionnaires ask what the last external audit found."),
    ourChoice("More than five minor nonconformities are asked about."),
  ],
  reads: ["isoClaim", "isoNonconformities", "inherentRisk"],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-cert-expired", "iso-edition-withdrawn"],
  answers: {
    notClaimed: noCertificateClaimed,
    notAsked: {
      outcome: "not-applicable",
      finding: "The nonconformities of the last audit are not asked for, or not at this risk.",
    },
    settled: {
      outcome: "pass",
      finding: "No serious finding of the last audit is open: “{quote}”.",
    },
    majorOpen: {
      outcome: "gap",
      finding: "A major nonconformity of the last ISO 27001 audit is open: “{quote}”.",
      ask: question,
      asksFor: ["isoNonconformities"],
    },
    notShownClosed: {
      outcome: "review",
      finding:
        "The last ISO 27001 audit raised nonconformities that are not shown as closed: “{quote}”.",
      ask: question,
      asksFor: ["isoNonconformities"],
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say what the last ISO 27001 audit raised.",
      ask: {
        vendor:
          "For the nonconformities of your last ISO 27001 audit you gave “{quote}”. How many major and minor ones were raised, and which are open?",
      },
      asksFor: ["isoNonconformities"],
    },
    elsewhere: {
      outcome: "review",
      finding: "What the last ISO 27001 audit raised is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the major and minor nonconformities of {vendor}’s last audit, and which are open.",
      },
    },
    missing: {
      outcome: "review",
      severity: "low",
      finding: "{vendor} did not say whether its last ISO 27001 audit raised nonconformities.",
      ask: {
        vendor:
          "How many major and minor nonconformities did your last ISO 27001 audit raise, and which of them are open?",
      },
      asksFor: ["isoNonconformities"],
    },
  },
  decide(facts, { policy }, answer) {
    const { isoClaim, isoNonconformities } = facts;
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const quote = quoted(quoteOf(isoNonconformities));
    switch (isoNonconformities.state) {
      case "stated":
        break;
      case "blank":
      case "placeholder":
        return isRisky(facts) ? answer.missing() : answer.notAsked();
      case "not-asked":
      case "not-applicable":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unclear":
      case "conflict":
        return answer.unreadable({ quote });
    }
    const raised = isoNonconformities.value;
    if (isUnsettled(raised.major) && raised.major.standing === "open") {
      return answer.majorOpen({ quote });
    }
    return isSettled(raised, policy.iso.minorNonconformities)
      ? answer.settled({ quote })
      : answer.notShownClosed({ quote });
  },
});

function isRisky({ inherentRisk }: Pick<Facts, "inherentRisk">): boolean {
  const risk = valueOf(inherentRisk);
  return risk === "high" || risk === "critical";
}

function isSettled({ major, minor, ungraded }: Nonconformities, minorAllowed: number): boolean {
  if (isUnsettled(major) || isUnsettled(ungraded)) return false;
  return !isUnsettled(minor) || (minor.count !== null && minor.count <= minorAllowed);
}

function isUnsettled({ count, standing }: GradedNonconformities): boolean {
  return count !== 0 && standing !== "closed";
}
