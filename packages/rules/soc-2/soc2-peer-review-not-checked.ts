import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { ourChoice, practice } from "../sources.ts";
import { namesAFirm } from "./auditor-kind.ts";
import { datesIn } from "./dates-in.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { isOlderThan } from "./report-age.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const FAILED = /\bfail(?:s|ed|ure)?\b/iu;
const NOT_ENROLLED = /\b(?:not|never|un)[\s-]?enrol|\bno longer enrol|\bdropped\b|\bterminated\b/iu;
const PASSED = /\bpass(?:es|ed)?\b/iu;
const DEFICIENT = /(?<!\bno |\bwithout |\bzero )\bdeficien/iu;
/** A review of engagements only; a firm that does SOC work needs one of its whole system. */
const ENGAGEMENT_REVIEW = /\bengagement review\b/iu;

const task = {
  us: "Look up {auditor} in the AICPA peer-review public file and note the kind (System Review), the result and the date.",
} as const;

/**
 * The look-up is public and free, so it is ours and never a question to the vendor. A tracker
 * without the column is not reminded row by row. "None" may be a new firm, which has 18 months
 * until its first review, so it is looked up and is no gap.
 */
export const soc2PeerReviewNotChecked = defineRule({
  id: "soc2-peer-review-not-checked",
  group: "soc-2",
  subject: "soc2",
  title: "The audit firm’s peer review is recorded, recent and clean",
  core: false,
  severity: "low",
  why: "Peer review is the profession’s own check on how well a firm attests.",
  when: "The tracker asks for the peer review and none is recorded, or its date is not. A result that was not met, or a firm that is not enrolled, is a medium gap; deficiencies, a review of single engagements or one more than 3 years old is a medium review.",
  evidence: "The letter that accepts the firm’s latest peer review.",
  source: [
    practice(
      "CPA firms that attest are reviewed by peers every three years; a new firm has 18 months.",
    ),
    practice("SOC engagements call for a System Review."),
    ourChoice("What weighs medium."),
  ],
  reads: ["soc2Claim", "soc2Auditor", "soc2PeerReview"],
  mootAfter: [...MINOR_DETAILS_MOOT_AFTER, "soc2-auditor-missing"],
  answers: {
    notClaimed: noReportClaimed,
    noFirm: { outcome: "not-applicable", finding: "No audit firm is named." },
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not record the peer review of audit firms.",
    },
    recent: { outcome: "pass", finding: "The peer review of {auditor} is on record: “{quote}”." },
    notChecked: {
      outcome: "review",
      finding: "The peer review of the audit firm “{auditor}” has not been checked.",
      ask: task,
    },
    unclear: {
      outcome: "review",
      finding: "“{quote}” does not give the result and date of {auditor}’s peer review.",
      ask: task,
    },
    notMet: {
      outcome: "gap",
      severity: "medium",
      finding: "The peer review of the audit firm “{auditor}” is recorded as “{quote}”.",
      ask: {
        us: "Look up {auditor} in the AICPA peer-review public file; if “{quote}” stands, decide with the report’s owner how far to rely on its opinion.",
      },
    },
    weak: {
      outcome: "review",
      severity: "medium",
      finding:
        "The peer review of the audit firm “{auditor}” is recorded as “{quote}”, which is not a clean System Review.",
      ask: {
        us: "Look up {auditor} in the AICPA peer-review public file and note whether its latest System Review names attestation engagements.",
      },
    },
    old: {
      outcome: "review",
      severity: "medium",
      finding:
        "The peer review of the audit firm “{auditor}” (“{quote}”) is more than {limit} months old.",
      ask: task,
    },
  },
  decide({ soc2Claim, soc2Auditor, soc2PeerReview }, context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const name = valueOf(soc2Auditor);
    if (name === null || !namesAFirm(name)) return answer.noFirm();

    const auditor = quoted(name);
    const quote = quoted(quoteOf(soc2PeerReview));
    switch (lackOf(soc2PeerReview)) {
      case "notAsked":
        return answer.notAsked();
      case "missing":
        return answer.notChecked({ auditor });
      case "elsewhere":
      case "unreadable":
        return answer.unclear({ auditor, quote });
      case null:
        break;
    }
    const words = valueOf(soc2PeerReview) ?? "";
    if (NOT_ENROLLED.test(words) || (FAILED.test(words) && !PASSED.test(words))) {
      return answer.notMet({ auditor, quote });
    }
    if (DEFICIENT.test(words) || ENGAGEMENT_REVIEW.test(words)) {
      return answer.weak({ auditor, quote });
    }
    const date = latestDateIn(words);
    if (!PASSED.test(words) || date === null) return answer.unclear({ auditor, quote });
    const limit = context.policy.soc2.peerReviewMonths;
    switch (isOlderThan(date, limit, context)) {
      case "yes":
        return answer.old({ auditor, quote, limit });
      case "unsure":
        return answer.unclear({ auditor, quote });
      case "no":
        return answer.recent({ auditor, quote });
    }
  },
});

/** "Period ended 31 Mar 2024, accepted 12 Nov 2024": the later one is when it was accepted. */
function latestDateIn(words: string): DayInterval | null {
  return datesIn(words).reduce<DayInterval | null>(
    (latest, date) => (latest === null || date.latest > latest.latest ? date : latest),
    null,
  );
}
