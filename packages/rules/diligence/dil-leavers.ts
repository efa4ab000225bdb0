import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { hecvat, ourChoice, practice } from "../sources.ts";
import { reachesData } from "./reaches-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "For agents who left {service} in the last 90 days: how long did it take to remove their access, in your systems and in ours, and who tells us?";

/** Words for people whom the vendor sends away. */
const DISMISSED = /\b(?:involuntary|dismiss\p{L}*|for\s+cause|fired|hostile|terminated)\b/iu;

/**
 * "Same day" names no hour, so it is a low review though it is a day at most: the card says so of
 * words without a measure. A business day is a review as well, for a weekend may lie in it. The hour
 * that the card expects for people who are dismissed is a remark, and only where the answer speaks
 * of them.
 */
export const dilLeavers = defineRule({
  id: "dil-leavers",
  group: "diligence",
  subject: "row",
  title: "The access of people who leave is removed within a day",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "Accounts of people who have left are the exception that auditors of outsourcers find most.",
  when: "Access is removed after more than 72 hours, by a weekly or monthly round, or without any time. Between 24 and 72 hours, and business days, are reviews; “same day” or “immediately” without a measure are low ones. It does not apply without access and data.",
  evidence: "Ten leavers: the day they left, and the hour their access was removed.",
  source: [
    hecvat("DOCU-07", "Asks for a procedure for people who join and leave."),
    practice("Incomplete removal of leavers is a common exception in reports."),
    ourChoice("24 hours raise no question, more than 72 are a gap; the policy can change both."),
  ],
  reads: ["leaverRemovalTime", "accessToBuyerSystems", "dataTypes"],
  answers: {
    ...unanswered("the removal of leavers’ access", question, ["leaverRemovalTime"]),
    nothingToReach: {
      outcome: "not-applicable",
      finding: "Nobody who delivers {service} reaches our systems or data.",
    },
    inTime: { outcome: "pass", finding: "Leavers’ access is said to be removed “{quote}”." },
    slowForDismissed: {
      outcome: "pass",
      note: true,
      finding:
        "Leavers’ access is removed “{quote}”; for people who are dismissed, an hour is the usual limit.",
    },
    none: {
      outcome: "gap",
      finding: "No time is set for removing access when people leave {service} (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["leaverRemovalTime"],
    },
    slow: {
      outcome: "gap",
      finding: "When people leave {service}, their access is removed late (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["leaverRemovalTime"],
    },
    perhapsSlow: {
      outcome: "review",
      finding: "With “{quote}”, people who leave {service} may keep their access for days.",
      ask: { vendor: question },
      asksFor: ["leaverRemovalTime"],
    },
    noMeasure: {
      outcome: "review",
      severity: "low",
      finding: "“{quote}” does not say how soon people who leave lose their access.",
      ask: { vendor: question },
      asksFor: ["leaverRemovalTime"],
    },
  },
  decide(facts, { policy }, answer) {
    if (reachesData(facts) === "no") return answer.nothingToReach();
    const lack = pickUnanswered(facts.leaverRemovalTime, answer);
    if (lack !== null) return lack;
    const words = quoteOf(facts.leaverRemovalTime);
    const quote = { quote: quoted(words) };
    const time = valueOf(facts.leaverRemovalTime);
    if (time === null || time.kind === "none") return answer.none(quote);
    if (time.kind !== "within") return answer.noMeasure(quote);
    const { leaverPassHours, leaverGapHours, involuntaryLeaverHours } = policy.diligence;
    if (time.least > leaverGapHours) return answer.slow(quote);
    if (time.most > leaverPassHours || time.inBusinessDays) return answer.perhapsSlow(quote);
    return DISMISSED.test(words) && time.least > involuntaryLeaverHours
      ? answer.slowForDismissed(quote)
      : answer.inTime(quote);
  },
});
