import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isoIec27001, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const REFUSED =
  /(?<!\p{L})(?:refus(?:e|es|ed|al)|withheld|confidential|proprietary|internal (?:use|document)|not (?:be )?(?:shared?|disclosed?|released?)|(?:can ?not|can['’]t|will not|won['’]t) (?:be )?(?:shared?|disclosed?|provided?|released?))(?!\p{L})/iu;
const ON_TERMS = /(?<!\p{L})(?:m?NDA|non-?disclosure|(?:up)?on (?:written )?request)(?!\p{L})/iu;
/** "93 controls": nobody counts what he has not seen. */
const COUNTS_CONTROLS = /\d{2,3}\s+(?:annex a\s+)?controls/iu;

const question = {
  vendor:
    "Please share the Statement of Applicability of the version that {certificate} cites, at the least its list of Annex A controls that apply and that do not, under our NDA if needed.",
} as const;

/** A list of the excluded controls tells what the statement would, so it counts as one. */
export const isoSoaMissing = defineRule({
  id: "iso-soa-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The Statement of Applicability was provided",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "It shows which controls were in the audited set; the certificate alone does not.",
  when: "The vendor refuses its Statement of Applicability. A review where it was not provided, was provided in part, is offered on terms, or nothing is said of it. A list of controls without reasons is enough, and so is a list of those that do not apply. A column that the tracker does not have is reported once for the sheet.",
  evidence: "The Statement of Applicability.",
  source: [
    isoIec27001(
      "6.1.3 d",
      "The Statement of Applicability names the controls, whether they apply, and why.",
    ),
    practice("Some buyers accept no ISO 27001 answer that comes without it."),
  ],
  reads: ["isoClaim", "isoSoaProvided", "isoSoaExcludedControls"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for the Statement of Applicability.",
    },
    provided: { outcome: "pass", finding: "The Statement of Applicability was provided." },
    refused: {
      outcome: "gap",
      finding:
        "{vendor} does not share its Statement of Applicability (“{quote}”), so the controls behind the certificate are not known.",
      ask: {
        vendor:
          "You wrote “{quote}” about your Statement of Applicability. May we read it under our NDA or in a session, or have its list of Annex A controls that apply and that do not?",
      },
      asksFor: ["isoSoaProvided"],
    },
    notProvided: {
      outcome: "review",
      finding:
        "{vendor} has not provided its Statement of Applicability, so the controls behind the certificate are not known.",
      ask: question,
      asksFor: ["isoSoaProvided"],
    },
    offered: {
      outcome: "review",
      finding:
        "The Statement of Applicability is offered on terms (“{quote}”) and not received yet.",
      ask: {
        vendor:
          "You wrote “{quote}” about your Statement of Applicability. Please treat this as our request and send it by {dueDate}, together with the NDA to sign if you need one.",
      },
      asksFor: ["isoSoaProvided"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The Statement of Applicability is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}”, check that it is the Statement of Applicability of {vendor}, and record its version and the controls it leaves out.",
      },
    },
    unclear: {
      outcome: "review",
      finding: "“{quote}” leaves open whether the Statement of Applicability was provided in full.",
      ask: question,
      asksFor: ["isoSoaProvided"],
    },
  },
  decide({ isoClaim, isoSoaProvided, isoSoaExcludedControls }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (valueOf(isoSoaExcludedControls) !== null) return answer.provided();
    const words = quoteOf(isoSoaProvided);
    const quote = quoted(words);
    switch (isoSoaProvided.state) {
      case "not-asked":
        return answer.notAsked();
      case "blank":
      case "placeholder":
        return answer.notProvided();
      case "elsewhere":
        return ON_TERMS.test(words) ? answer.offered({ quote }) : answer.elsewhere({ quote });
      case "not-applicable":
      case "unclear":
      case "conflict":
        return COUNTS_CONTROLS.test(words) ? answer.provided() : answer.unclear({ quote });
      case "stated":
        break;
    }
    switch (isoSoaProvided.value) {
      case "yes":
        return answer.provided();
      case "partial":
        return answer.unclear({ quote });
      case "no":
        if (ON_TERMS.test(words)) return answer.offered({ quote });
        return REFUSED.test(words) ? answer.refused({ quote }) : answer.notProvided();
    }
  },
});
