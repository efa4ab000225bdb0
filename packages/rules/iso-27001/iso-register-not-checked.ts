import { findDates } from "@scopefit/core/reading/dates/date";
import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addMonths } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { countOf, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const NOT_CHECKED =
  /(?<!\p{L})(?:no|not|never|pending|to do|un(?:verified|checked|confirmed))(?!\p{L})/iu;
const NOT_FOUND =
  /(?<!\p{L})(?:not (?:found|listed|shown)|no (?:entry|match|record|result))(?!\p{L})/iu;

const lookUp = {
  us: "Look up {certificate} of {vendor} in the register of its certification body or in IAF CertSearch, and record the day, its status, company, sites and scope.",
} as const;

/** A certificate that a register does not show may still be in order: not every entry is public. */
export const isoRegisterNotChecked = defineRule({
  id: "iso-register-not-checked",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate was looked up with its issuer or in a register",
  core: false,
  severity: "low",
  followsRisk: true,
  why: "A look-up of minutes shows certificates that are suspended, narrower than claimed, or not the vendor’s.",
  when: "A certificate is claimed and the column for the look-up records none, none within 12 months, or that nothing was found, which proves nothing by itself. A column that the tracker does not have is reported once for the sheet.",
  evidence: "A copy of the register entry with the day of the look-up.",
  source: [
    practice("Certification bodies and IAF CertSearch publish status, company, sites and scope."),
    ourChoice("A look-up counts for 12 months; one without a date counts."),
  ],
  reads: ["isoClaim", "isoVerified"],
  mootAfter: [
    ...DETAILS_MOOT_AFTER,
    "iso-cert-expired",
    "iso-edition-withdrawn",
    "iso-cert-not-active",
  ],
  answers: {
    notClaimed: noCertificateClaimed,
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not record look-ups of certificates.",
    },
    checked: { outcome: "pass", finding: "The certificate was looked up: “{quote}”." },
    notChecked: {
      outcome: "review",
      finding:
        "Nobody has recorded looking up the certificate with its certification body or in a register.",
      ask: lookUp,
    },
    notFound: {
      outcome: "review",
      finding: "The look-up found no entry (“{quote}”). Not every certificate is listed publicly.",
      ask: {
        us: "Ask the certification body of {vendor} directly whether {certificate} is in force, for which company, sites and scope, and record its answer.",
      },
    },
    checkedLongAgo: {
      outcome: "review",
      finding:
        "The last look-up recorded (“{quote}”) is not shown to lie within the last {months}.",
      ask: lookUp,
    },
  },
  decide({ isoClaim, isoVerified }, context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (isoVerified.state === "not-asked") return answer.notAsked();
    const words = valueOf(isoVerified);
    if (words === null) return answer.notChecked();
    const quote = quoted(quoteOf(isoVerified));
    if (NOT_FOUND.test(words)) return answer.notFound({ quote });
    if (NOT_CHECKED.test(words)) return answer.notChecked();

    const dates = findDates(words, null).map(({ date }) => date);
    if (dates.length === 0 || dates.some((date) => isRecent(date, context))) {
      return answer.checked({ quote });
    }
    return answer.checkedLongAgo({
      quote,
      months: countOf(context.policy.evidenceFreshMonths, "month"),
    });
  },
});

/** A date in the future is a plan to look it up. */
function isRecent({ earliest }: DayInterval, { asOf, policy }: RuleContext): boolean {
  return earliest >= addMonths(asOf, -policy.evidenceFreshMonths) && earliest <= asOf;
}
