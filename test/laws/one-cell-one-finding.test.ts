import type { CheckedRow } from "@scopefit/core/check-row";
import { fieldIds, type FieldId } from "@scopefit/core/fields/field-dictionary";
import type { OpenOutcome } from "@scopefit/core/rule/rule";
import { expect, test } from "vitest";

import { check, type RowTexts } from "../stories/check.ts";
import { certificate, engagement, report } from "../stories/vendor-rows.ts";

/** Checks of the answers as such, which are silent where the check of a field speaks of it. */
const OF_ANSWERS: ReadonlySet<string> = new Set([
  "dq-placeholder",
  "dq-see-attached",
  "dq-date-unreadable",
  "dq-unmapped-value",
]);

/** Words that give no answer, each in its own way. */
const NO_ANSWERS = ["TBC", "see attached", "zzqx 31/02/2027 wibble"] as const;

const row: RowTexts = {
  ...engagement,
  ...certificate,
  ...report,
  deliveryModel: "hybrid",
  bridgeLetter: "Yes",
  dataTypes: "PII",
};

function openIn({ shown }: CheckedRow): readonly OpenOutcome[] {
  return shown.filter((outcome): outcome is OpenOutcome => "question" in outcome);
}

test.for(NO_ANSWERS)("a cell with “%s” is not asked about by its own check and again", (text) => {
  const repeated = fieldIds.flatMap((field: FieldId) => {
    const open = openIn(check({ ...row, [field]: text }));
    const asksAgain = open.some(
      ({ rule, question }) => OF_ANSWERS.has(rule) && question.asksFor.includes(field),
    );
    if (!asksAgain) return [];
    return open
      .filter(({ rule, question }) => !OF_ANSWERS.has(rule) && question.asksFor.includes(field))
      .map(({ rule }) => `${field}: ${rule}`);
  });
  expect(repeated).toEqual([]);
});

test("the checks of the answers have nothing to say of a row that is complete", () => {
  const rules = openIn(check(row)).map(({ rule }) => rule);
  expect(rules.filter((rule) => OF_ANSWERS.has(rule))).toEqual([]);
});
