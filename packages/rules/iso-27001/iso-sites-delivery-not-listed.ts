import { EXCLUDED, NOT_YET } from "@scopefit/core/matching/scope-match";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { matchesOf, neededInWords, withResult } from "../scope-matches.ts";
import { iafMd1, isoIec17021, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";

export const isoSitesDeliveryNotListed = defineRule({
  id: "iso-sites-delivery-not-listed",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate lists every site that delivers the service",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "Work done at a site that the certificate does not list is outside it.",
  when: "The certificate lists sites and a delivery site is not among them; “head office only” lists no other. A coarser or open list (“Philippines”, “all sites”) is a review. Home working is a matter of its own, and so is an empty cell for either list.",
  evidence:
    "The annex with the site, a certificate of its own for it, or the date it will be added.",
  source: [
    isoIec17021("8.2.2", "The certificate names every certified site."),
    iafMd1(null, "Sites are sampled, so that “all sites” may include some never visited."),
    practice("Buyers compare the sites on the certificate with the sites that serve them."),
    ourChoice("A site counts as covered only if the list names it or a place inside it."),
  ],
  reads: ["isoClaim", "isoSites", "deliveryLocations"],
  answers: {
    notClaimed: noCertificateClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The sites on the certificate or the delivery sites are not given.",
    },
    sitesUnknown: {
      outcome: "review",
      finding:
        "The certificate lists “{stated}”. At which sites {service} is delivered is not known.",
      ask: {
        vendor:
          "At which sites will {service} be delivered for us? Please give the city and address of each, and mark those named on {certificate}.",
      },
      asksFor: ["deliveryLocations"],
    },
    listed: { outcome: "pass", finding: "The certificate lists {needed}." },
    notListed: {
      outcome: "gap",
      finding:
        "The certificate lists “{stated}”. It does not list {missing}, where {service} is delivered.",
      ask: {
        vendor:
          "{certificate} does not list {missing}. Is {missing} on another certificate, to be added at an audit (on what date?), or outside your certified management system? Please send the page that shows it.",
      },
      asksFor: ["isoSites"],
    },
    partlyListed: {
      outcome: "gap",
      finding:
        "The certificate lists “{stated}”. It does not list {missing}, where {service} is delivered as well.",
      ask: {
        vendor:
          "{certificate} lists {listed} and not {missing}. Is {missing} on another certificate, or to be added at an audit (on what date?)? Can {service} be delivered from {listed} alone until then?",
      },
      asksFor: ["isoSites"],
    },
    notYetListed: {
      outcome: "gap",
      finding:
        "The certificate lists “{stated}”: {missing}, where {service} is delivered, is still to be added.",
      ask: {
        vendor:
          "You gave “{stated}” as certified sites. On what date will {missing} be added to {certificate}, and what covers {service} there until then? Please send the certification body’s confirmation.",
      },
      asksFor: ["isoSites"],
    },
    claimedAsAll: {
      outcome: "review",
      finding:
        "{vendor} gives “{stated}” as certified sites; no list that names {missing} is shown.",
      ask: {
        vendor:
          "You gave “{stated}” as certified sites. Please send the annex of {certificate} that names {missing}, and the date of the certification body’s last visit there.",
      },
      asksFor: ["isoSites"],
    },
    unclear: {
      outcome: "review",
      finding: "The certificate lists “{stated}”. Whether that includes {missing} is not shown.",
      ask: {
        vendor:
          "For the sites on {certificate} you gave “{stated}”. Does its annex list an address in {missing}? Please send the page with the addresses.",
      },
      asksFor: ["isoSites"],
    },
  },
  decide({ isoClaim, isoSites, deliveryLocations }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const offices = coverage.iso.filter((cover) => !cover.combination.remote);
    const matches = matchesOf(offices, "site").filter(({ reason }) => reason !== EXCLUDED);
    if (isoSites.state !== "stated" || matches.length === 0) return answer.nothingToCompare();

    const stated = quoted(isoSites.quote);
    if (deliveryLocations.state !== "stated") {
      return lackOf(deliveryLocations) === "missing"
        ? answer.nothingToCompare()
        : answer.sitesUnknown({ stated });
    }
    const left = withResult(matches, "OUT");
    const out = neededInWords(left);
    const listed = neededInWords(withResult(matches, "IN"));
    if (out !== "") {
      if (left.every(({ reason }) => reason === NOT_YET)) {
        return answer.notYetListed({ stated, missing: out });
      }
      return listed === ""
        ? answer.notListed({ stated, missing: out })
        : answer.partlyListed({ stated, missing: out, listed });
    }
    const missing = neededInWords(withResult(matches, "UNKNOWN"));
    if (missing === "") return answer.listed({ needed: listed });
    const isOpenList = isoSites.value.claimsAll || isoSites.value.count !== null;
    return isOpenList
      ? answer.claimedAsAll({ stated, missing })
      : answer.unclear({ stated, missing });
  },
});
