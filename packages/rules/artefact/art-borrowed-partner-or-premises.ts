import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { practice } from "../sources.ts";
import { answerOf, claimOn, hasSign, isNoClaim } from "./claim-on.ts";
import { holderInWords } from "./holder-in-words.ts";

/** Shorter names stand inside too many other words. */
const SHORTEST_NAME = 3;

export const artBorrowedPartnerOrPremises = defineRule({
  id: "art-borrowed-partner-or-premises",
  group: "artefact",
  subject: "each-artefact",
  title: "The certificate or report is the vendor’s own and not a partner’s or landlord’s",
  core: false,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "A certified building, partner or client environment says nothing of the vendor’s own controls.",
  when: "The answer cites the certificate or report of a landlord, a carrier, a staffing or delivery partner, or of the client’s own environment. A review where that party is listed as sub-processor and may deliver the service, or where the vendor claims one of its own beside it.",
  evidence: "The certificate or report of the company that employs the staff, and the subcontract.",
  source: [practice("What counts is the company whose people, processes and systems do the work.")],
  reads: ["isoClaim", "soc2Claim", "subprocessors"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    own: { outcome: "pass", finding: "Nothing says that the {artefact} is another company’s." },
    borrowed: {
      outcome: "gap",
      finding:
        "The {artefact} that {vendor} cites belongs to {holder}. {vendor}’s own controls are not shown to be covered.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which company employs the people who handle our data for {service}, and does that company hold the {artefact}? Please send it with its scope and sites by {dueDate}.",
      },
    },
    partnerDelivers: {
      outcome: "review",
      finding:
        "The {artefact} belongs to {holder}, a sub-processor. It counts only for what {holder} itself delivers.",
      ask: {
        vendor:
          "Which part of {service} does {holder} deliver, at which sites? Please send its {artefact}, and the one that covers the part {entity} delivers.",
      },
    },
    mixed: {
      outcome: "review",
      finding: "“{quote}” leaves open whether the {artefact} is {vendor}’s own or {holder}’s.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which company is named on the {artefact}? Please send the page that names it.",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    const claim = claimOn(artefact, facts);
    if (isNoClaim(claim)) return answer.notClaimed();
    if (!hasSign(claim, "borrowed-partner")) return answer.own();

    const quote = quoted(quoteOf(claim));
    const subprocessor = namedIn(quoteOf(claim), facts.subprocessors);
    if (subprocessor !== null) return answer.partnerDelivers({ holder: quoted(subprocessor) });
    const holder = holderInWords(claim, "another party");
    return answerOf(claim) === "borrowed"
      ? answer.borrowed({ quote, holder })
      : answer.mixed({ quote, holder });
  },
});

/** The sub-processor that the claim names, if there is one. */
function namedIn(words: string, subprocessors: Fact<readonly string[]>): string | null {
  const text = words.toLowerCase();
  const names = valueOf(subprocessors) ?? [];
  return (
    names.find((name) => name.length >= SHORTEST_NAME && text.includes(name.toLowerCase())) ?? null
  );
}
