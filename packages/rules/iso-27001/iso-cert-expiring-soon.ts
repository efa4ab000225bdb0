import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, daysBetween } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { countOf, quoted } from "@scopefit/core/rule/words";

import { dateInWords, onDate } from "../date-in-words.ts";
import { isoIec17021, ourChoice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { NOT_A_CERTIFICATE } from "./details-moot-after.ts";

const question = {
  vendor:
    "{certificate} expires {expiry}. On what date is the recertification audit, with which certification body, and will its scope still include {service} at {sites}?",
} as const;

/**
 * An audit date counts as a plan if the audit can still come before the expiry; one that has passed
 * or comes too late does not. A span of possible expiry dates is near only if all of it is.
 */
export const isoCertExpiringSoon = defineRule({
  id: "iso-cert-expiring-soon",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate does not expire before its renewal is planned",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Cover can lapse before the renewal, or before the service starts.",
  when: "The certificate expires within 90 days and no recertification audit is dated before that. A low review where one is dated, or where none is and the certificate expires within 180 days. An expired certificate is a matter of its own.",
  evidence: "The certification body’s confirmation of the audit.",
  source: [
    isoIec17021(
      "9.6.3",
      "Recertification is planned and done in time for renewal before the expiry date.",
    ),
    ourChoice(
      "90 days before expiry the audit should have a date, 180 days before it is asked for.",
    ),
  ],
  reads: ["isoClaim", "isoExpiryDate", "isoNextAuditDate"],
  mootAfter: [
    ...NOT_A_CERTIFICATE,
    "iso-edition-withdrawn",
    "iso-cert-not-active",
    "dq-date-order",
  ],
  answers: {
    notClaimed: noCertificateClaimed,
    noExpiryAhead: {
      outcome: "not-applicable",
      finding: "No expiry date that lies ahead is given.",
    },
    farAhead: { outcome: "pass", finding: "The certificate is valid for a while: {expiry}." },
    planned: {
      outcome: "pass",
      finding: "The certificate expires {expiry}, and a recertification audit is dated {audit}.",
    },
    soonUnplanned: {
      outcome: "gap",
      finding:
        "The ISO 27001 certificate expires {expiry}, in {days}, and no recertification audit is dated before that.",
      ask: question,
      asksFor: ["isoNextAuditDate"],
    },
    soonPlanned: {
      outcome: "review",
      severity: "low",
      finding:
        "The ISO 27001 certificate expires {expiry}, in {days}; the audit is given as “{audit}”.",
      ask: {
        vendor:
          "{certificate} expires {expiry}. Is the recertification audit of “{audit}” confirmed, and will its scope still include {service} at {sites}? Please send the new certificate once it is issued.",
      },
    },
    laterUnplanned: {
      outcome: "review",
      severity: "low",
      finding:
        "The ISO 27001 certificate expires {expiry}, in {days}, and no recertification audit is dated before that.",
      ask: question,
      asksFor: ["isoNextAuditDate"],
    },
  },
  decide({ isoClaim, isoExpiryDate, isoNextAuditDate }, context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const expiry = valueOf(isoExpiryDate);
    if (expiry === null || context.hasCome(addDays(expiry.earliest, 1))) {
      return answer.noExpiryAhead();
    }

    const { expiringSoonDays, recertificationPlanDays } = context.policy.iso;
    if (!context.hasCome(addDays(expiry.earliest, -recertificationPlanDays))) {
      return answer.farAhead({ expiry: dateInWords(expiry) });
    }
    const values = {
      expiry: onDate(expiry),
      days: countOf(daysBetween(context.dayInTexts, expiry.earliest), "day"),
    };
    const isSoon = context.hasCome(addDays(expiry.latest, -expiringSoonDays));
    if (!isPlanned(isoNextAuditDate, expiry, context)) {
      return isSoon ? answer.soonUnplanned(values) : answer.laterUnplanned(values);
    }
    const audit = quoted(quoteOf(isoNextAuditDate));
    return isSoon
      ? answer.soonPlanned({ ...values, audit })
      : answer.planned({ expiry: values.expiry, audit });
  },
});

function isPlanned(
  nextAudit: Fact<DayInterval>,
  expiry: DayInterval,
  context: RuleContext,
): boolean {
  const audit = valueOf(nextAudit);
  if (audit === null || audit.earliest > expiry.latest) return false;
  return !context.hasCome(addDays(audit.latest, 1));
}
