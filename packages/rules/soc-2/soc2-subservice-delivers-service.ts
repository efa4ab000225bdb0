import type { Coverage } from "@scopefit/core/coverage/coverage";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";
import { type DeliveryContext, roleOfSubservice } from "./subservice-role.ts";

export const soc2SubserviceDeliversService = defineRule({
  id: "soc2-subservice-delivers-service",
  group: "soc-2",
  subject: "soc2",
  title: "Nobody whom the SOC 2 report leaves out does the work we buy",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "If the party left out does the outsourced work, the report says nothing about it.",
  when: "An organisation carved out of the report provides the delivery staff, or is a subcontractor said to do the work. An affiliate, a company named after a delivery site, or an unknown method is a review.",
  evidence: "That organisation’s own report or certificate for the delivery sites.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description says which subservice organisations are used and whether they are included.",
    ),
    practice("Carving out is usual for hosting; buyers look for it where people are concerned."),
    ourChoice("Which wordings are taken to mean delivery staff."),
  ],
  reads: [
    "soc2Claim",
    "soc2Subservice",
    "soc2SubserviceMethod",
    "subprocessors",
    "serviceLine",
    "deliveryLocations",
  ],
  answers: {
    notClaimed: noReportClaimed,
    unknown: { outcome: "not-applicable", finding: "No subservice organisation is named." },
    included: {
      outcome: "pass",
      finding: "The report includes its subservice organisations or has none.",
    },
    otherWork: {
      outcome: "pass",
      finding: "Nothing says that an organisation carved out does the work we buy.",
    },
    delivers: {
      outcome: "gap",
      finding:
        "The people who deliver {service} work for “{partner}”, which the report leaves out.",
      ask: {
        vendor:
          "“{partner}” is carved out of your SOC 2 report and seems to deliver {service}. Please send its own SOC 2 report or ISO 27001 certificate covering {sites}, or confirm that the next report will include it.",
      },
      asksFor: ["soc2Subservice", "subprocessors"],
    },
    mayDeliver: {
      outcome: "review",
      finding: "“{partner}” may deliver part of {service} and may lie outside the SOC 2 report.",
      ask: {
        vendor:
          "What does “{partner}” do for {service}, at which sites, and is it included in your SOC 2 report or carved out?",
      },
      asksFor: ["soc2Subservice", "soc2SubserviceMethod"],
    },
  },
  decide(facts, { coverage }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const method = valueOf(facts.soc2SubserviceMethod);
    if (method === "inclusive" || method === "none") return answer.included();
    const named = valueOf(facts.soc2Subservice);
    if (named === null) return answer.unknown();

    const context = deliveryOf(facts.subprocessors, coverage);
    const roles = named.map((name) => ({ name, role: roleOfSubservice(name, context) }));
    const certain = roles.filter(({ role }) => role === "delivers");
    const suspected = roles.filter(({ role }) => role !== "other");
    if (suspected.length === 0) return answer.otherWork();
    return method === "carve-out" && certain.length > 0
      ? answer.delivers({ partner: namesOf(certain) })
      : answer.mayDeliver({ partner: namesOf(suspected) });
  },
});

function namesOf(organisations: readonly { readonly name: string }[]): string {
  return quoted(joinWords(organisations.map(({ name }) => name)));
}

function deliveryOf(subprocessors: Fact<readonly string[]>, { needed }: Coverage): DeliveryContext {
  return {
    sites: [...new Set(needed.map((combination) => combination.site))],
    services: [...new Set(needed.map((combination) => combination.service))],
    subprocessors: valueOf(subprocessors) ?? [],
  };
}
