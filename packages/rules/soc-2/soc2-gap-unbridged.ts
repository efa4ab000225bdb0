import { valueOf } from "@scopefit/core/reading/cell/fact";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { onDate, timeSince } from "../date-in-words.ts";
import { ourChoice, practice } from "../sources.ts";
import { isOlderThan, periodEndOf } from "./report-age.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Your SOC 2 period ended {end}. Please send a bridge letter signed by management from then to date that states any material changes, control failures and incidents affecting {service}, and the planned issue date of the next report.",
} as const;

export const soc2GapUnbridged = defineRule({
  id: "soc2-gap-unbridged",
  group: "soc-2",
  subject: "soc2",
  title: "A bridge letter covers the time since the SOC 2 period",
  core: false,
  severity: "medium",
  why: "Nothing has been examined from the end of the period to today.",
  when: "The period of a report that is not Type 1 ended more than 3 and at most 12 months ago, and no bridge letter reaches within 3 months of the as-of date. It weighs low at low or medium inherent risk. An older report is a matter of its own.",
  evidence: "A bridge letter signed by management, with the date of the next report.",
  source: [
    practice("Management’s bridge letter covers the months between two reports."),
    ourChoice("Three months are the usual time to write a report and need no letter."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2PeriodEnd", "bridgeLetter", "bridgeEnd", "inherentRisk"],
  answers: {
    notClaimed: noReportClaimed,
    noPeriodEnd: {
      outcome: "not-applicable",
      finding: "No readable end of a SOC 2 period is given.",
    },
    tooOld: {
      outcome: "not-applicable",
      finding: "The age of the report itself is in question.",
    },
    recent: { outcome: "pass", finding: "The SOC 2 period ended {end}; that needs no bridge." },
    bridged: { outcome: "pass", finding: "A bridge letter covers the time until {bridgeEnd}." },
    unbridged: {
      outcome: "gap",
      finding: "No bridge letter covers the time since the SOC 2 period ended {end}, {age} ago.",
      ask: question,
      asksFor: ["bridgeLetter"],
    },
    bridgeTooShort: {
      outcome: "gap",
      finding:
        "The bridge letter reaches until {bridgeEnd} only; the SOC 2 period ended {end}, {age} ago.",
      ask: {
        vendor:
          "Your bridge letter reaches until {bridgeEnd}. Please send one to date that states any material changes, control failures and incidents affecting {service}, and the planned issue date of the next report.",
      },
      asksFor: ["bridgeLetter"],
    },
    bridgeUndated: {
      outcome: "review",
      finding: "There is a bridge letter, but it is not clear how far it reaches.",
      ask: {
        vendor:
          "Your SOC 2 period ended {end}. From which day to which day does your bridge letter reach?",
      },
      asksFor: ["bridgeEnd"],
    },
    bridgeUnknown: {
      outcome: "review",
      finding:
        "The SOC 2 period ended {end}, {age} ago, and no bridge letter is shown for the time since.",
      ask: question,
      asksFor: ["bridgeLetter"],
    },
    perhapsUnbridged: {
      outcome: "review",
      finding:
        "The SOC 2 period ended {end}; whether a bridge letter is needed depends on the day.",
      ask: {
        vendor:
          "On which day, month and year did your SOC 2 period end, and is there a bridge letter for the time since?",
      },
      asksFor: ["soc2PeriodEnd", "bridgeLetter"],
    },
  },
  decide(facts, context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const date = periodEndOf(facts.soc2Type, facts.soc2PeriodEnd);
    if (date === null) return answer.noPeriodEnd();
    const { staleMonths, freshMonths } = context.policy.soc2;
    if (isOlderThan(date, staleMonths, context) !== "no") return answer.tooOld();

    const values = { end: onDate(date), age: timeSince(date, context.dayInTexts) };
    const isPast = isOlderThan(date, freshMonths, context);
    if (isPast === "no") return answer.recent(values);

    const risk = valueOf(facts.inherentRisk);
    const weight = { severity: risk === "low" || risk === "medium" ? "low" : "medium" } as const;
    const bridge = valueOf(facts.bridgeEnd);
    if (bridge !== null) {
      const bridgeEnd = dayInWords(bridge.latest);
      const isShort = isOlderThan(bridge, freshMonths, context);
      if (isShort === "no") return answer.bridged({ bridgeEnd });
      if (isShort === "unsure") return answer.bridgeUndated(values, weight);
      return answer.bridgeTooShort({ ...values, bridgeEnd }, weight);
    }
    const letter = valueOf(facts.bridgeLetter);
    if (letter === "yes") return answer.bridgeUndated(values, weight);
    if (isPast === "unsure") return answer.perhapsUnbridged(values, { severity: "low" });
    return letter === "no"
      ? answer.unbridged(values, weight)
      : answer.bridgeUnknown(values, weight);
  },
});
