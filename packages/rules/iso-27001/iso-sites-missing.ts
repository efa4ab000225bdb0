import type { Facts } from "@scopefit/core/facts/facts";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { mayBeThere } from "@scopefit/core/reading/places/stated-places";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { iafMd1, isoIec17021, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const question = {
  vendor:
    "Please list every site named on {certificate} and its annex, with addresses, and mark which of them deliver {service}. We expect {sites}.",
} as const;

export const isoSitesMissing = defineRule({
  id: "iso-sites-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The sites on the certificate are given",
  core: true,
  severity: "high",
  aspect: "scope",
  why: "The list of sites decides whether the floor that serves us was ever part of the audit.",
  when: "A certificate is claimed, the row names a delivery site, and the sites on the certificate are not given. Delivery from home alone is a matter of its own.",
  evidence: "The annex of the certificate with its sites.",
  source: [
    isoIec17021(
      "8.2.2",
      "The certificate names the location of the head office and of every certified site.",
    ),
    iafMd1(null, "Sites of one certification are listed, whether or not each was visited."),
    practice("Which sites are included is asked before relying on a certificate."),
  ],
  reads: ["isoClaim", "isoSites", "deliveryLocations", "deliveryModel"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    noSiteNeeded: {
      outcome: "not-applicable",
      finding: "The row names no delivery site to compare with.",
    },
    given: { outcome: "pass", finding: "The sites on the certificate are given." },
    missing: {
      outcome: "gap",
      finding: "{vendor} did not list the sites covered by its ISO 27001 certificate.",
      ask: question,
      asksFor: ["isoSites"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which sites the ISO 27001 certificate covers.",
      ask: question,
      asksFor: ["isoSites"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The sites on the certificate are given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the sites on {vendor}’s certificate; look for {sites}.",
      },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say which sites the certificate covers.",
      ask: {
        vendor:
          "For the sites you gave “{quote}”. Please list every site named on {certificate} and its annex, with addresses.",
      },
      asksFor: ["isoSites"],
    },
  },
  decide(facts, _context, answer) {
    if (!claimsCertificate(facts.isoClaim)) return answer.notClaimed();
    if (!needsSite(facts)) return answer.noSiteNeeded();
    const quote = quoted(quoteOf(facts.isoSites));
    switch (lackOf(facts.isoSites)) {
      case null:
        return answer.given();
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unreadable({ quote });
    }
  },
});

function needsSite({
  deliveryLocations,
  deliveryModel,
}: Pick<Facts, "deliveryLocations" | "deliveryModel">): boolean {
  if (valueOf(deliveryModel) === "remote") return false;
  const places = valueOf(deliveryLocations)?.places ?? [];
  return places.some((place) => mayBeThere(place) && !place.remote);
}
