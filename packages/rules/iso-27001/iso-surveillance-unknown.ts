import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, addMonths } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { isoIec17021 } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { SURVEILLANCE_MOOT_AFTER } from "./details-moot-after.ts";
import { lastAuditOf } from "./last-audit.ts";

const question = {
  vendor:
    "When was the last surveillance or recertification audit of {certificate} held, and when is the next one?",
} as const;

/** Without an issue date nobody knows whether an audit was due; then the date is asked for first. */
export const isoSurveillanceUnknown = defineRule({
  id: "iso-surveillance-unknown",
  group: "iso-27001",
  subject: "iso",
  title: "The date of the last surveillance audit is given",
  core: false,
  severity: "medium",
  why: "Yearly audits keep a certificate alive; their date shows that it was.",
  when: "The certificate was issued more than 12 months ago and the last audit is not given, or its date cannot be read. A column that the tracker does not have is reported once for the sheet.",
  evidence: "The cover page of the last audit report.",
  source: [isoIec17021("9.1.3", "Surveillance audits are held at least once a calendar year.")],
  reads: ["isoClaim", "isoLastAuditDate", "isoIssueDate"],
  mootAfter: SURVEILLANCE_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for the date of the last surveillance audit.",
    },
    notDueYet: {
      outcome: "pass",
      finding: "The certificate is not known to be older than the first surveillance audit.",
    },
    given: { outcome: "pass", finding: "The last audit can be judged: “{quote}”." },
    missing: {
      outcome: "review",
      finding: "{vendor} did not say when its last surveillance audit was.",
      ask: question,
      asksFor: ["isoLastAuditDate"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The date of the last surveillance audit is given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the date of {vendor}’s last surveillance audit." },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say when the last surveillance audit was.",
      ask: {
        vendor:
          "For the last surveillance audit you gave “{quote}”. On which day, month and year was it held, and when is the next one?",
      },
      asksFor: ["isoLastAuditDate"],
    },
  },
  decide({ isoClaim, isoLastAuditDate, isoIssueDate }, context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const quote = quoted(quoteOf(isoLastAuditDate));
    if (lastAuditOf(isoLastAuditDate) !== null) return answer.given({ quote });
    if (isoLastAuditDate.state === "not-asked") return answer.notAsked();
    const issue = valueOf(isoIssueDate);
    if (issue === null) return answer.notDueYet();
    const due = addMonths(issue.latest, context.policy.iso.firstSurveillanceMonths);
    if (!context.hasCome(addDays(due, 1))) return answer.notDueYet();
    switch (lackOf(isoLastAuditDate)) {
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unreadable({ quote });
      default:
        return answer.missing();
    }
  },
});
