import type { Facts } from "@scopefit/core/facts/facts";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, ourChoice, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** Lines whose product is that systems are up. */
const HOSTING_LINES: readonly ServiceLine[] = ["it-infrastructure", "saas-hosting"];
/** Lines in which someone waits for an answer. */
const ANSWERING_LINES: readonly ServiceLine[] = [
  "customer-support-voice",
  "customer-support-digital",
  "technical-support",
  "healthcare-support",
];

const AROUND_THE_CLOCK =
  /\b24\s?(?:x|\/|\*|by|×)\s?7\b|\b24[- ]hours?\b|\bround[- ]the[- ]clock\b/iu;
const EMERGENCY =
  /\bemergency (?:line|calls?|hotline|response|dispatch)|\bcrisis (?:line|hotline)|\broadside assistance\b/iu;
const CUT_OFF = /\bcut[- ]?offs?\b/iu;

type NeedFacts = Pick<
  Facts,
  "availabilityCriticality" | "requiredRto" | "serviceLine" | "serviceDescription"
>;

/**
 * The need is taken from what the buyer says of it: the recovery time we require, not the one the
 * vendor promises, which nearly all put at a few hours. A criticality that is given as low or medium
 * overrules what the line of service would suggest.
 */
export const soc2TscAvailabilityMissing = defineRule({
  id: "soc2-tsc-availability-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report covers Availability where the service has to stay up",
  core: false,
  severity: "medium",
  followsRisk: true,
  aspect: "scope",
  why: "We rely on the service being up, and no criteria on that were examined.",
  when: "The service is rated high or critical, has to recover within 24 hours, hosts or runs systems, answers around the clock or in emergencies, or works to cut-off times; and the stated categories lack Availability. It weighs high where the rating is critical. With an ISO 22301 certificate beside it, a low review.",
  evidence:
    "The latest recovery test, an ISO 22301 certificate, or Availability in the next report.",
  source: [
    aicpaTrustServicesCriteria(
      "A1",
      "Availability has criteria on capacity, backup, recovery and the test of recovery.",
    ),
    practice("Buyers with uptime commitments look for the category."),
    ourChoice("What makes a service one that has to stay up."),
  ],
  reads: [
    "soc2Claim",
    "soc2Tsc",
    "availabilityCriticality",
    "requiredRto",
    "serviceLine",
    "serviceDescription",
    "relatedCerts",
  ],
  answers: {
    notClaimed: noReportClaimed,
    categoriesUnknown: {
      outcome: "not-applicable",
      finding: "The categories of the report are not known.",
    },
    notNeeded: {
      outcome: "not-applicable",
      finding: "Nothing says that the service has to stay up at all times.",
    },
    covered: { outcome: "pass", finding: "The SOC 2 report covers Availability." },
    missing: {
      outcome: "gap",
      finding: "{service} {need}, but the SOC 2 report does not cover Availability.",
      ask: {
        vendor:
          "Availability is not in your SOC 2 report. What independent evidence covers capacity, backup, failover between sites and recovery tests for {service} at {sites}?",
      },
    },
    coveredElsewhere: {
      outcome: "review",
      severity: "low",
      finding:
        "The SOC 2 report does not cover Availability; an ISO 22301 certificate may, if it names the same company and sites.",
      ask: {
        vendor:
          "Availability is not in your SOC 2 report. Does your ISO 22301 certificate cover {entity} and {sites} for {service}? Please send the page that says so.",
      },
    },
  },
  decide(facts, { policy }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const categories = valueOf(facts.soc2Tsc) ?? [];
    if (categories.length === 0) return answer.categoriesUnknown();
    const need = needFor(facts, policy.soc2.availabilityRtoHours);
    if (need === null) return answer.notNeeded();

    if (categories.includes("availability")) return answer.covered();
    if ((valueOf(facts.relatedCerts) ?? []).includes("22301")) return answer.coveredElsewhere();
    const isCritical = valueOf(facts.availabilityCriticality) === "critical";
    return answer.missing({ need }, isCritical ? { severity: "high" } : {});
  },
});

/** Why the service has to stay up, as what one can say of it; `null` where nothing says so. */
function needFor(facts: NeedFacts, rtoHours: number): string | null {
  const criticality = valueOf(facts.availabilityCriticality);
  if (criticality === "high" || criticality === "critical") {
    return `is rated ${criticality} for us`;
  }
  const rto = valueOf(facts.requiredRto);
  if (rto !== null && rto <= rtoHours) return `has to recover within ${countOf(rto, "hour")}`;
  return criticality === null ? needByKind(facts) : null;
}

function needByKind({ serviceLine, serviceDescription }: NeedFacts): string | null {
  const lines = (valueOf(serviceLine) ?? []).map(({ line }) => line);
  if (lines.some((line) => line !== null && HOSTING_LINES.includes(line))) {
    return "hosts or runs systems";
  }
  const words = `${quoteOf(serviceLine)} ${quoteOf(serviceDescription)}`;
  if (EMERGENCY.test(words)) return "answers in emergencies";
  const isAnswering = lines.some((line) => line !== null && ANSWERING_LINES.includes(line));
  if (isAnswering && AROUND_THE_CLOCK.test(words)) return "answers around the clock";
  return CUT_OFF.test(words) ? "works to cut-off times" : null;
}
