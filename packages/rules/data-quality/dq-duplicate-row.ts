import type { NeighbourRow } from "@scopefit/core/facts/row-neighbours";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";

export const dqDuplicateRow = defineRule({
  id: "dq-duplicate-row",
  group: "data-quality",
  subject: "row",
  title: "The engagement has one row",
  core: false,
  severity: "low",
  why: "With two rows for one engagement the counts are wrong, and sooner or later the answers differ.",
  when: "Another row of the tracker names the same company, service and sites. Where its answers differ, it weighs medium. Not judged for a row that is checked alone.",
  evidence: "One row for the engagement.",
  source: [
    practice("One engagement, one row."),
    ourChoice("Company, service and sites make an engagement; spelling makes no difference."),
  ],
  reads: ["vendorName", "vendorLegalEntity", "serviceLine", "deliveryLocations"],
  answers: {
    notKnown: {
      outcome: "not-applicable",
      finding: "The other rows of the tracker were not looked at.",
    },
    alone: { outcome: "pass", finding: "No other row is about this engagement." },
    repeated: {
      outcome: "review",
      finding: "This row seems to repeat {rows}, with the same answers.",
      ask: { us: "Keep one of this row and {rows} for {vendor}, or say how they differ." },
    },
    contradicted: {
      outcome: "review",
      severity: "medium",
      finding: "This row is about the same engagement as {rows}, with other answers.",
      ask: {
        us: "Find out which answers of {vendor} are right, this row’s or those of {rows}, and keep one row.",
      },
    },
  },
  decide(_facts, { neighbours }, answer) {
    if (neighbours === null) return answer.notKnown();
    const { duplicates } = neighbours;
    if (duplicates.length === 0) return answer.alone();
    const others = duplicates.filter(({ hasSameAnswers }) => !hasSameAnswers);
    return others.length === 0
      ? answer.repeated({ rows: rowsInWords(duplicates) })
      : answer.contradicted({ rows: rowsInWords(others) });
  },
});

/** "row 12", "rows 12 and 15". */
function rowsInWords(rows: readonly NeighbourRow[]): string {
  const numbers = rows.map(({ row }) => String(row));
  return `${numbers.length === 1 ? "row" : "rows"} ${joinWords(numbers)}`;
}
