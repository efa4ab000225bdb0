import type { Facts } from "@scopefit/core/facts/facts";
import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths, dayInWords, type IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf } from "@scopefit/core/rule/words";

import { dateInWords } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { lastDayOfCover } from "./reliance-cover.ts";

/**
 * Whether an artefact holds today is for its own checks; this one looks at the start of a contract
 * that lies ahead and at its end. A contract that is over asks for nothing.
 */
export const covReliancePeriod = defineRule({
  id: "cov-reliance-period",
  group: "coverage",
  subject: "row",
  title: "Cover lasts for as long as we rely on it",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Cover has to exist while we rely on it, not only on the day it is looked at.",
  when: "The contract starts after the last claimed certificate or report has ended, or the certificate expires before the contract ends and no audit is dated after today; low where that is more than 12 months away. A review where the next SOC 2 report comes more than 12 months after the start.",
  evidence: "The audit calendar, and a contract clause on renewed certificates and reports.",
  source: [
    practice("Contracts ask for renewed certificates and reports within a set time of issue."),
    ourChoice("Twelve months, for what is far away and for a late report."),
  ],
  reads: [
    "isoClaim",
    "soc2Claim",
    "relianceFrom",
    "relianceTo",
    "isoExpiryDate",
    "isoNextAuditDate",
    "soc2PeriodEnd",
    "soc2AsOfDate",
    "nextReportDate",
  ],
  mootAfter: ["iso-edition-withdrawn", "iso-cert-not-active", "dq-date-order"],
  answers: {
    noDates: {
      outcome: "not-applicable",
      finding: "No readable start or end of the contract that lies ahead is given.",
    },
    noArtefact: { outcome: "not-applicable", finding: "No certificate or report is claimed." },
    lasting: { outcome: "pass", finding: "Nothing shows that cover ends while we rely on it." },
    endsBeforeStart: {
      outcome: "gap",
      finding: "Cover would end on {date}, before the contract starts ({start}).",
      ask: {
        vendor:
          "Our contract on {service} starts {start}, and by your dates your certificate and report will have ended by {date}. Which certificate or report will cover {service} then, and when will we have it?",
      },
      asksFor: ["isoNextAuditDate", "nextReportDate"],
    },
    certificateEnds: {
      outcome: "gap",
      finding: "The ISO 27001 certificate is valid until {date}; the contract runs until {end}.",
      ask: {
        vendor:
          "Our contract on {service} runs until {end}, and {certificate} until {date}. When is the recertification audit, and will you send the new certificate within 30 days of issue?",
      },
      asksFor: ["isoNextAuditDate"],
      mootAfter: [
        "iso-cert-expiring-soon",
        "iso-cert-expiring-soon/soonPlanned",
        "iso-cert-expiring-soon/laterUnplanned",
      ],
    },
    reportComesLate: {
      outcome: "review",
      finding:
        "The next SOC 2 report is expected {date}, more than {limit} after the contract starts.",
      ask: {
        vendor:
          "You expect your next SOC 2 report {date}. Which period will it cover, and what covers the time from {start} until then?",
      },
      asksFor: ["nextReportDate"],
    },
  },
  decide(facts, { asOf, policy }, answer) {
    const from = valueOf(facts.relianceFrom);
    const to = valueOf(facts.relianceTo);
    const isOver = to !== null && to.latest < asOf;
    if (isOver || (from === null && to === null)) return answer.noDates();
    const isHeld = [facts.isoClaim, facts.soc2Claim].map((it) => valueOf(it)?.answer === "yes");
    if (!isHeld.includes(true)) return answer.noArtefact();
    const [hasCertificate = false, hasReport = false] = isHeld;

    const last = lastDayOfCover(facts, policy);
    if (from !== null && last !== null && from.earliest > asOf && from.earliest > last) {
      return answer.endsBeforeStart({ date: dayInWords(last), start: dateInWords(from) });
    }
    const expiry = hasCertificate ? unplannedExpiry(facts, asOf) : null;
    if (expiry !== null && to !== null && expiry.latest < to.earliest) {
      const isFar = expiry.earliest > addMonths(asOf, policy.reliance.farEndMonths);
      const values = { date: dateInWords(expiry), end: dateInWords(to) };
      return answer.certificateEnds(values, isFar ? { severity: "low" } : {});
    }
    const next = hasReport ? valueOf(facts.nextReportDate) : null;
    const { nextReportMonths } = policy.reliance;
    if (
      from !== null &&
      next !== null &&
      next.earliest > addMonths(from.latest, nextReportMonths)
    ) {
      const limit = countOf(nextReportMonths, "month");
      return answer.reportComesLate({ date: dateInWords(next), start: dateInWords(from), limit });
    }
    return answer.lasting();
  },
});

/** When the certificate ends, if that lies ahead and no audit is dated that could renew it. */
function unplannedExpiry(
  { isoExpiryDate, isoNextAuditDate }: Pick<Facts, "isoExpiryDate" | "isoNextAuditDate">,
  asOf: IsoDay,
): DayInterval | null {
  const expiry = valueOf(isoExpiryDate);
  const audit = valueOf(isoNextAuditDate);
  if (expiry === null || expiry.latest < asOf) return null;
  return audit !== null && audit.latest >= asOf ? null : expiry;
}
