import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { saysNone } from "../says-none.ts";
import { aicpaAttestation, ourChoice, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { namesWhatWeNeed } from "./names-what-we-need.ts";
import { touchListedControls } from "./relied-controls.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

export const soc2ControlsNotTested = defineRule({
  id: "soc2-controls-not-tested",
  group: "soc-2",
  subject: "soc2",
  title: "Every control in the SOC 2 report had its occasion in the period",
  core: false,
  severity: "low",
  why: "A control that had no occasion in the period was not shown to work.",
  when: "Controls are named that did not operate in the period and so were not tested; medium where one is a control we list as relied on, or a site or service we need is named.",
  evidence: "Evidence of the last time each of these controls operated.",
  source: [
    aicpaAttestation(null, "Where a control did not operate, the report says so beside its test."),
    practice("Buyers ask for other evidence of controls that had no occurrence."),
    ourChoice("Which of them weigh medium."),
  ],
  reads: ["soc2Claim", "soc2ControlsNotOperated", "relianceControls"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    unknown: {
      outcome: "not-applicable",
      finding: "Whether controls went untested is not known.",
    },
    none: { outcome: "pass", finding: "No control is said to have gone untested." },
    notTested: {
      outcome: "review",
      finding: "Some controls did not operate in the period, so they were not tested: “{quote}”.",
      ask: {
        vendor:
          "Your SOC 2 report names controls without an occurrence (“{quote}”). How did the auditor confirm that, and can you show the last time each operated for {service}?",
      },
      asksFor: ["soc2ControlsNotOperated"],
    },
  },
  decide({ soc2Claim, soc2ControlsNotOperated, relianceControls }, { coverage }, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const words = valueOf(soc2ControlsNotOperated);
    if (words === null) return answer.unknown();
    if (saysNone(words)) return answer.none();
    const isReliedOn =
      touchListedControls(words, valueOf(relianceControls) ?? []) ||
      namesWhatWeNeed(words, coverage);
    return answer.notTested(
      { quote: quoted(quoteOf(soc2ControlsNotOperated)) },
      isReliedOn ? { severity: "medium" } : {},
    );
  },
});
