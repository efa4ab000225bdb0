import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { matchesOf, neededInWords } from "../scope-matches.ts";
import { iafMd1, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const TEMPORARY =
  /(?<!\p{L})(?:temporary|temp|seasonal|pop[\s-]?up|swing|co-?working|serviced office|flex(?:ible)? (?:office|space)|client(?:['’]s)? (?:site|premises|office)|customer(?:['’]s)? (?:site|premises|office)|DR(?:P)? site|disaster recovery|backup site|standby)(?!\p{L})/iu;

export const isoTemporarySite = defineRule({
  id: "iso-temporary-site",
  group: "iso-27001",
  subject: "iso",
  title: "Temporary and client sites that serve us are on the certificate",
  core: false,
  severity: "low",
  aspect: "scope",
  why: "Temporary, shared, recovery and client sites are mostly left off certificates, and are easily forgotten.",
  when: "A delivery location is temporary, seasonal, a shared office, a recovery site or a client’s premises, and the sites on the certificate do not name it. Where they plainly leave it out, the check of the listed sites says so.",
  evidence: "The scope document of the management system, and the risk assessment of the site.",
  source: [
    iafMd1(null, "Temporary sites are part of a certification only if it says so."),
    practice("Work at a client’s premises is asked about apart from the vendor’s own sites."),
  ],
  reads: ["isoClaim", "deliveryLocations", "isoSites"],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-sites-delivery-not-listed"],
  answers: {
    notClaimed: noCertificateClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The sites on the certificate or the delivery sites are not given.",
    },
    noneTemporary: {
      outcome: "pass",
      finding: "No temporary or client site is missing from the certificate.",
    },
    notNamed: {
      outcome: "review",
      finding:
        "Work is done at {temporary}, a temporary, shared or client site that the certificate is not shown to name.",
      ask: {
        vendor:
          "How does your certified management system cover work at {temporary}, and was such a site part of the last audit? Please send the page of the scope document that says so.",
      },
      asksFor: ["isoSites"],
    },
  },
  decide({ isoClaim, isoSites, deliveryLocations }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (valueOf(isoSites) === null || valueOf(deliveryLocations) === null) {
      return answer.nothingToCompare();
    }
    const open = matchesOf(coverage.iso, "site").filter(
      ({ needed, result }) => result !== "IN" && TEMPORARY.test(needed),
    );
    return open.length === 0
      ? answer.noneTemporary()
      : answer.notNamed({ temporary: neededInWords(open) });
  },
});
