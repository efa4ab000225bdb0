import { isUnanswered, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaAttestation, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";
import { statedExceptions } from "./stated-exceptions.ts";

const question = {
  vendor:
    "Please list every exception in section 4 of {vendor}’s SOC 2 report: the control, the criterion, the result (for example 2 of 25) and its state today. If there were none, please say so.",
} as const;

/** A tracker without a column for exceptions is told so once, and not row by row. */
export const soc2ExceptionsUnknown = defineRule({
  id: "soc2-exceptions-unknown",
  group: "soc-2",
  subject: "soc2",
  title: "It is known whether the SOC 2 tests found exceptions",
  core: false,
  severity: "medium",
  why: "An unqualified opinion often stands above exceptions that matter to one buyer.",
  when: "A Type 2 report is claimed, the tracker asks for exceptions, and they are neither listed, counted nor said to be none.",
  evidence: "The tests and their results in section 4 of the SOC 2 report.",
  source: [
    aicpaAttestation(null, "A Type 2 report describes the tests of controls and their results."),
    practice("Buyers read the exceptions and not the opinion alone."),
  ],
  reads: ["soc2Claim", "soc2Type", "soc2Exceptions", "soc2ExceptionsCount"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    notType2: {
      outcome: "not-applicable",
      finding: "Only a Type 2 report is known to have tested controls over time.",
    },
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for the exceptions of SOC 2 tests.",
    },
    known: { outcome: "pass", finding: "What the SOC 2 tests found is stated." },
    missing: {
      outcome: "review",
      finding: "We do not know whether the SOC 2 tests found exceptions.",
      ask: question,
      asksFor: ["soc2Exceptions"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The exceptions of the SOC 2 tests are given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the exceptions of {vendor}’s SOC 2 report: control, criterion and result, or “none”.",
      },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say whether the SOC 2 tests found exceptions.",
      ask: question,
      asksFor: ["soc2Exceptions"],
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    if (valueOf(facts.soc2Type) !== "2") return answer.notType2();
    if (statedExceptions(facts).kind !== "unknown") return answer.known();

    const cells = [facts.soc2Exceptions, facts.soc2ExceptionsCount];
    const elsewhere = cells.find(({ state }) => state === "elsewhere");
    if (elsewhere !== undefined) return answer.elsewhere({ quote: quoted(quoteOf(elsewhere)) });
    const unread = cells.find((fact) => !isUnanswered(fact));
    if (unread !== undefined) return answer.unreadable({ quote: quoted(quoteOf(unread)) });
    return cells.every(({ state }) => state === "not-asked") ? answer.notAsked() : answer.missing();
  },
});
