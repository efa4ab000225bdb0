import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { matchesOf, neededInWords, withResult } from "../scope-matches.ts";
import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { NOT_A_REPORT, WHOLE_REPORT_ASKED } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Which system does {vendor}’s SOC 2 report describe? Please copy its title and the list of services word for word, and point to the paragraph that includes {service}.",
} as const;

export const soc2SystemMismatch = defineRule({
  id: "soc2-system-mismatch",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report describes the service we buy",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "The opinion is about the described system; if that is not the service bought, the report is about something else.",
  when: "The described system and services name other work and not the service bought. A broader or neighbouring description, or none, is a review.",
  evidence: "Section 3 of the SOC 2 report, the description of the system.",
  source: [
    aicpaDescriptionCriteria("DC 1, DC 3", "The description states the services and the system."),
    practice("Buyers compare the described system with the service they buy."),
    ourChoice("Only a named match counts as covered; similar wording never does."),
  ],
  reads: ["soc2Claim", "soc2System", "soc2ServicesCovered", "serviceLine"],
  mootAfter: NOT_A_REPORT,
  answers: {
    notClaimed: noReportClaimed,
    nothingNeeded: {
      outcome: "not-applicable",
      finding: "The row does not say which service is bought.",
    },
    excluded: {
      outcome: "not-applicable",
      finding: "A stated exclusion decides whether the service is covered.",
    },
    described: { outcome: "pass", finding: "The SOC 2 report describes {needed}." },
    mismatch: {
      outcome: "gap",
      finding: "The SOC 2 report describes “{stated}”. It does not mention {needed}.",
      ask: {
        vendor:
          "Your SOC 2 report describes “{stated}”. Does the system in section 3 include the people, procedures, software and data used for {needed}? Please point to the paragraph. If not, which report does?",
      },
      asksFor: ["soc2System", "soc2ServicesCovered"],
    },
    unclear: {
      outcome: "review",
      finding:
        "The SOC 2 report describes “{stated}”. Whether that includes {needed} is not shown.",
      ask: {
        vendor:
          "Your SOC 2 report describes “{stated}”. Is {needed} part of that system? Please point to the paragraph in section 3 that says so.",
      },
      asksFor: ["soc2System"],
    },
    missing: {
      outcome: "review",
      finding: "{vendor} did not say which system or services its SOC 2 report describes.",
      ask: question,
      asksFor: ["soc2System"],
      mootAfter: [WHOLE_REPORT_ASKED],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which system or services the SOC 2 report describes.",
      ask: question,
      asksFor: ["soc2System"],
      mootAfter: [WHOLE_REPORT_ASKED],
    },
    elsewhere: {
      outcome: "review",
      finding: "What the SOC 2 report describes is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the system and services that {vendor}’s SOC 2 report describes; check that {service} is among them.",
      },
    },
  },
  decide({ soc2Claim, soc2System, soc2ServicesCovered }, { coverage }, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    if (coverage.soc2.length === 0) return answer.nothingNeeded();
    const all = matchesOf(coverage.soc2, "service");
    const matches = all.filter((match) => match.reason !== EXCLUDED);
    const [out] = withResult(matches, "OUT");
    if (out !== undefined) {
      const needed = neededInWords(withResult(matches, "OUT"));
      return answer.mismatch({ stated: quoted(out.stated), needed });
    }
    if (soc2System.state !== "stated" && soc2ServicesCovered.state !== "stated") {
      const described = soc2System.state === "not-asked" ? soc2ServicesCovered : soc2System;
      const quote = quoted(quoteOf(described));
      switch (lackOf(described)) {
        case "notAsked":
          return answer.notAsked();
        case "elsewhere":
          return answer.elsewhere({ quote });
        case "unreadable":
          return answer.unclear({ stated: quote, needed: neededInWords(all) });
        default:
          return answer.missing();
      }
    }
    const [unknown] = withResult(matches, "UNKNOWN");
    if (unknown !== undefined) {
      const needed = neededInWords(withResult(matches, "UNKNOWN"));
      return answer.unclear({ stated: quoted(unknown.stated), needed });
    }
    return matches.length === 0
      ? answer.excluded()
      : answer.described({ needed: neededInWords(matches) });
  },
});
