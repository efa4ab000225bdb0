import type { Artefact } from "@scopefit/core/coverage/coverage";
import type { Facts } from "@scopefit/core/facts/facts";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { practice } from "../sources.ts";
import { answerOf, claimOn, hasSign } from "./claim-on.ts";

const ISAE_3000 = /ISAE[\s-]*(?:no\.?\s*)?3000/iu;
const OTHER =
  /(?<!\p{L})(?:SOC for (?:cyber|supply)\p{L}*|ISAE[\s-]*3000|agreed[\s-]upon procedures|HITRUST|PCI(?:[\s-]?DSS)?|CSA STAR|Cyber Essentials|TISAX|BSI C5|IRAP|FedRAMP|pen(?:etration)?[\s-]?test\p{L}*|vulnerability (?:scan|assessment)\p{L}*|(?:cyber )?(?:liability )?insurance|privacy (?:seal|mark))(?!\p{L})/iu;
/** A yes, or the name of what was asked for. */
const ANSWERS_THE_QUESTION: Readonly<Record<Artefact, RegExp>> = {
  iso: /^\W*(?:yes|y)(?!\p{L})|27\s?001|27k/iu,
  soc2: /^\W*(?:yes|y)(?!\p{L})|(?<!\p{L})SOC[\s-]*(?:2|II)(?![\p{L}\d])/iu,
};
const OTHER_KINDS: ReadonlySet<string> = new Set(["soc-for-cybersecurity", "isae-3000", "other"]);

/**
 * A plain no with another report beside it is left to `art-no-assurance`: whoever says no offers
 * nothing in its place. What stands in the column for other assurance is extra evidence and stands in
 * for nothing either.
 */
export const artOtherReportOffered = defineRule({
  id: "art-other-report-offered",
  group: "artefact",
  subject: "each-artefact",
  title: "What is offered is the certificate or report that was asked for",
  core: false,
  severity: "medium",
  why: "Another report may help, but it was made for another purpose and with another scope.",
  when: "The answer names a PCI DSS, HITRUST, TISAX, C5, FedRAMP or IRAP assessment, Cyber Essentials, a penetration test, an insurance or the like in place of what was asked for, or the kind of report is another one. An ISAE 3000 report is the nearest kin of a SOC 2, and its scope is asked about.",
  evidence: "The document that is offered, with the page that shows its scope.",
  source: [
    practice(
      "Firms outside the United States report on the trust services criteria under ISAE 3000.",
    ),
    practice("Each scheme states its own scope, which has to be read before it is relied on."),
  ],
  reads: ["isoClaim", "soc2Claim", "socReportKind"],
  mootAfter: [
    "art-no-assurance/otherOffered",
    "art-iso-wrong-standard",
    "art-self-attestation",
    "art-soc1-offered-as-soc2",
    "art-soc3-offered-as-soc2",
  ],
  answers: {
    notAnswered: { outcome: "not-applicable", finding: "No {artefact} is offered." },
    askedFor: {
      outcome: "pass",
      finding: "Nothing else is offered in place of the {artefact}.",
    },
    otherOffered: {
      outcome: "review",
      finding:
        "{vendor} offers “{quote}” in place of the {artefact}. It may help, but what it covers is not shown.",
      ask: {
        vendor:
          "You offered “{quote}”. Please send it and point to the page that shows which systems, sites and company it covers for {service}. Do you also hold the {artefact} we asked for?",
      },
    },
    isae3000: {
      outcome: "review",
      severity: "low",
      finding:
        "{vendor} offers “{quote}”. An ISAE 3000 report can hold what a SOC 2 holds, if it uses the trust services criteria.",
      ask: {
        vendor:
          "You offered “{quote}”. Does the report use the AICPA trust services criteria, is it Type 1 or Type 2, and for which period? Please send its first pages.",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    const claim = claimOn(artefact, facts);
    const offered = offeredInstead(artefact, claim, facts);
    if (offered !== null) {
      const quote = quoted(offered);
      return artefact === "soc2" && ISAE_3000.test(offered)
        ? answer.isae3000({ quote })
        : answer.otherOffered({ quote });
    }
    return isOffer(claim) ? answer.askedFor() : answer.notAnswered();
  },
});

/** Another report in the vendor’s words, where it stands in for the one that was asked for. */
function offeredInstead(
  artefact: Artefact,
  claim: Fact<Claim>,
  { socReportKind }: Pick<Facts, "socReportKind">,
): string | null {
  if (answerOf(claim) === "no" || answerOf(claim) === "not-applicable") return null;
  const kind = valueOf(socReportKind);
  if (artefact === "soc2" && kind !== null && OTHER_KINDS.has(kind)) return quoteOf(socReportKind);
  if (!isOffer(claim)) return null;
  const words = quoteOf(claim);
  if (ANSWERS_THE_QUESTION[artefact].test(words)) return null;
  return OTHER.test(words) || hasSign(claim, "other-report") ? words : null;
}

/** A plan, a past and someone else’s certificate are judged by rules of their own. */
function isOffer(claim: Fact<Claim>): boolean {
  const given = answerOf(claim);
  return claim.state === "unclear" || given === "yes" || given === "unknown";
}
