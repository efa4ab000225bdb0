import type { Artefact } from "@scopefit/core/coverage/coverage";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isoIec17021, practice } from "../sources.ts";
import { answerOf, claimOn, hasSign, isNoClaim } from "./claim-on.ts";

const ENDED: ReadonlySet<string> = new Set(["expired", "withdrawn", "cancelled"]);

/** Who would have to explain the end. */
const ISSUER: Readonly<Record<Artefact, string>> = {
  iso: "certification body",
  soc2: "audit firm",
};

export const artLapsed = defineRule({
  id: "art-lapsed",
  group: "artefact",
  subject: "each-artefact",
  title: "The certificate or report is still in force",
  core: false,
  severity: "critical",
  effect: "unusable",
  why: "What was held once is no assurance now, and the end of it is worth understanding.",
  when: "The answer, or the status of the certificate, says that it expired, lapsed, was withdrawn or was not renewed. A review where the same answer also says that it is held.",
  evidence: "The last certificate or report, a letter on why it ended, and what replaces it.",
  source: [
    isoIec17021("9.6.3.2.5", "A certification that has expired is to be restored or granted anew."),
    practice(
      "A SOC 2 examination that was given up is asked about like any other end of assurance.",
    ),
  ],
  reads: ["isoClaim", "isoCertStatus", "soc2Claim"],
  mootAfter: ["iso-cert-expired", "iso-cert-not-active"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    inForce: { outcome: "pass", finding: "Nothing says that the {artefact} has ended." },
    lapsed: {
      outcome: "gap",
      finding: "The {artefact} of {vendor} is no longer in force: “{quote}”.",
      ask: {
        vendor:
          "On what date did your {artefact} stop being in force, and why? Was there an open major finding or a change of {issuer}? What replaces it for {service}, and from what date?",
      },
    },
    perhapsLapsed: {
      outcome: "review",
      aspect: "validity",
      finding: "“{quote}” speaks of the {artefact} as held and as ended.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which {artefact} is in force today, and until what date? Please send that one.",
      },
    },
  },
  decide(facts, { artefact }, answer) {
    const claim = claimOn(artefact, facts);
    const quote = quoted(quoteOf(claim));
    const issuer = ISSUER[artefact];
    if (answerOf(claim) === "lapsed") return answer.lapsed({ quote, issuer });

    const status = artefact === "iso" ? valueOf(facts.isoCertStatus) : null;
    if (status !== null && ENDED.has(status)) {
      return answer.lapsed({ quote: quoted(quoteOf(facts.isoCertStatus)), issuer });
    }
    if (isNoClaim(claim)) return answer.notClaimed();
    return hasSign(claim, "lapsed") ? answer.perhapsLapsed({ quote }) : answer.inForce();
  },
});
