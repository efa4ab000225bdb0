import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { namesWhatWeNeed } from "./names-what-we-need.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

/** Access (CC6), operations and incidents (CC7), change (CC8): whoever runs a service relies on these. */
const TOUCHES_RELIED_CONTROLS =
  /\bCC\s?[678]\b|\baccess\b|\bincident|\bchange (?:management|control)|\bleavers?\b|\bterminat|\bdeprovision|\bmonitoring\b/iu;

export const soc2OpinionQualified = defineRule({
  id: "soc2-opinion-qualified",
  group: "soc-2",
  subject: "soc2",
  title: "The auditor’s opinion is not qualified",
  core: true,
  severity: "high",
  why: "With a qualified opinion the auditor says that one or more criteria were not met.",
  when: "The opinion is qualified. It weighs critical where the reason touches access, operations and incidents, change, or a site or service we need.",
  evidence:
    "The paragraph on the basis for the qualified opinion, evidence of the fix and of its test.",
  source: [
    aicpaAttestation(null, "A qualified opinion takes exception to stated matters."),
    practice("Buyers ask what was qualified and whether it has been fixed and tested again."),
    ourChoice("Which matters weigh critical."),
  ],
  reads: ["soc2Claim", "soc2Opinion", "soc2OpinionReason"],
  answers: {
    notClaimed: noReportClaimed,
    unknown: { outcome: "not-applicable", finding: "The auditor’s opinion is not known." },
    notQualified: { outcome: "pass", finding: "The auditor’s opinion is not qualified." },
    qualified: {
      outcome: "gap",
      finding:
        "The auditor’s opinion is qualified: “{reason}”. Part of the system did not meet the criteria.",
      ask: {
        vendor:
          "Your auditor’s opinion is qualified (“{reason}”). Which controls led to it, for what part of the period, were {service} or {sites} affected, and what shows that it is fixed and tested again?",
      },
      asksFor: ["soc2OpinionReason"],
    },
    withoutReason: {
      outcome: "gap",
      finding: "The auditor’s opinion is qualified, and the reason is not given.",
      ask: {
        vendor:
          "Your auditor’s opinion is qualified. Which criteria and controls led to it, for what part of the period, were {service} or {sites} affected, and what shows that it is fixed and tested again?",
      },
      asksFor: ["soc2OpinionReason"],
    },
  },
  decide({ soc2Claim, soc2Opinion, soc2OpinionReason }, { coverage }, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const opinion = valueOf(soc2Opinion);
    if (opinion === null) return answer.unknown();
    if (opinion !== "qualified") return answer.notQualified();

    const words = valueOf(soc2OpinionReason);
    if (words === null) return answer.withoutReason();
    const isCritical = TOUCHES_RELIED_CONTROLS.test(words) || namesWhatWeNeed(words, coverage);
    return answer.qualified({ reason: quoted(words) }, isCritical ? { severity: "critical" } : {});
  },
});
