import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { handledData } from "./handled-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "How long are call recordings, tickets and extracts for {service} kept, when are they erased from backups, and will you certify their deletion at exit?";

/**
 * Backups are asked about in the question, and are a point of their own only where the answer leaves
 * them out: the card wants a period and evidence for a pass, and hardly any answer names backups.
 */
export const dilRetentionDeletion = defineRule({
  id: "dil-retention-deletion",
  group: "diligence",
  subject: "row",
  title: "Our data is deleted after a stated time, with evidence",
  core: false,
  severity: "medium",
  why: "Recordings and extracts outlive the contract unless somebody deletes them.",
  when: "Data is kept without an end, or there are no terms. No period, no evidence of deletion, a mere policy, or backups left out are reviews. It does not apply where no data is held.",
  evidence: "The retention schedule, and the certificate or log of a deletion.",
  source: [
    hecvat("DATA-09", "Asks how data is returned or deleted at the end."),
    isoIec27001("Annex A 8.10", "Information that is no longer needed is deleted."),
    aicpaTrustServicesCriteria("C1.2", "Confidential information is disposed of."),
    ourChoice("A period and evidence of deletion together raise no question."),
  ],
  reads: ["dataRetention", "dataTypes"],
  answers: {
    ...unanswered("retention and deletion", question, ["dataRetention"]),
    noData: { outcome: "not-applicable", finding: "No data of ours is handled or kept." },
    termsGiven: {
      outcome: "pass",
      finding: "A period and evidence of deletion are given (“{quote}”).",
    },
    noEnd: {
      outcome: "gap",
      finding: "No end is set to how long our data is kept (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dataRetention"],
    },
    incomplete: {
      outcome: "review",
      finding: "“{quote}” does not say {missing}.",
      ask: { vendor: question },
      asksFor: ["dataRetention"],
    },
  },
  decide({ dataRetention, dataTypes }, _context, answer) {
    if (handledData(dataTypes) === "none") return answer.noData();
    const lack = pickUnanswered(dataRetention, answer);
    if (lack !== null) return lack;
    const said = valueOf(dataRetention) ?? [];
    const quote = quoted(quoteOf(dataRetention));
    const hasPeriod = said.includes("period");
    const isEndless = said.includes("indefinite");
    if (isEndless && !hasPeriod) return answer.noEnd({ quote });
    if (said.includes("nothing-held") && !hasPeriod) return answer.noData();
    const missing = [
      ...(hasPeriod ? [] : ["how long our data is kept"]),
      ...(said.includes("evidence") ? [] : ["how its deletion is shown"]),
      ...(isEndless || said.includes("backups-left-out") ? ["when backups are erased"] : []),
    ];
    return missing.length === 0
      ? answer.termsGiven({ quote })
      : answer.incomplete({ quote, missing: joinWords(missing) });
  },
});
