import type { Facts } from "@scopefit/core/facts/facts";
import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, quoteOf } from "@scopefit/core/reading/cell/fact";
import { knownNonIssuer } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { quoted } from "@scopefit/core/rule/words";

import { issuedBeside } from "../issued-beside.ts";
import { practice } from "../sources.ts";
import { answerOf, claimOn, hasSign } from "./claim-on.ts";
import { identifyingDetails, identifyingFields, isGiven } from "./identifying-details.ts";
import { isOwnStatement } from "./own-statement.ts";

/** Questionnaires and reviews that a vendor fills in or does itself. */
const OWN_WORK =
  /(?<!\p{L})(?:internal(?:ly)? (?:audit(?:s|ed)?|review(?:s|ed)?|assess\p{L}*)|CAIQ|SIG(?:[\s-](?:lite|core|questionnaire))|HECVAT|VSAQ|STAR\s*[,–-]?\s*Level\s*(?:1|one)|questionnaires?)(?!\p{L})/iu;
const DASHBOARD = /(?<!\p{L})(?:dashboards?|scores?|readiness|monitoring)(?!\p{L})|\d\s?%/iu;
const ISSUED =
  /(?<!\p{L})(?:certified by|certificate|audited by|issued by|type\s*(?:2|ii|1|i)|CPA)(?!\p{L})/iu;

/**
 * The card reads the column for other assurance as well. What stands there answers another question
 * and takes nothing from the certificate or report, so only the answer itself is judged. A plain yes
 * that speaks of internal audits beside a certificate is no statement of one’s own. "Self-certified"
 * beside the details of an issued certificate contradicts them, which is `dq-claim-detail-conflict`'s.
 */
export const artSelfAttestation = defineRule({
  id: "art-self-attestation",
  group: "artefact",
  subject: "each-artefact",
  title: "Someone independent stands behind the answer",
  core: false,
  severity: "high",
  effect: "unusable",
  why: "No independent party has checked what the vendor states of itself.",
  when: "The answer rests on a self-assessment, an internal audit, a filled-in questionnaire, STAR Level 1, or a letter of the vendor or its consultant, and no certificate or report is identified. A review where it gives the score of a compliance platform.",
  evidence: "An independent report, or an evidence pack for a review of our own.",
  source: [
    practice("A filled-in questionnaire, STAR Level 1 among them, is a self-assessment."),
    practice("A consultant or a platform that helps to prepare is not the one who examines."),
  ],
  reads: ["isoClaim", "soc2Claim", ...identifyingFields],
  mootAfter: ["art-iso-aligned-not-certified", "art-soc2-compliant-no-report"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    independent: {
      outcome: "pass",
      finding: "The answer does not rest on a statement of the vendor’s own.",
    },
    contradicted: {
      outcome: "not-applicable",
      finding:
        "“{quote}” and the details of the {artefact} contradict one another; that is asked about elsewhere.",
    },
    ownStatement: {
      outcome: "gap",
      finding:
        "For the {artefact}, {vendor} relies on its own statement: “{quote}”. Nobody independent has confirmed it.",
      ask: {
        vendor:
          "You wrote “{quote}”. Has a certification body or a CPA firm assessed these controls in the last 12 months? If so, please send the {artefact} by {dueDate}; if not, please say so plainly.",
      },
    },
    platformScore: {
      outcome: "review",
      finding:
        "For the {artefact}, {vendor} gives the score of a platform: “{quote}”. No examination is shown.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which certification body or CPA firm has examined these controls, and on what date? Please send the {artefact} by {dueDate}.",
      },
    },
  },
  decide(facts, context, answer) {
    const claim = claimOn(context.artefact, facts);
    if (!isJudged(claim)) return answer.notClaimed();
    const words = quoteOf(claim);
    const quote = quoted(words);
    const isHeld = answerOf(claim) === "yes";
    if (hasSign(claim, "uncertified") && issuedBeside(context.artefact, claim, facts) !== null) {
      return answer.contradicted({ quote });
    }
    if (isHeld && (isIdentified(facts, context) || ISSUED.test(words))) return answer.independent();
    if (isOwnStatement(words) || hasSign(claim, "self-attested")) {
      return answer.ownStatement({ quote });
    }
    if (isHeld) return answer.independent();
    if (OWN_WORK.test(words)) return answer.ownStatement({ quote });
    return DASHBOARD.test(words) && knownNonIssuer(words) !== null
      ? answer.platformScore({ quote })
      : answer.independent();
  },
});

/** A no, a plan and what was or is someone else’s are judged by rules of their own. */
function isJudged(claim: Fact<Claim>): boolean {
  if (claim.state === "unclear") return true;
  const given = answerOf(claim);
  return given === "yes" || given === "aligned" || given === "unknown";
}

function isIdentified(
  facts: Pick<Facts, (typeof identifyingFields)[number]>,
  { artefact }: RuleContext,
): boolean {
  return identifyingDetails[artefact].some((detail) => isGiven(detail, facts));
}
