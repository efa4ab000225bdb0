import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { DETAILS_MOOT_AFTER as certificateMootAfter } from "../iso-27001/details-moot-after.ts";
import { DETAILS_MOOT_AFTER as reportMootAfter } from "../soc-2/details-moot-after.ts";
import { isoIec17021, practice } from "../sources.ts";
import { answerOf, claimOn } from "./claim-on.ts";
import { evidenceOn } from "./evidence-on.ts";

const PART =
  /(?<!\p{L})(?:(?:front|first|cover|title|one|1st)[\s_-]?page(?:s)?(?: only)?|page 1(?: only| of [2-9])|(?:without|no|lacks?|missing|not incl\p{L}*)(?: the| its| any)? (?:annex(?:es)?|append(?:ix|ices)|schedule|sections?)|(?:annex|appendix|schedule) (?:is )?(?:missing|not (?:received|provided|attached|included))|(?:exec(?:utive)?[\s_-])?summary(?: only| letter)?|(?<!un)redacted|extracts?|excerpts?|opinion (?:letter|page)?[\s_-]?only|cover letter|letter only|partial|incomplete)(?!\p{L})/iu;

/**
 * The card counts it a gap that the evidence lacks the annex where several sites are claimed. A file
 * name that does not speak of an annex does not lack one, so only words that say so count; which sites
 * a certificate names is asked by `iso-sites-missing`.
 */
export const artPartialDocument = defineRule({
  id: "art-partial-document",
  group: "artefact",
  subject: "each-artefact",
  title: "The whole certificate or report was received",
  core: false,
  severity: "medium",
  why: "The pages left out are usually those with the scope, the sites, the exceptions or the user controls.",
  when: "The document received is a cover page, a letter, a summary, an extract or redacted, or a certificate without its annex. A review where a report was received and how much of it cannot be read.",
  evidence: "The complete document.",
  source: [
    isoIec17021("8.2.2", "Sites and scope may be listed in an annex to the certificate."),
    practice(
      "A SOC 2 report is read whole: opinion, description, tests with their results, user controls.",
    ),
  ],
  reads: ["isoClaim", "soc2Claim", "isoEvidence", "soc2Evidence", "soc2EvidenceScope"],
  mootAfter: [...certificateMootAfter, ...reportMootAfter],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    noPartSeen: { outcome: "pass", finding: "Nothing says that only a part was received." },
    certificateInPart: {
      outcome: "gap",
      finding:
        "Only a part of {vendor}’s certificate was received (“{quote}”). Pages that limit its scope may be missing.",
      ask: {
        vendor:
          "Of {certificate} we have “{quote}”. Please send every page, with each annex that lists sites or services.",
      },
    },
    reportInPart: {
      outcome: "gap",
      finding:
        "Only a part of {vendor}’s SOC 2 report was received (“{quote}”). Sections that limit its scope may be missing.",
      ask: {
        vendor:
          "Of your SOC 2 report we have “{quote}”. Please share it whole, sections 1 to 4 and section 5 if there is one, without redactions, under our NDA by {dueDate}.",
      },
    },
    unclear: {
      outcome: "review",
      finding: "“{quote}” does not say how much of the SOC 2 report was received.",
      ask: {
        us: "Check whether “{quote}” holds sections 1 to 4 of {vendor}’s SOC 2 report, and record “full” or what is missing.",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    if (answerOf(claimOn(artefact, facts)) !== "yes") return answer.notClaimed();
    const words = quoteOf(evidenceOn(artefact, facts));
    if (artefact === "iso") {
      return PART.test(words)
        ? answer.certificateInPart({ quote: quoted(words) })
        : answer.noPartSeen();
    }
    const { soc2EvidenceScope } = facts;
    const received = valueOf(soc2EvidenceScope);
    if (received === "full") return answer.noPartSeen();
    if (received !== null)
      return answer.reportInPart({ quote: quoted(quoteOf(soc2EvidenceScope)) });
    if (PART.test(words)) return answer.reportInPart({ quote: quoted(words) });
    return soc2EvidenceScope.state === "unclear" || soc2EvidenceScope.state === "conflict"
      ? answer.unclear({ quote: quoted(quoteOf(soc2EvidenceScope)) })
      : answer.noPartSeen();
  },
});
