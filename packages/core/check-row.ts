import type { Gazetteer } from "@scopefit/places/gazetteer";

import type { Coverage } from "./coverage/coverage.ts";
import { matchScope } from "./coverage/match-scope.ts";
import type { Facts } from "./facts/facts.ts";
import { readFacts } from "./facts/read-facts.ts";
import type { VendorRecord } from "./facts/vendor-record.ts";
import type { Policy } from "./policy/policy.ts";
import type { IsoDay } from "./reading/iso-day.ts";
import type { Outcome, Rule } from "./rule/rule.ts";
import { decideForDay, decideRules } from "./rule/decide-rules.ts";
import { inWords } from "./rule/run-rules.ts";
import { withMootMarked } from "./rule/suppression.ts";
import { judgedStatus } from "./verdict/judged-status.ts";
import { nextChange, type NextChange } from "./verdict/next-change.ts";
import { rollUp } from "./verdict/roll-up.ts";
import type { Verdict } from "./verdict/verdict.ts";

/** What a row is checked with: the catalogue, the buyer's policy, the day, and where places are. */
export interface CheckContext {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  readonly asOf: IsoDay;
  readonly places: Gazetteer;
}

/** Everything that is known of one row once it has been checked. */
export interface CheckedRow {
  readonly row: number;
  readonly facts: Facts;
  readonly coverage: Coverage;
  readonly outcomes: readonly Outcome[];
  readonly verdict: Verdict;
  readonly nextChange: NextChange | null;
}

/** The whole core: what the row says, what it needs, what the rules make of it, what that means. */
export function checkRow(record: VendorRecord, context: CheckContext): CheckedRow {
  const { rules, policy, asOf } = context;
  const facts = readFacts(record);
  const coverage = matchScope(facts, context.places);
  const decisions = decideRules(rules, facts, { policy, asOf, coverage });
  const outcomes = inWords(withMootMarked(decisions), facts, asOf);
  const verdict = rollUp(facts, coverage, outcomes, context);
  const statusOn = (day: IsoDay) => {
    const run = { policy, asOf: day, coverage };
    const then = withMootMarked(decideForDay(decisions, facts, run));
    return judgedStatus(
      facts,
      coverage,
      then.map(({ judgement }) => judgement),
      run,
    ).status;
  };
  const change = nextChange(facts, policy, asOf, verdict.status, statusOn);
  return { row: record.row, facts, coverage, outcomes, verdict, nextChange: change };
}
