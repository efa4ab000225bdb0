import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { iafMd26, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { NOT_A_CERTIFICATE } from "./details-moot-after.ts";

const question = {
  vendor:
    "{certificate} is given as the {edition} edition and dated {date}. Is that the date of the first certification? On what date was the current certificate issued, and when was the last certification decision?",
} as const;

/** The card keeps the review high; where the vendor itself gives the date as the first one, medium is enough. */
export const isoEditionDateConflict = defineRule({
  id: "iso-edition-date-conflict",
  group: "iso-27001",
  subject: "iso",
  title: "The issue date fits the edition",
  core: false,
  severity: "high",
  why: "An edition and a date that cannot both be true mean a slip, the date of the first certification, or a document that is in doubt.",
  when: "A certificate for the 2022 edition is dated before that edition was published, or one for the 2013 edition after initial and recertification audits to it had ended. A lesser review where the date is also given as that of the first certification.",
  evidence: "The certificate, or the certification body’s confirmation.",
  source: [
    iafMd26(null, "From 1 May 2024 initial and recertification audits were to the 2022 edition."),
    practice("ISO/IEC 27001:2022 was published on 25 October 2022."),
    ourChoice("A date that the vendor also gives as the first one is a lesser review."),
  ],
  reads: ["isoClaim", "isoEdition", "isoIssueDate", "isoOriginalDate"],
  mootAfter: [...NOT_A_CERTIFICATE, "iso-edition-withdrawn", "dq-date-order"],
  answers: {
    notClaimed: noCertificateClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The edition or the issue date is not known.",
    },
    fits: { outcome: "pass", finding: "The issue date fits the {edition} edition." },
    beforeEdition: {
      outcome: "review",
      severity: "high",
      finding:
        "The certificate is dated {date}, and the {edition} edition was not published until {published}.",
      ask: question,
      asksFor: ["isoIssueDate"],
    },
    firstDate: {
      outcome: "review",
      severity: "medium",
      finding:
        "“{quote}” is given as issue date and as first certification. The {edition} edition was not published until {published}.",
      ask: question,
      asksFor: ["isoIssueDate"],
    },
    afterLastAudit: {
      outcome: "review",
      severity: "high",
      finding:
        "The certificate is dated {date} and for the {edition} edition, to which audits could only begin until {lastAudit}.",
      ask: question,
      asksFor: ["isoEdition", "isoIssueDate"],
    },
  },
  decide({ isoClaim, isoEdition, isoIssueDate, isoOriginalDate }, { policy }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const edition = valueOf(isoEdition);
    const issue = valueOf(isoIssueDate);
    if (edition === null || issue === null) return answer.nothingToCompare();

    const { currentEdition, editionPublished, lastAuditToOldEdition } = policy.iso;
    const values = { edition, date: dateInWords(issue) };
    if (edition === currentEdition && issue.latest < editionPublished) {
      const published = dayInWords(isoDay(editionPublished));
      const isFirst = valueOf(isoOriginalDate)?.latest === issue.latest;
      return isFirst
        ? answer.firstDate({ ...values, published, quote: quoted(quoteOf(isoIssueDate)) })
        : answer.beforeEdition({ ...values, published });
    }
    return edition === "2013" && issue.earliest > lastAuditToOldEdition
      ? answer.afterLastAudit({
          ...values,
          lastAudit: dayInWords(isoDay(lastAuditToOldEdition)),
        })
      : answer.fits({ edition });
  },
});
