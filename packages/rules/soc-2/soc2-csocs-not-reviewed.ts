import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { saysNone } from "../says-none.ts";
import { aicpaDescriptionCriteria, practice } from "../sources.ts";
import { carvesOut, nothingCarvedOut } from "./carve-out.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";
import { deniesReview } from "./subservice-assurance.ts";

const NOT_LISTED = /\bnot (?:listed|included|defined|identified|described|specified)\b/iu;
const NOT_MONITORED = /\b(?:not|never)\s+(?:\p{L}+\s+)?(?:monitored|reviewed|checked|tested)\b/iu;
const MONITORED = /\bmonitor|\breview|\bcheck|\btrack|\bassess|\btested\b/iu;

const question = {
  vendor:
    "Which complementary controls of subservice organisations does your SOC 2 report list, and how do you monitor each of them?",
} as const;

/**
 * A review of the providers’ reports on record is monitoring. Where no assurance over them is shown
 * at all, that is the finding, and its question asks for these controls too.
 */
export const soc2CsocsNotReviewed = defineRule({
  id: "soc2-csocs-not-reviewed",
  group: "soc-2",
  subject: "soc2",
  title: "The controls expected of carved-out organisations are listed and monitored",
  core: false,
  severity: "low",
  why: "The report assumes that these controls work at the subservice organisation; someone has to look.",
  when: "Organisations are carved out, the tracker asks for the complementary controls expected of them, and they are not given or not shown to be monitored; a medium gap where the report is said to list none.",
  evidence:
    "The table of complementary subservice organisation controls, and how each is monitored.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "With the carve-out method the description names the controls expected of subservice organisations.",
    ),
    practice("Buyers ask how the vendor monitors what it assumes of others."),
  ],
  reads: ["soc2Claim", "soc2SubserviceMethod", "soc2Csocs", "soc2SubserviceReports"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    nothingCarvedOut,
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for controls expected of subservice organisations.",
    },
    monitored: {
      outcome: "pass",
      finding: "The controls expected of subservice organisations are listed and monitored.",
    },
    notListed: {
      outcome: "gap",
      severity: "medium",
      finding:
        "The SOC 2 report carves organisations out and is said to list no controls expected of them: “{quote}”.",
      ask: question,
      asksFor: ["soc2Csocs"],
    },
    missing: {
      outcome: "review",
      finding: "Which controls the SOC 2 report expects of those carved out is not stated.",
      ask: question,
      asksFor: ["soc2Csocs"],
      mootAfter: ["soc2-subservice-carved-out", "soc2-subservice-carved-out/unknown"],
    },
    notMonitored: {
      outcome: "review",
      finding: "The controls expected of those carved out are not shown to be monitored.",
      ask: {
        vendor:
          "For the complementary controls of subservice organisations you gave “{quote}”. How do you monitor each of them?",
      },
      asksFor: ["soc2Csocs"],
      mootAfter: ["soc2-subservice-carved-out", "soc2-subservice-carved-out/unknown"],
    },
    elsewhere: {
      outcome: "review",
      finding:
        "The controls expected of those carved out are given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the complementary subservice organisation controls of {vendor}’s SOC 2 report.",
      },
    },
  },
  decide({ soc2Claim, soc2SubserviceMethod, soc2Csocs, soc2SubserviceReports }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    if (!carvesOut(soc2SubserviceMethod)) return answer.nothingCarvedOut();

    const quote = quoted(quoteOf(soc2Csocs));
    switch (lackOf(soc2Csocs)) {
      case "notAsked":
        return answer.notAsked();
      case "missing":
        return answer.missing();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.missing();
      case null:
        break;
    }
    const words = valueOf(soc2Csocs) ?? "";
    if (saysNone(words) || NOT_LISTED.test(words)) return answer.notListed({ quote });
    if (NOT_MONITORED.test(words)) return answer.notMonitored({ quote });
    const reviews = valueOf(soc2SubserviceReports);
    const isReviewed = reviews !== null && !deniesReview(reviews);
    return MONITORED.test(words) || isReviewed
      ? answer.monitored()
      : answer.notMonitored({ quote });
  },
});
