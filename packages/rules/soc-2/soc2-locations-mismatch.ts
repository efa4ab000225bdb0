import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { matchesOf, neededInWords, withResult } from "../scope-matches.ts";
import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2LocationsMismatch = defineRule({
  id: "soc2-locations-mismatch",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report covers every site that delivers the service",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "Controls at a site outside the report were never examined.",
  when: "The report lists places and a delivery site is not among them; cloud regions are no delivery sites. A coarser or open list is a review. Home working is a matter of its own, and so is an empty cell for the delivery sites.",
  evidence: "A revised scope of the report, or an audit of the site.",
  source: [
    aicpaDescriptionCriteria("DC 3", "The description names the components of the system."),
    practice("Buyers compare the listed sites with the sites that serve them."),
    ourChoice("A site counts as covered only if the list names it or a place inside it."),
  ],
  reads: ["soc2Claim", "soc2Locations", "deliveryLocations"],
  answers: {
    notClaimed: noReportClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The locations of the report or what we need are not given.",
    },
    sitesUnknown: {
      outcome: "review",
      finding:
        "The SOC 2 report covers “{stated}”. At which sites {service} is delivered is not known.",
      ask: {
        vendor:
          "At which sites will {service} be delivered for us? Please give the city and address of each, and the share of work done from home.",
      },
      asksFor: ["deliveryLocations"],
    },
    listed: { outcome: "pass", finding: "The SOC 2 report covers {needed}." },
    mismatch: {
      outcome: "gap",
      finding: "The SOC 2 report covers “{stated}”, not {needed}, where {service} is delivered.",
      ask: {
        vendor:
          "The locations in your SOC 2 report (“{stated}”) do not include {needed}. Are they in another report, or being added, and for which period? What evidence from {needed} (access logs, clean-desk audits) can you share until then?",
      },
      asksFor: ["soc2Locations"],
    },
    unclear: {
      outcome: "review",
      finding: "The SOC 2 report covers “{stated}”. Whether that includes {needed} is not shown.",
      ask: {
        vendor:
          "For the locations in your SOC 2 report you gave “{stated}”. Does section 3 list {needed}? Please point to the paragraph.",
      },
      asksFor: ["soc2Locations"],
    },
  },
  decide({ soc2Claim, soc2Locations, deliveryLocations }, { coverage }, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const offices = coverage.soc2.filter((cover) => !cover.combination.remote);
    const matches = matchesOf(offices, "site").filter((match) => match.reason !== EXCLUDED);
    if (soc2Locations.state !== "stated" || matches.length === 0) return answer.nothingToCompare();

    if (deliveryLocations.state !== "stated") {
      return lackOf(deliveryLocations) === "missing"
        ? answer.nothingToCompare()
        : answer.sitesUnknown({ stated: quoted(soc2Locations.quote) });
    }
    const out = withResult(matches, "OUT");
    const unknown = withResult(matches, "UNKNOWN");
    const stated = quoted((out[0] ?? unknown[0])?.stated ?? "");
    if (out.length > 0) return answer.mismatch({ stated, needed: neededInWords(out) });
    if (unknown.length > 0) return answer.unclear({ stated, needed: neededInWords(unknown) });
    return answer.listed({ needed: neededInWords(matches) });
  },
});
