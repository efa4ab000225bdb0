import { valueOf } from "@scopefit/core/reading/cell/fact";
import type { ServiceLine } from "@scopefit/core/reading/services/lexicon/service-line";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { ourChoice, practice } from "../sources.ts";
import { offersSoc1 } from "./offered-soc-1.ts";

/** Lines that usually end in the buyer's books. */
const FINANCIAL_LINES: readonly ServiceLine[] = [
  "payroll",
  "finance-accounting",
  "claims-processing",
  "healthcare-rcm",
  "collections",
];

const question = {
  vendor:
    "Do you issue a SOC 1 Type 2 report (or ISAE 3402) that covers {service}? If so, for which period, and with which control objectives?",
} as const;

export const soc2Soc1Needed = defineRule({
  id: "soc2-soc1-needed",
  group: "soc-2",
  subject: "row",
  title: "A SOC 1 report is offered where the service feeds our financial reporting",
  core: false,
  severity: "medium",
  why: "Our own auditors ask for SOC 1 where a service feeds our financial statements, and SOC 2 does not replace it.",
  when: "The service is marked as relevant to our financial reporting, or nothing is said and it is payroll, finance and accounting, claims, medical billing or collections; and no SOC 1 or ISAE 3402 report is offered.",
  evidence: "The SOC 1 report, or a note from Finance that none is needed.",
  source: [
    practice("SOC 1 reports are for controls that matter to a client’s financial reporting."),
    ourChoice("Which service lines are taken to feed it when nobody has said."),
  ],
  reads: ["icfrRelevant", "serviceLine", "socReportKind", "soc2Claim", "otherAssurance"],
  answers: {
    notNeeded: {
      outcome: "not-applicable",
      finding: "Nothing says that the service affects our financial reporting.",
    },
    offered: { outcome: "pass", finding: "A SOC 1 report is offered." },
    needed: {
      outcome: "review",
      finding: "{service} affects our financial reporting, and no SOC 1 report is offered.",
      ask: question,
      asksFor: ["socReportKind"],
    },
    perhapsNeeded: {
      outcome: "review",
      finding: "{service} may affect our financial reporting, and no SOC 1 report is offered.",
      ask: question,
      asksFor: ["socReportKind"],
    },
  },
  decide(facts, _context, answer) {
    const said = valueOf(facts.icfrRelevant);
    if (said === "no") return answer.notNeeded();
    const isLikely = (valueOf(facts.serviceLine) ?? []).some(
      ({ line }) => line !== null && FINANCIAL_LINES.includes(line),
    );
    if (said === null && !isLikely) return answer.notNeeded();
    if (offersSoc1(facts)) return answer.offered();
    return said === null ? answer.perhapsNeeded() : answer.needed();
  },
});
