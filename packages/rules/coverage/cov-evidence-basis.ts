import { defineRule } from "@scopefit/core/rule/define-rule";
import {
  evidenceFields,
  evidenceGradeOf,
  mayGradeTurn,
} from "@scopefit/core/verdict/evidence-grade";
import { evidenceInWords } from "@scopefit/core/verdict/evidence-in-words";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import type { Fact } from "@scopefit/core/reading/cell/fact";
import type { ArtefactStanding } from "@scopefit/core/verdict/verdict";

import { ourChoice, practice } from "../sources.ts";
import { claimStand } from "./claim-stand.ts";

/**
 * The basis line of the verdict is printed whatever this check finds, and the cap on the status comes
 * with the evidence itself; so a pass is no remark, and what is open is said once, by
 * `art-evidence-not-seen`.
 */
export const covEvidenceBasis = defineRule({
  id: "cov-evidence-basis",
  group: "coverage",
  subject: "row",
  title: "The answer for the row rests on documents and not on words",
  core: false,
  severity: "low",
  effect: "caps-at-conditions",
  why: "Whoever reads the answer has to know whether it rests on words or on documents.",
  when: "A certificate or report is claimed, and nobody has recorded reading it or confirming it with its issuer. Where the policy takes answers without documents, words are enough.",
  evidence: "The name of the reader, the date, and where the document is filed.",
  source: [
    practice("A claim, its details, the document and the word of its issuer are told apart."),
    ourChoice("Five grades, from E0 for no claim to E4 for a confirmation by the issuer."),
  ],
  reads: ["isoClaim", "soc2Claim", ...evidenceFields],
  answers: {
    noArtefact: { outcome: "not-applicable", finding: "No certificate or report is claimed." },
    documents: { outcome: "pass", finding: "Basis: {grades}." },
    wordsTaken: { outcome: "pass", finding: "Basis: {grades}; our policy takes answers." },
    words: {
      outcome: "review",
      finding: "Basis: {grades}.",
      ask: { us: "Read what {vendor} relies on, compare it with this row, and record it." },
      mootAfter: [
        "art-evidence-not-seen/notRead",
        "art-evidence-not-seen/notAsked",
        "art-evidence-not-seen/readInPart",
        "art-evidence-not-seen/readLongAgo",
      ],
    },
  },
  decide(facts, context, answer) {
    const { policy } = context;
    const claims = { iso: claimOf(facts.isoClaim), soc2: claimOf(facts.soc2Claim) };
    const relied = (["iso", "soc2"] as const).filter((artefact) => claims[artefact] === "yes");
    if (relied.length === 0) return answer.noArtefact();
    const day = mayGradeTurn(facts) ? context.asOf : context.dayInTexts;
    const gradeOf = (artefact: "iso" | "soc2") =>
      evidenceGradeOf(artefact, claims[artefact], facts, policy, day);
    const grades = { iso: gradeOf("iso"), soc2: gradeOf("soc2") };

    const values = { grades: evidenceInWords(grades) };
    if (relied.every((artefact) => grades[artefact] >= "E3")) return answer.documents(values);
    return policy.evidence === "claims" ? answer.wordsTaken(values) : answer.words(values);
  },
});

const CLAIMS = { held: "yes", "not-held": "no", unknown: "unknown" } as const;

function claimOf(claim: Fact<Claim>): ArtefactStanding["claim"] {
  return CLAIMS[claimStand(claim)];
}
