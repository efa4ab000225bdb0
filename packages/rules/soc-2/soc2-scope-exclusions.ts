import type { Coverage } from "@scopefit/core/coverage/coverage";
import { matchExclusions } from "@scopefit/core/matching/match-exclusion";
import { EXCLUDED, type ScopeMatch } from "@scopefit/core/matching/scope-match";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { matchesOf, neededInWords } from "../scope-matches.ts";
import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2ScopeExclusions = defineRule({
  id: "soc2-scope-exclusions",
  group: "soc-2",
  subject: "soc2",
  title: "Nothing we need is excluded from the SOC 2 report",
  core: true,
  severity: "high",
  effect: "does-not-cover",
  aspect: "scope",
  why: "Services, sites or criteria that are left out narrow the opinion.",
  when: "A stated exclusion names a needed service or site. An exclusion whose relation to them is not plain is a review.",
  evidence: "Another report, or evidence of the controls over what is left out.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description says which criteria are left out as not relevant, and why.",
    ),
    practice("Buyers read what a report leaves out as closely as what it covers."),
    ourChoice("An exclusion is held against the needed services and sites only."),
  ],
  reads: ["soc2Claim", "soc2ScopeExclusions", "serviceLine", "deliveryLocations"],
  answers: {
    notClaimed: noReportClaimed,
    noneStated: { outcome: "not-applicable", finding: "No exclusions are stated." },
    clear: {
      outcome: "pass",
      finding: "The exclusions stated (“{quote}”) leave what we need alone.",
    },
    excluded: {
      outcome: "gap",
      finding: "The SOC 2 report leaves out {needed}: “{quote}”.",
      ask: {
        vendor:
          "By your answer “{quote}”, your SOC 2 report leaves out {needed}. Who operates the controls there, and what independent evidence covers them?",
      },
      asksFor: ["soc2ScopeExclusions"],
    },
    unclear: {
      outcome: "review",
      finding: "The SOC 2 report excludes “{quote}”. Whether that touches {service} is not shown.",
      ask: {
        vendor:
          "Your SOC 2 report excludes “{quote}”. Does that touch {service} at {sites}? If so, what independent evidence covers it?",
      },
      asksFor: ["soc2ScopeExclusions"],
    },
    elsewhere: {
      outcome: "review",
      finding: "What the SOC 2 report excludes is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter what {vendor}’s SOC 2 report excludes; check it against {service} at {sites}.",
      },
    },
  },
  decide({ soc2Claim, soc2ScopeExclusions }, { coverage }, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const quote = quoted(quoteOf(soc2ScopeExclusions));
    const excluded = excludedMatches(coverage);
    const [first] = excluded;
    if (first !== undefined) {
      return answer.excluded({ quote: quoted(first.stated), needed: neededInWords(excluded) });
    }
    switch (soc2ScopeExclusions.state) {
      case "stated": {
        const item = openItem(soc2ScopeExclusions.value, coverage);
        return item === null ? answer.clear({ quote }) : answer.unclear({ quote: quoted(item) });
      }
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unclear":
      case "conflict":
        return answer.unclear({ quote });
      default:
        return answer.noneStated();
    }
  },
});

/** The services and sites that the coverage found to be taken out by an exclusion. */
function excludedMatches({ soc2 }: Coverage): readonly ScopeMatch[] {
  const matches = [...matchesOf(soc2, "service"), ...matchesOf(soc2, "site")];
  return matches.filter((match) => match.reason === EXCLUDED);
}

/** The first exclusion whose bearing on what we need is open; the coverage has settled the sites. */
function openItem(words: string, { needed }: Coverage): string | null {
  const services = [...new Set(needed.map(({ service }) => service))];
  const entity = needed[0]?.entity ?? "";
  return matchExclusions(words, { services, sites: [], entity }, () => false).item;
}
