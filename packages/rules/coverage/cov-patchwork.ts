import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { type BothCovers, bothCovers, combinationInWords, isPatchwork } from "./two-artefacts.ts";

export const covPatchwork = defineRule({
  id: "cov-patchwork",
  group: "coverage",
  subject: "row",
  title: "The cover is not pieced together from two partial scopes",
  core: true,
  severity: "high",
  effect: "does-not-cover",
  aspect: "scope",
  why: "Adding up two partial scopes makes a cover that no auditor gave.",
  when: "An ISO 27001 certificate and a SOC 2 report are both claimed; every part of a needed combination lies inside one or the other, and neither covers the whole.",
  evidence: "A plan to extend the scope of the certificate or the report, with its date.",
  source: [
    practice("A certificate and a report are not interchangeable, nor halves of one another."),
    ourChoice("Scopes are never added up."),
  ],
  reads: ["isoClaim", "soc2Claim", "isoScopeStatement", "isoSites", "soc2System", "soc2Locations"],
  answers: {
    fewerThanTwo: {
      outcome: "not-applicable",
      finding: "Fewer than two artefacts are claimed.",
    },
    noPatchwork: {
      outcome: "pass",
      finding: "No needed combination is split between the certificate and the report.",
    },
    patchwork: {
      outcome: "gap",
      finding:
        "The ISO 27001 certificate and the SOC 2 report each cover a part, but neither covers {needed} as a whole.",
      ask: {
        vendor:
          "Your ISO 27001 certificate covers {isoPart}; your SOC 2 report covers {soc2Part}. Which certificate or report covers {needed} as a whole, or by what date will one do so?",
      },
    },
  },
  decide({ isoClaim, soc2Claim }, { coverage }, answer) {
    const claims = [valueOf(isoClaim), valueOf(soc2Claim)];
    if (!claims.every((claim) => claim?.answer === "yes")) return answer.fewerThanTwo();
    const split = bothCovers(coverage).filter(isPatchwork);
    const [first] = split;
    if (first === undefined) return answer.noPatchwork();
    return answer.patchwork({
      needed: quoted(joinWords(split.map(combinationInWords))),
      isoPart: partInside(first, "iso"),
      soc2Part: partInside(first, "soc2"),
    });
  },
});

/** The parts of the combination that lie inside one of the two: "Makati and Tala Contact Inc." */
function partInside(both: BothCovers, artefact: "iso" | "soc2"): string {
  const { service, site, entity } = both[artefact];
  const inside = [service, site, entity].filter((match) => match.result === "IN");
  return inside.length === 0 ? "none of it" : joinWords(inside.map((match) => match.needed));
}
