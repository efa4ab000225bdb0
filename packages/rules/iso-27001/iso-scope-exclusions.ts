import type { Coverage } from "@scopefit/core/coverage/coverage";
import { matchExclusions } from "@scopefit/core/matching/match-exclusion";
import { EXCLUDED, type ScopeMatch } from "@scopefit/core/matching/scope-match";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { matchesOf, neededInWords } from "../scope-matches.ts";
import { isoIec27001, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { NOT_A_CERTIFICATE } from "./details-moot-after.ts";

/** "Clause 8 excluded"; a control of Annex A may be left out, a clause of the standard may not. */
const CLAUSE = /(?<!\p{L})clauses?\s*(?:[4-9]|10)(?:\.\d+)*(?!\d)/iu;
const ANNEX = /annex|(?<!\p{L})A\.\d/iu;

export const isoScopeExclusions = defineRule({
  id: "iso-scope-exclusions",
  group: "iso-27001",
  subject: "iso",
  title: "Nothing we rely on is excluded from the certificate",
  core: true,
  severity: "high",
  effect: "does-not-cover",
  aspect: "scope",
  why: "An exclusion can remove the very part that is relied on.",
  when: "A stated exclusion, in its own column or in the scope wording, takes away a service or site we need, or one of clauses 4 to 10 of the standard. A review where its relation to what we need is unclear.",
  evidence: "The scope document and the Statement of Applicability.",
  source: [
    isoIec27001("1", "None of the requirements of clauses 4 to 10 may be excluded."),
    practice("Which exclusions matter is asked for every certified scope."),
  ],
  reads: ["isoClaim", "isoExclusions", "isoScopeStatement", "isoSites"],
  mootAfter: NOT_A_CERTIFICATE,
  answers: {
    notClaimed: noCertificateClaimed,
    noneStated: { outcome: "pass", finding: "No exclusion from the certificate is stated." },
    clear: {
      outcome: "pass",
      finding: "The exclusions stated (“{exclusions}”) leave what we need alone.",
    },
    excluded: {
      outcome: "gap",
      finding: "The certificate leaves out {needed}: “{exclusion}”.",
      ask: {
        vendor:
          "By your answer “{exclusion}”, {certificate} leaves out {needed}. Which other certificate or report covers it, and who is in charge of the controls there? Please send the page that states the exclusion.",
      },
      asksFor: ["isoExclusions"],
    },
    clauseExcluded: {
      outcome: "gap",
      finding: "{vendor} excludes “{exclusion}”. Clauses 4 to 10 of ISO 27001 cannot be excluded.",
      ask: {
        vendor:
          "You state that “{exclusion}” is excluded. Clauses 4 to 10 of ISO/IEC 27001 cannot be left out of a certificate: please send the page of {certificate} that states the exclusion.",
      },
      asksFor: ["isoExclusions"],
    },
    unclear: {
      outcome: "review",
      finding:
        "The certificate excludes “{exclusion}”. Whether that affects {service} is not shown.",
      ask: {
        vendor:
          "You state that “{exclusion}” is excluded from {certificate}. Does that touch {service} at {sites}? Please send the page that states the exclusion.",
      },
      asksFor: ["isoExclusions"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The exclusions from the certificate are given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter what {vendor}’s certificate excludes; look for {service} and {sites}.",
      },
    },
  },
  decide({ isoClaim, isoExclusions, isoSites }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const hits = excludedMatches(coverage);
    const [hit] = hits;
    if (hit !== undefined) {
      const isInSites = matchesOf(coverage.iso, "site").includes(hit);
      const words = isInSites && hit.stated !== valueOf(isoExclusions) ? quoteOf(isoSites) : "";
      return answer.excluded({
        exclusion: quoted(words === "" ? hit.stated : words),
        needed: neededInWords(hits),
      });
    }
    switch (isoExclusions.state) {
      case "elsewhere":
        return answer.elsewhere({ quote: quoted(quoteOf(isoExclusions)) });
      case "unclear":
      case "conflict":
        return answer.unclear({ exclusion: quoted(quoteOf(isoExclusions)) });
      case "stated":
        break;
      default:
        return answer.noneStated();
    }
    const words = isoExclusions.value;
    if (CLAUSE.test(words) && !ANNEX.test(words)) {
      return answer.clauseExcluded({ exclusion: quoted(words) });
    }
    const item = openItem(words, coverage);
    return item === null
      ? answer.clear({ exclusions: quoted(words) })
      : answer.unclear({ exclusion: quoted(item) });
  },
});

/** The services and sites that the coverage found to be taken out by an exclusion. */
function excludedMatches({ iso }: Coverage): readonly ScopeMatch[] {
  if (!iso.some(({ service, site }) => isExcluded(service) || isExcluded(site))) return [];
  return [...matchesOf(iso, "service"), ...matchesOf(iso, "site")].filter(isExcluded);
}

function isExcluded({ result, reason }: ScopeMatch): boolean {
  return result === "OUT" && reason === EXCLUDED;
}

/** The first exclusion whose bearing on what we need is open; the coverage has settled the sites. */
function openItem(words: string, { needed }: Coverage): string | null {
  const services = [...new Set(needed.map(({ service }) => service))];
  const entity = needed[0]?.entity ?? "";
  return matchExclusions(words, { services, sites: [], entity }, () => false).item;
}
