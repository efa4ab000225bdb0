import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { caiq, hecvat, ourChoice, practice } from "../sources.ts";
import { handledData } from "./handled-data.ts";
import { reachesData } from "./reaches-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Will you tell us within {limit} hours of suspecting an incident that touches {service}, incidents at your sub-processors included? Who calls whom?";

/**
 * The card gives both “as required by law” and “promptly” as gaps: neither leaves a time that could
 * be kept. Where nothing says which data is handled, a time between the two bounds is a low review,
 * for the stricter bound may be the one that counts.
 */
export const dilBreachNotification = defineRule({
  id: "dil-breach-notification",
  group: "diligence",
  subject: "row",
  title: "The vendor tells us of a breach in time",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "Our own time to report to authorities, often 72 hours, starts when we learn of it.",
  when: "Notice comes after more than 72 hours, only promptly, only as the law demands, or is not promised. More than 48 hours, or than 24 with health, card or sensitive personal data, and business days are reviews; between the two with unknown data, a low one. It does not apply without access and data.",
  evidence: "The clause of the contract.",
  source: [
    caiq("SEF-07.1, SEF-07.2", "Asks for the reporting of breaches to customers."),
    hecvat("PPPR-10", "Asks whether breach notification laws are followed."),
    practice("Many data protection laws give the client 72 hours to report."),
    ourChoice("24, 48 and 72 hours; the policy can change them."),
  ],
  reads: ["breachNotifyHours", "dataTypes", "accessToBuyerSystems"],
  answers: {
    ...unanswered(
      "how soon we are told of a breach",
      "Within how many hours of suspecting an incident that touches {service} will you tell us, incidents at your sub-processors included? Who calls whom?",
      ["breachNotifyHours"],
    ),
    nothingToReach: {
      outcome: "not-applicable",
      finding: "Nobody who delivers {service} reaches our systems or data.",
    },
    inTime: { outcome: "pass", finding: "Notice of a breach is promised “{quote}”." },
    none: {
      outcome: "gap",
      finding: "No notice of a breach is promised (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["breachNotifyHours"],
    },
    late: {
      outcome: "gap",
      finding: "Notice of a breach is promised “{quote}”, later than our own deadline allows.",
      ask: { vendor: question },
      asksFor: ["breachNotifyHours"],
    },
    noTime: {
      outcome: "gap",
      finding: "Notice of a breach is promised “{quote}”, which sets no time.",
      ask: { vendor: question },
      asksFor: ["breachNotifyHours"],
    },
    perhapsLate: {
      outcome: "review",
      finding: "Notice of a breach is promised “{quote}”, which may leave us too little time.",
      ask: { vendor: question },
      asksFor: ["breachNotifyHours"],
    },
  },
  decide(facts, { policy }, answer) {
    if (reachesData(facts) === "no") return answer.nothingToReach();
    const lack = pickUnanswered(facts.breachNotifyHours, answer);
    if (lack !== null) return lack;
    const { breachPassHours, breachSensitivePassHours, breachGapHours } = policy.diligence;
    const data = handledData(facts.dataTypes);
    const limit = data === "most" ? breachSensitivePassHours : breachPassHours;
    const quote = quoted(quoteOf(facts.breachNotifyHours));
    const time = valueOf(facts.breachNotifyHours);
    if (time === null || time.kind === "none") return answer.none({ quote, limit });
    if (time.kind === "same-day") return answer.inTime({ quote });
    if (time.kind !== "within") return answer.noTime({ quote, limit });
    if (time.least > breachGapHours) return answer.late({ quote, limit });
    if (time.most > limit || time.inBusinessDays) return answer.perhapsLate({ quote, limit });
    return data === "unknown" && time.most > breachSensitivePassHours
      ? answer.perhapsLate({ quote, limit: breachSensitivePassHours }, { severity: "low" })
      : answer.inTime({ quote });
  },
});
