import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaDescriptionCriteria, aicpaTrustServicesCriteria, ourChoice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** The set before the one in force: TSP 100A of 2016 and 2014, and the "principles" they were. */
const SUPERSEDED = /\b201[46]\b|\b100A\b|\bprinciples\b/iu;
const IN_FORCE = /\b2017\b/u;
/** Points of focus revised for the criteria of 2017; they guide and require nothing. */
const REVISED = /\b2022\b/u;

/** From periods of this day on, reports name the version that they follow. */
const VERSION_EXPECTED_FROM = isoDay("2023-01-01");

/**
 * The card counts a report that "cites no version" as a review and an unknown version as nothing at
 * all. An empty cell is unknown; words that name the criteria without a year cite no version.
 */
export const soc2CriteriaVersion = defineRule({
  id: "soc2-criteria-version",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report follows the criteria in force",
  core: false,
  severity: "low",
  why: "The criteria are those of 2017, and the points of focus of 2022 guide how they are applied.",
  when: "The version given is that of 2016 or earlier, or the words give none and the period ended in 2023 or later. The version of 2017 without the points of focus of 2022 is a remark; an empty cell is nothing.",
  evidence: "The auditor’s opinion, which names the criteria.",
  source: [
    aicpaTrustServicesCriteria(null, "The criteria of 2017 carry revised points of focus of 2022."),
    aicpaDescriptionCriteria(null, "The description criteria of 2018 carry guidance of 2022."),
    ourChoice("As known on 23 November 2026; no newer criteria were found."),
  ],
  reads: ["soc2Claim", "soc2CriteriaVersion", "soc2PeriodEnd"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    unknown: {
      outcome: "not-applicable",
      finding: "The version of the criteria is not known.",
    },
    inForce: { outcome: "pass", finding: "The report follows the criteria in force: “{quote}”." },
    withoutPointsOfFocus: {
      outcome: "pass",
      note: true,
      finding:
        "The SOC 2 report cites “{quote}” without the points of focus of 2022; they guide, and are not required.",
    },
    superseded: {
      outcome: "review",
      finding:
        "The SOC 2 report cites “{quote}”, which is older than the trust services criteria of 2017.",
      ask: {
        vendor:
          "For your SOC 2 report you gave “{quote}”. Which version of the trust services criteria and of the description criteria does the opinion cite?",
      },
      asksFor: ["soc2CriteriaVersion"],
    },
    noVersion: {
      outcome: "review",
      finding: "“{quote}” does not say which version of the criteria the SOC 2 report follows.",
      ask: {
        vendor:
          "Which version of the trust services criteria and of the description criteria does the opinion in your SOC 2 report cite?",
      },
      asksFor: ["soc2CriteriaVersion"],
    },
  },
  decide({ soc2Claim, soc2CriteriaVersion, soc2PeriodEnd }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const words = valueOf(soc2CriteriaVersion);
    if (words === null) return answer.unknown();
    const quote = quoted(quoteOf(soc2CriteriaVersion));
    if (REVISED.test(words)) return answer.inForce({ quote });
    if (IN_FORCE.test(words)) return answer.withoutPointsOfFocus({ quote });
    if (SUPERSEDED.test(words)) return answer.superseded({ quote });
    const end = valueOf(soc2PeriodEnd);
    return end !== null && end.earliest >= VERSION_EXPECTED_FROM
      ? answer.noVersion({ quote })
      : answer.unknown();
  },
});
