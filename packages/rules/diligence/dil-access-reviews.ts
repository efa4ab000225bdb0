import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { handledData } from "./handled-data.ts";
import { reachesData } from "./reaches-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "When was the last access review for {service}, who signed it, and how many accounts were removed? How often is it repeated?";

/**
 * The card gives two bounds for what raises no question, 3 months with sensitive data and 6 without.
 * Where nothing says which data is handled, the stricter one counts, for a pass must not be a guess.
 */
export const dilAccessReviews = defineRule({
  id: "dil-access-reviews",
  group: "diligence",
  subject: "row",
  title: "Access rights are reviewed often enough for a team that changes fast",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Where people come and go quickly, rights that nobody needs any more pile up.",
  when: "Access rights are never reviewed, without a rhythm, or less than once in 12 months. More than 3 months apart with sensitive or unknown data, or more than 6 with other data, is a review. It does not apply without access and data.",
  evidence: "The record of the last access review.",
  source: [
    hecvat("PPPR-13", "Asks whether access is reviewed."),
    isoIec27001("Annex A 5.18", "Access rights are reviewed and removed by a rule."),
    aicpaTrustServicesCriteria("CC6.2", "Access that is no longer needed is removed."),
    ourChoice("Three, six and twelve months; the policy can change them."),
  ],
  reads: ["accessReviewFreq", "accessToBuyerSystems", "dataTypes"],
  answers: {
    ...unanswered("access reviews", question, ["accessReviewFreq"]),
    nothingToReach: {
      outcome: "not-applicable",
      finding: "Nobody who delivers {service} reaches our systems or data.",
    },
    often: { outcome: "pass", finding: "Access rights are said to be reviewed “{quote}”." },
    never: {
      outcome: "gap",
      finding: "Access rights for {service} are not reviewed at regular intervals (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["accessReviewFreq"],
    },
    seldom: {
      outcome: "gap",
      finding:
        "Access rights for {service} are reviewed “{quote}”, too seldom for a team that changes quickly.",
      ask: { vendor: question },
      asksFor: ["accessReviewFreq"],
    },
    perhapsSeldom: {
      outcome: "review",
      finding:
        "Access rights are reviewed “{quote}”, which may be too seldom for the data of {service}.",
      ask: { vendor: question },
      asksFor: ["accessReviewFreq"],
    },
  },
  decide(facts, { policy }, answer) {
    if (reachesData(facts) === "no") return answer.nothingToReach();
    const lack = pickUnanswered(facts.accessReviewFreq, answer);
    if (lack !== null) return lack;
    const quote = { quote: quoted(quoteOf(facts.accessReviewFreq)) };
    const months = valueOf(facts.accessReviewFreq) ?? Infinity;
    if (months === Infinity) return answer.never(quote);
    const { accessReviewSensitiveMonths, accessReviewMonths, accessReviewGapMonths } =
      policy.diligence;
    if (months > accessReviewGapMonths) return answer.seldom(quote);
    const data = handledData(facts.dataTypes);
    const isLenient = data === "confidential" || data === "none";
    return months <= (isLenient ? accessReviewMonths : accessReviewSensitiveMonths)
      ? answer.often(quote)
      : answer.perhapsSeldom(quote);
  },
});
