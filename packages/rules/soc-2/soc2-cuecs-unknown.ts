import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { aicpaDescriptionCriteria, practice } from "../sources.ts";
import { cuecRemarks } from "./cuec-standing.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Please list the complementary user entity controls (and any other user responsibilities) from section 3 of {vendor}’s SOC 2 report that apply to {service}, or confirm that it has none.",
} as const;

export const soc2CuecsUnknown = defineRule({
  id: "soc2-cuecs-unknown",
  group: "soc-2",
  subject: "soc2",
  title: "The controls that the SOC 2 report expects of us are known",
  core: false,
  severity: "medium",
  why: "Controls that the report assumes on our side are the part of it that we have to do.",
  when: "A SOC 2 report is claimed, and its complementary user entity controls are neither listed nor said to be none; a number of them, or that nobody has mapped or reviewed them, lists none.",
  evidence: "The list of complementary user entity controls in section 3.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description names the controls that user entities are assumed to operate.",
    ),
    practice("Buyers map the user controls to owners of their own; they are often overlooked."),
  ],
  reads: ["soc2Claim", "soc2Cuecs"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    given: { outcome: "pass", finding: "The user entity controls are stated." },
    missing: {
      outcome: "review",
      finding: "We do not know which controls the SOC 2 report expects us to perform.",
      ask: question,
      asksFor: ["soc2Cuecs"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask which controls the SOC 2 report expects us to perform.",
      ask: question,
      asksFor: ["soc2Cuecs"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The controls that the SOC 2 report expects of us are listed elsewhere (“{quote}”).",
      ask: {
        us: "Open “{quote}”, list the user entity controls of {vendor}’s SOC 2 report that apply to {service}, and name who performs each on our side.",
      },
    },
    notListed: {
      outcome: "review",
      finding: "“{quote}” does not say which controls the SOC 2 report expects us to perform.",
      ask: {
        vendor:
          "For the complementary user entity controls of your SOC 2 report you gave “{quote}”. Please list those that apply to {service}, or confirm that there are none.",
      },
      asksFor: ["soc2Cuecs"],
    },
  },
  decide({ soc2Claim, soc2Cuecs }, _context, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    const quote = quoted(quoteOf(soc2Cuecs));
    switch (lackOf(soc2Cuecs)) {
      case null: {
        const listed = valueOf(soc2Cuecs) ?? [];
        // An empty list is an answer: the report expects none.
        return listed.length === 0 || areKnown(listed)
          ? answer.given()
          : answer.notListed({ quote });
      }
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.notListed({ quote });
    }
  },
});

/** Controls that are all mapped are known to us, though the tracker may only count them. */
function areKnown(listed: readonly string[]): boolean {
  const { namesControls, standing } = cuecRemarks(listed.join("; "));
  return namesControls || standing === "done" || standing === "seen";
}
