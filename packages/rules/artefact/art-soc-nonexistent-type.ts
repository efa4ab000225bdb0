import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { DETAILS_MOOT_AFTER } from "../soc-2/details-moot-after.ts";
import { noReportClaimed } from "../soc-2/report-claimed.ts";
import { aicpaAttestation, aicpaSocCommunications } from "../sources.ts";
import { isNoClaim } from "./claim-on.ts";

const NO_SUCH_NUMBER = String.raw`(?:3|III|4|IV|1\.5|A|B)(?![\p{L}\d.])`;
/** In the column for the type, a tier or a bare "1.5" is meant for one. */
const NO_SUCH_TYPE = new RegExp(
  String.raw`(?<!\p{L})types?[\s#:-]*${NO_SUCH_NUMBER}|(?<!\p{L})tier\s*\d|^\s*(?:3|III|1\.5|A|B)\s*$`,
  "iu",
);
/** In a sentence, only what stands with the name of the report: a data centre may be of tier 3. */
const NO_SUCH_TYPE_NAMED = new RegExp(
  String.raw`(?<!\p{L})SOC[\s-]*(?:2|II)[\s,:–(-]{1,3}(?:types?[\s#:-]*${NO_SUCH_NUMBER}|tier\s*\d)|(?<!\p{L})SOC[\s-]*4(?!\d)`,
  "iu",
);

/**
 * Where the column for the type cannot be read, `soc2-type-missing` asks already, and that it is no
 * type of a SOC 2 is kept for the detail. “SOC II” names the report; “Level II” and slips of typing
 * are types and were read as such.
 */
export const artSocNonexistentType = defineRule({
  id: "art-soc-nonexistent-type",
  group: "artefact",
  subject: "soc2",
  title: "The report type named is one that SOC 2 has",
  core: false,
  severity: "medium",
  why: "A type that does not exist leaves open how much the auditor tested, and whether anyone has read the report.",
  when: "The type is given as 3, 1.5, A or B, as a tier, or the report as a SOC 4, in the column for the type or beside the name of the report.",
  evidence: "The cover page and the auditor’s report.",
  source: [
    aicpaAttestation(null, "SOC 2 reports are Type 1 or Type 2; there is no other."),
    aicpaSocCommunications(null, "SOC 1, SOC 2 and SOC 3 are the names of the reports."),
  ],
  reads: ["soc2Claim", "soc2Type"],
  mootAfter: [...DETAILS_MOOT_AFTER, "soc2-type-missing/unreadable"],
  answers: {
    notClaimed: noReportClaimed,
    existing: { outcome: "pass", finding: "No type is named that SOC 2 does not have." },
    noSuchType: {
      outcome: "review",
      finding: "{vendor} writes “{quote}”, which names no type that a SOC 2 report can have.",
      ask: {
        vendor:
          "You wrote “{quote}”. SOC 2 reports are Type 1 (design on one date) or Type 2 (operation over a period). Which is yours, and what date or period is printed on its cover?",
      },
      asksFor: ["soc2Type"],
    },
  },
  decide({ soc2Claim, soc2Type }, _context, answer) {
    if (isNoClaim(soc2Claim) && soc2Claim.state !== "unclear") return answer.notClaimed();
    if (soc2Type.state === "stated") return answer.existing();
    const type = quoteOf(soc2Type);
    if (NO_SUCH_TYPE.test(type)) return answer.noSuchType({ quote: quoted(type) });
    const claim = quoteOf(soc2Claim);
    return NO_SUCH_TYPE_NAMED.test(claim)
      ? answer.noSuchType({ quote: quoted(claim) })
      : answer.existing();
  },
});
