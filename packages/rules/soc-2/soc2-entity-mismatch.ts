import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { matchesOf, neededInWords, withResult } from "../scope-matches.ts";
import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { NOT_A_REPORT, WHOLE_REPORT_ASKED } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const question = {
  vendor:
    "Which legal entity is the service organisation in {vendor}’s SOC 2 report, and is {entity}, with which we contract, part of it?",
} as const;

export const soc2EntityMismatch = defineRule({
  id: "soc2-entity-mismatch",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report is for the company we contract with",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "Management’s assertion and the auditor’s opinion bind the service organisation they name.",
  when: "The service organisation named is another company than the contracting one, with no recorded relation. A parent, an affiliate, a brand name or no name is a review.",
  evidence: "Sections 2 and 3 of the SOC 2 report, with the list of entities.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description is of the service organisation’s own system, asserted by its management.",
    ),
    practice("Buyers compare the name on the report with the name on the contract."),
    ourChoice("Names count as equal only when what tells companies apart is equal."),
  ],
  reads: ["soc2Claim", "soc2Entity", "vendorLegalEntity"],
  mootAfter: [...NOT_A_REPORT, "art-borrowed-group-assurance"],
  answers: {
    notClaimed: noReportClaimed,
    nothingNeeded: {
      outcome: "not-applicable",
      finding: "The row does not say which company provides which service.",
    },
    same: { outcome: "pass", finding: "The SOC 2 report names {stated}." },
    mismatch: {
      outcome: "gap",
      finding: "The SOC 2 report is for “{stated}”; our contract is with {needed}.",
      ask: {
        vendor:
          "Your SOC 2 report is for “{stated}”. Is {needed} part of the service organisation described in section 3, and did its management sign the assertion? If not, what covers it?",
      },
      asksFor: ["soc2Entity"],
    },
    unclear: {
      outcome: "review",
      finding: "The SOC 2 report is for “{stated}”. Whether that includes {needed} is not shown.",
      ask: {
        vendor:
          "Your SOC 2 report is for “{stated}”. Does it include {needed}, with which we contract? Please send the page that lists the entities covered.",
      },
      asksFor: ["soc2Entity"],
    },
    missing: {
      outcome: "review",
      severity: "medium",
      finding: "{vendor} did not say which company its SOC 2 report is for.",
      ask: question,
      asksFor: ["soc2Entity"],
      mootAfter: [WHOLE_REPORT_ASKED],
    },
    notAsked: {
      outcome: "review",
      severity: "medium",
      finding: "The tracker does not ask which company the SOC 2 report is for.",
      ask: question,
      asksFor: ["soc2Entity"],
      mootAfter: [WHOLE_REPORT_ASKED],
    },
    elsewhere: {
      outcome: "review",
      severity: "medium",
      finding: "The company the SOC 2 report is for is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the company that {vendor}’s SOC 2 report names; compare it with {entity}.",
      },
    },
  },
  decide({ soc2Claim, soc2Entity }, { coverage }, answer) {
    if (!claimsReport(soc2Claim)) return answer.notClaimed();
    if (coverage.soc2.length === 0) return answer.nothingNeeded();
    const quote = quoted(quoteOf(soc2Entity));
    const matches = matchesOf(coverage.soc2, "entity");
    switch (lackOf(soc2Entity)) {
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote });
      case "unreadable":
        return answer.unclear({ stated: quote, needed: neededInWords(matches) });
      case null:
    }
    const out = withResult(matches, "OUT");
    const unknown = withResult(matches, "UNKNOWN");
    const stated = quoted((out[0] ?? unknown[0] ?? matches[0])?.stated ?? "");
    if (out.length > 0) return answer.mismatch({ stated, needed: neededInWords(out) });
    if (unknown.length > 0) return answer.unclear({ stated, needed: neededInWords(unknown) });
    return answer.same({ stated });
  },
});
