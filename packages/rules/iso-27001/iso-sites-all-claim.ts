import type { StatedPlaces } from "@scopefit/core/reading/places/stated-places";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { matchesOf } from "../scope-matches.ts";
import { iafMd1, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

/**
 * “All sites” never counts as a site. Where a delivery site is known, `iso-sites-delivery-not-listed`
 * is core and asks for it by name, so the same point of this rule is kept for the detail.
 */
export const isoSitesAllClaim = defineRule({
  id: "iso-sites-all-claim",
  group: "iso-27001",
  subject: "iso",
  title: "The sites on the certificate are a list and not “all sites”",
  core: false,
  severity: "medium",
  aspect: "scope",
  why: "“All sites” is a claim about an annex that nobody has seen, and sampling leaves some of them unvisited.",
  when: "The sites are given as all, every, global, worldwide or the like, and no list beside it names the delivery sites.",
  evidence: "The annex of the certificate, and the audit programme.",
  source: [
    iafMd1(null, "Sites are sampled, so that “all sites” may include some never visited."),
    practice("Buyers ask for the annex and compare it site by site."),
  ],
  reads: ["isoClaim", "isoSites", "deliveryLocations"],
  mootAfter: [
    ...DETAILS_MOOT_AFTER,
    "iso-sites-delivery-not-listed",
    "iso-sites-delivery-not-listed/claimedAsAll",
    "iso-sites-delivery-not-listed/sitesUnknown",
  ],
  answers: {
    notClaimed: noCertificateClaimed,
    noSites: { outcome: "not-applicable", finding: "No sites on the certificate are given." },
    listed: { outcome: "pass", finding: "The sites on the certificate are listed by name." },
    allClaimed: {
      outcome: "review",
      finding: "{vendor} gives “{stated}” as certified sites; a list of them is not shown.",
      ask: {
        vendor:
          "You gave “{stated}” as certified sites. Please send the annex of {certificate} that names {sites}, with the date on which the certification body last visited each.",
      },
      asksFor: ["isoSites"],
    },
  },
  decide({ isoClaim, isoSites }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const sites = valueOf(isoSites);
    if (sites === null) return answer.noSites();
    if (!sites.claimsAll) return answer.listed();
    const matches = matchesOf(coverage.iso, "site");
    const areAllListed =
      namesPlaces(sites) && matches.length > 0 && matches.every(({ result }) => result === "IN");
    return areAllListed
      ? answer.listed()
      : answer.allClaimed({ stated: quoted(quoteOf(isoSites)) });
  },
});

function namesPlaces({ places }: StatedPlaces): boolean {
  return places.some(({ standing }) => standing === "listed");
}
