import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Which offices, delivery centres and data centres does section 3 of {vendor}’s SOC 2 report list, and at which of them were controls tested for {service}?",
} as const;

export const soc2LocationsMissing = defineRule({
  id: "soc2-locations-missing",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report says which locations it covers",
  core: true,
  severity: "medium",
  aspect: "scope",
  why: "Without locations nobody knows which delivery floors were tested.",
  when: "A SOC 2 report is claimed and no location is given. It weighs high where the work is done at named offices only. Not asked of a service that has no delivery sites.",
  evidence: "Section 3 of the SOC 2 report, on infrastructure and facilities.",
  source: [
    aicpaDescriptionCriteria("DC 3", "The description names the components of the system."),
    practice("Buyers compare the listed sites with the sites that serve them."),
    ourChoice("The weight where all work is done at named offices."),
  ],
  reads: ["soc2Claim", "soc2Locations", "deliveryLocations"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    noSites: { outcome: "not-applicable", finding: "The service has no delivery sites." },
    given: { outcome: "pass", finding: "The locations of the SOC 2 report are given." },
    missing: {
      outcome: "review",
      severity: "medium",
      finding: "{vendor} did not say which locations its SOC 2 report covers.",
      ask: question,
      asksFor: ["soc2Locations"],
    },
    notAsked: {
      outcome: "review",
      severity: "medium",
      finding: "The tracker does not ask which locations the SOC 2 report covers.",
      ask: question,
      asksFor: ["soc2Locations"],
    },
    elsewhere: {
      outcome: "review",
      severity: "medium",
      finding: "The locations of the SOC 2 report are given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the locations that {vendor}’s SOC 2 report lists; check for {sites}.",
      },
    },
    unreadable: {
      outcome: "review",
      severity: "medium",
      finding: "“{quote}” does not say which locations the SOC 2 report covers.",
      ask: {
        vendor:
          "For the locations in your SOC 2 report you gave “{quote}”. Which offices, delivery centres and data centres does section 3 list, and are {sites} among them?",
      },
      asksFor: ["soc2Locations"],
    },
  },
  decide({ soc2Claim, soc2Locations, deliveryLocations }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    if (deliveryLocations.state === "not-applicable") return answer.noSites();
    const places = valueOf(deliveryLocations)?.places ?? [];
    const isOnSite = places.length > 0 && places.every((place) => !place.remote);
    const weight = isOnSite ? ({ severity: "high" } as const) : {};
    const quote = quoted(quoteOf(soc2Locations));
    switch (lackOf(soc2Locations)) {
      case null:
        return answer.given();
      case "missing":
        return answer.missing({}, weight);
      case "notAsked":
        return answer.notAsked({}, weight);
      case "elsewhere":
        return answer.elsewhere({ quote }, weight);
      case "unreadable":
        return answer.unreadable({ quote }, weight);
    }
  },
});
