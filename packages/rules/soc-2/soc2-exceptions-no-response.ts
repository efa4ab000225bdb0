import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { mayNameDate } from "@scopefit/core/reading/dates/may-name-date";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { saysNone } from "../says-none.ts";
import { aicpaAttestation, practice } from "../sources.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";
import { statedExceptions } from "./stated-exceptions.ts";

const question = {
  vendor:
    "What was done about each exception in your SOC 2 report, on what date, and who confirmed that it works? Nobody audits the responses in section 5, so please attach evidence.",
} as const;

/** A response that names a day can be checked; one that promises improvement cannot. */
export const soc2ExceptionsNoResponse = defineRule({
  id: "soc2-exceptions-no-response",
  group: "soc-2",
  subject: "soc2",
  title: "Management says what it did about each exception",
  core: false,
  severity: "medium",
  why: "Without a stated fix the weakness may still be open.",
  when: "There are exceptions, and the cell for management’s response is empty or says that there is none. A response without a date is a review. Responses are not audited.",
  evidence: "Evidence of each fix, with its date.",
  source: [
    aicpaAttestation(
      null,
      "Information that management adds to the report, such as its responses, is outside the opinion.",
    ),
    practice("Buyers ask for the fix of each exception and its date."),
  ],
  reads: ["soc2Claim", "soc2Exceptions", "soc2ExceptionsCount", "soc2MgmtResponse"],
  answers: {
    notClaimed: noReportClaimed,
    noExceptions: { outcome: "not-applicable", finding: "No exceptions are known." },
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for management’s response to exceptions.",
    },
    dated: { outcome: "pass", finding: "Management’s response names what was done and when." },
    noResponse: {
      outcome: "gap",
      finding: "{vendor} gives no response to the exceptions in its SOC 2 report.",
      ask: question,
      asksFor: ["soc2MgmtResponse"],
    },
    general: {
      outcome: "review",
      finding:
        "{vendor}’s response to the exceptions (“{quote}”) gives no date; responses are not audited.",
      ask: question,
      asksFor: ["soc2MgmtResponse"],
    },
    elsewhere: {
      outcome: "review",
      finding: "Management’s response to the exceptions is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter what {vendor} did about each exception, and when.",
      },
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    if (statedExceptions(facts).kind !== "some") return answer.noExceptions();
    const quote = quoted(quoteOf(facts.soc2MgmtResponse));
    switch (lackOf(facts.soc2MgmtResponse)) {
      case "notAsked":
        return answer.notAsked();
      case "missing":
        return answer.noResponse();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.general({ quote });
      case null: {
        const words = valueOf(facts.soc2MgmtResponse) ?? "";
        if (saysNone(words)) return answer.noResponse();
        return mayNameDate(words) ? answer.dated() : answer.general({ quote });
      }
    }
  },
});
