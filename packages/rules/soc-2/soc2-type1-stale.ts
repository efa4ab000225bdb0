import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { onDate, timeSince } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { isOlderThan } from "./report-age.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Your Type 1 report speaks as of a date {age} ago. Was a Type 2 period started, and when will its report be issued? If it was stopped or delayed, why?",
} as const;

export const soc2Type1Stale = defineRule({
  id: "soc2-type1-stale",
  group: "soc-2",
  subject: "soc2",
  title: "A Type 1 report is recent",
  core: false,
  severity: "high",
  effect: "unusable",
  aspect: "validity",
  why: "A look at the design on one day soon says little, and a year without a Type 2 report suggests that the controls were not kept up.",
  when: "The report is Type 1 and its as-of date lies more than 12 months before ours; between 6 and 12 months it is a review.",
  evidence: "The Type 2 report, or the audit firm’s letter on where its examination stands.",
  source: [
    practice("A Type 1 report is a first step that a Type 2 report is expected to follow."),
    ourChoice("Six and twelve months."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2AsOfDate"],
  mootAfter: ["soc2-period-not-finished"],
  answers: {
    notClaimed: noReportClaimed,
    notType1: { outcome: "not-applicable", finding: "The report is not stated to be Type 1." },
    undated: {
      outcome: "review",
      finding: "The date of the Type 1 report is not known, so neither is its age.",
      ask: {
        vendor: "As of which day, month and year does your SOC 2 Type 1 report speak?",
      },
      asksFor: ["soc2AsOfDate"],
    },
    recent: { outcome: "pass", finding: "The Type 1 report is dated {date}." },
    ageing: {
      outcome: "review",
      aspect: "other",
      finding: "The Type 1 report speaks as of a date {age} ago, and no Type 2 has followed.",
      ask: question,
      asksFor: ["nextReportDate"],
    },
    old: {
      outcome: "gap",
      finding: "The Type 1 report speaks as of a date {age} ago, and no Type 2 has followed.",
      ask: question,
      asksFor: ["nextReportDate"],
    },
    perhapsOld: {
      outcome: "review",
      finding: "The Type 1 report is dated {date}, so its age is not certain.",
      ask: {
        vendor: "As of which day, month and year does your SOC 2 Type 1 report speak?",
      },
      asksFor: ["soc2AsOfDate"],
    },
  },
  decide({ soc2Claim, soc2Type, soc2AsOfDate }, context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    if (valueOf(soc2Type) !== "1") return answer.notType1();
    const date = valueOf(soc2AsOfDate);
    if (date === null) return answer.undated();

    const { type1GapMonths, type1ReviewMonths } = context.policy.soc2;
    const isOld = isOlderThan(date, type1GapMonths, context);
    const age = timeSince(date, context.dayInTexts);
    if (isOld === "yes") return answer.old({ age });
    if (isOld === "unsure") return answer.perhapsOld({ date: onDate(date) });
    return isOlderThan(date, type1ReviewMonths, context) === "no"
      ? answer.recent({ date: onDate(date) })
      : answer.ageing({ age });
  },
});
