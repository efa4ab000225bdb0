import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import {
  type BothCovers,
  bothCovers,
  combinationInWords,
  isCovered,
  isOpenInPart,
  isPatchwork,
  isUncovered,
} from "./two-artefacts.ts";

const question = {
  vendor:
    "Which single certificate or report covers {needed} together? Please point to the page for the service, the site and the company.",
} as const;

export const covCombinationUncovered = defineRule({
  id: "cov-combination-uncovered",
  group: "coverage",
  subject: "row",
  title: "One certificate or report covers the service, the site and the company together",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "This is the question itself: is the work, done there and by them, inside something that was independently checked?",
  when: "An ISO 27001 certificate and a SOC 2 report are both claimed, and each leaves out some part of a needed combination; unclear parts are a review. With one artefact the checks of its own scope say it. Two partial scopes that add up are a matter of their own.",
  evidence: "Pages of the certificate or report that show service, site and company.",
  source: [
    practice("Buyers ask for one document that covers service, site and company at once."),
    ourChoice("Only a combination that is inside in every respect counts as covered."),
  ],
  reads: ["isoClaim", "soc2Claim", "serviceLine", "deliveryLocations", "vendorLegalEntity"],
  answers: {
    nothingNeeded: {
      outcome: "not-applicable",
      finding: "The row does not say what is needed.",
    },
    oneArtefact: {
      outcome: "not-applicable",
      finding: "Fewer than two artefacts are claimed; the checks of their own scope say it.",
    },
    covered: {
      outcome: "pass",
      finding: "Each needed combination lies inside the certificate or the report.",
    },
    saidElsewhere: {
      outcome: "not-applicable",
      finding: "The checks of each scope, or of two partial scopes, say what is open.",
    },
    uncovered: {
      outcome: "gap",
      finding: "Neither the ISO 27001 certificate nor the SOC 2 report covers {needed} together.",
      ask: question,
    },
    perhapsUncovered: {
      outcome: "review",
      finding: "Neither the ISO 27001 certificate nor the SOC 2 report is shown to cover {needed}.",
      ask: question,
      asksFor: [
        "isoScopeStatement",
        "isoSites",
        "isoEntity",
        "soc2System",
        "soc2Locations",
        "soc2Entity",
      ],
    },
  },
  decide({ isoClaim, soc2Claim }, { coverage }, answer) {
    if (coverage.needed.length === 0) return answer.nothingNeeded();
    const isOnBoth = valueOf(isoClaim)?.answer === "yes" && valueOf(soc2Claim)?.answer === "yes";
    if (!isOnBoth) return answer.oneArtefact();

    const all = bothCovers(coverage);
    const uncovered = all.filter((both) => isUncovered(both) && !isPatchwork(both));
    if (uncovered.length > 0) return answer.uncovered({ needed: inWords(uncovered) });
    const open = all.filter(isOpenInPart);
    if (open.length > 0) return answer.perhapsUncovered({ needed: inWords(open) });
    return all.every(isCovered) ? answer.covered() : answer.saidElsewhere();
  },
});

function inWords(combinations: readonly BothCovers[]): string {
  return quoted(joinWords(combinations.map(combinationInWords)));
}
