import type { Facts } from "@scopefit/core/facts/facts";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { quoted } from "@scopefit/core/rule/words";

import { saysNone } from "../says-none.ts";
import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { namesWhatWeNeed } from "./names-what-we-need.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

type ChangeFacts = Pick<Facts, "soc2Changes" | "bridgeChanges" | "systemsUsed">;

export const soc2SignificantChanges = defineRule({
  id: "soc2-significant-changes",
  group: "soc-2",
  subject: "soc2",
  title: "Nothing significant changed in or after the SOC 2 period",
  core: false,
  severity: "low",
  why: "Changes in or after the period limit how far past tests speak for today.",
  when: "The report or the bridge letter tells of changes, such as a migration, an acquisition, a new site or another auditor; medium where they name a site, service or system that we use.",
  evidence: "The assessment of the change and the updated description of the system.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description of a Type 2 report tells of significant changes in the period.",
    ),
    practice("A bridge letter tells of material changes since the report."),
    ourChoice("Changes that name what we use weigh more."),
  ],
  reads: ["soc2Claim", "soc2Changes", "bridgeChanges", "systemsUsed"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    unknown: {
      outcome: "not-applicable",
      finding: "Whether anything significant changed is not known.",
    },
    none: { outcome: "pass", finding: "No significant changes are reported." },
    changed: {
      outcome: "review",
      finding: "Significant changes are reported: “{quote}”.",
      ask: {
        vendor:
          "You report changes (“{quote}”). How did they affect the controls for {service}, from what date, and has anything been tested again since?",
      },
      asksFor: ["soc2Changes", "bridgeChanges"],
    },
  },
  decide(facts, context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const told = [facts.soc2Changes, facts.bridgeChanges].flatMap((fact) => valueOf(fact) ?? []);
    if (told.length === 0) return answer.unknown();
    const changes = told.filter((words) => !saysNone(words)).join("; ");
    if (changes === "") return answer.none();
    return answer.changed(
      { quote: quoted(changes) },
      touchWhatWeUse(changes, facts, context) ? { severity: "medium" } : {},
    );
  },
});

function touchWhatWeUse(
  changes: string,
  { systemsUsed }: ChangeFacts,
  { coverage }: RuleContext,
): boolean {
  const text = changes.toLowerCase();
  const systems = valueOf(systemsUsed) ?? [];
  return (
    namesWhatWeNeed(changes, coverage) ||
    systems.some((system) => text.includes(system.toLowerCase()))
  );
}
