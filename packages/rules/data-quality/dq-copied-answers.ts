import type { NeighbourRow } from "@scopefit/core/facts/row-neighbours";
import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";

const LABELS = {
  isoScopeStatement: fieldDefinition("isoScopeStatement").label,
  soc2System: fieldDefinition("soc2System").label,
} as const;

/**
 * The other vendor is named to us and never in the question, which goes to a stranger to it. The audit
 * firm is no sign of copying: many vendors share one.
 */
export const dqCopiedAnswers = defineRule({
  id: "dq-copied-answers",
  group: "data-quality",
  subject: "row",
  title: "The answers are the vendor’s own",
  core: false,
  severity: "low",
  why: "What two companies give in the same words is a template, a slip of the row, or somebody else’s.",
  when: "A company that is no sister gives the same certificate number, which weighs medium, or the same scope or system description of twelve words or more. Not judged for a row that is checked alone.",
  evidence: "The page of the certificate or report that shows the wording.",
  source: [
    practice("Identical descriptions in the reports of different companies are looked into."),
    ourChoice("Texts count from twelve words on; companies of one parent may share them."),
  ],
  reads: ["isoCertificateNumber", "isoScopeStatement", "soc2System"],
  answers: {
    notKnown: {
      outcome: "not-applicable",
      finding: "The other rows of the tracker were not looked at.",
    },
    own: { outcome: "pass", finding: "No other company gives the same number or text." },
    sameNumber: {
      outcome: "review",
      severity: "medium",
      finding: "Certificate number “{raw}” is also given by {others}.",
      ask: {
        vendor:
          "You gave “{raw}” as your certificate number. Please send the page of the certificate that shows this number and the name of your company.",
      },
    },
    sameText: {
      outcome: "review",
      finding: "The {field} has the same words as that of {others}.",
      ask: {
        vendor:
          "Please confirm that this is the {field} of your own company, “{raw}”, and send the page that shows it.",
      },
    },
  },
  decide(facts, { neighbours }, answer) {
    if (neighbours === null) return answer.notKnown();
    const { sameCertificate, sameTexts } = neighbours;
    if (sameCertificate.length > 0) {
      const raw = quoted(quoteOf(facts.isoCertificateNumber));
      const values = { raw, others: vendorsInWords(sameCertificate) };
      return answer.sameNumber(values, { about: ["isoCertificateNumber"] });
    }
    const [first] = sameTexts;
    if (first === undefined) return answer.own();
    const { field } = first;
    const others = vendorsInWords(sameTexts.filter((text) => text.field === field));
    const fact = field === "soc2System" ? facts.soc2System : facts.isoScopeStatement;
    return answer.sameText(
      { field: LABELS[field], raw: quoted(quoteOf(fact)), others },
      { about: [field] },
    );
  },
});

/** "Luzonia Contact (row 9)". */
function vendorsInWords(rows: readonly NeighbourRow[]): string {
  return joinWords(rows.map(({ row, vendor }) => `${quoted(vendor)} (row ${row})`));
}
