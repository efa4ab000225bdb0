import { describe, expect, test } from "vitest";

import type { Artefact, Coverage } from "../coverage/coverage.ts";
import { noCoverage } from "../coverage/no-coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { RowNeighbours } from "../facts/row-neighbours.ts";
import { noFacts } from "../facts/no-facts.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import { defaultPolicy, type Policy } from "../policy/policy.ts";
import { isoDay } from "../reading/dates/iso-day.ts";
import type { DefinedRule } from "../rule/define-rule.ts";
import type { Answer } from "../rule/rule.ts";
import { runRules } from "../rule/run-rules.ts";
import type { Severity } from "../rule/severity.ts";
import { badWordsIn, wordCount } from "./wording.ts";

/** One row of a rule's table: the facts, and the answer they must lead to. */
export interface RuleCase<AnswerName extends string, F extends FieldId> {
  readonly when: string;
  readonly facts: Partial<Pick<Facts, F>>;
  /** Facts that only colour the wording (vendor name, service, number) or the severity (risk). */
  readonly beside?: Partial<Facts>;
  readonly answer: AnswerName;
  readonly severity?: Severity;
  /** Words that the finding must hold. */
  readonly says?: string;
  /** 2026-11-23 where not given. */
  readonly asOf?: string;
  readonly policy?: Partial<Policy>;
  readonly coverage?: Coverage;
  /** Which artefact, for a rule that looks at each. */
  readonly artefact?: Artefact;
  /** What other rows have in common with it; nothing is known of them where not given. */
  readonly neighbours?: RowNeighbours;
}

const AS_OF = "2026-11-23";
/** Where the row of a case stands in its sheet. */
const TEST_ROW = 7;
const LONGEST_FINDING = 35;

/** Tests a rule: its table, that every answer is tried, and that every text it can say is fit to send. */
export function testRule<A extends Readonly<Record<string, Answer>>, F extends FieldId>(
  rule: DefinedRule<A, F>,
  cases: readonly RuleCase<keyof A & string, F>[],
): void {
  describe(rule.id, () => {
    test.for(cases)("$answer: $when", (row) => {
      const outcome = outcomeFor(rule, row);
      expect(outcome.answer).toBe(row.answer);
      expect(outcome.finding).not.toMatch(/\{\w+\}|undefined|\[object/u);
      if ("question" in outcome) {
        expect(outcome.question.text).not.toMatch(/\{\w+\}|undefined|\[object/u);
        if (row.severity !== undefined) expect(outcome.severity).toBe(row.severity);
      } else {
        expect(row.severity, "a quiet answer has no severity").toBeUndefined();
      }
      if (row.says !== undefined) expect(outcome.finding).toContain(row.says);
      expect(wordCount(outcome.finding), outcome.finding).toBeLessThanOrEqual(LONGEST_FINDING + 20);
    });

    test("every answer has a case", () => {
      expect(new Set(cases.map((row) => row.answer))).toEqual(new Set(Object.keys(rule.answers)));
    });

    test("its texts keep to the wording rules", () => {
      for (const answer of Object.values(rule.answers)) {
        expect(wordCount(answer.finding), answer.finding).toBeLessThanOrEqual(LONGEST_FINDING);
        expect(badWordsIn(answer.finding), answer.finding).toEqual([]);
      }
    });
  });
}

function outcomeFor<A extends Readonly<Record<string, Answer>>, F extends FieldId>(
  rule: DefinedRule<A, F>,
  row: RuleCase<keyof A & string, F>,
) {
  const facts: Facts = { ...noFacts, ...row.beside, ...row.facts };
  const run = {
    asOf: isoDay(row.asOf ?? AS_OF),
    policy: { ...defaultPolicy, ...row.policy },
  };
  const { coverage = noCoverage, neighbours = null } = row;
  const outcomes = runRules([rule], { row: TEST_ROW, facts, coverage, neighbours }, run);
  const outcome =
    rule.subject === "each-artefact"
      ? outcomes.find((candidate) => candidate.subject === (row.artefact ?? "iso"))
      : outcomes[0];
  if (outcome === undefined) throw new Error(`${rule.id} gave no outcome.`);
  return outcome;
}
