import type { Gazetteer } from "@scopefit/places/gazetteer";

import type { Coverage } from "./coverage/coverage.ts";
import { matchScope } from "./coverage/match-scope.ts";
import type { Facts } from "./facts/facts.ts";
import { readFacts } from "./facts/read-facts.ts";
import type { VendorRecord } from "./facts/vendor-record.ts";
import type { Policy } from "./policy/policy.ts";
import type { IsoDay } from "./reading/iso-day.ts";
import type { OpenJudgement, Outcome, Rule } from "./rule/rule.ts";
import { type Decision, decideForDay, decideRules } from "./rule/decide-rules.ts";
import { inWords, isShown } from "./rule/run-rules.ts";
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
  /** What each rule made of the row; put into words when it is first asked for. */
  readonly outcomes: readonly Outcome[];
  /** Of the outcomes, those worth showing: what is open and not moot, and remarks. */
  readonly shown: readonly Outcome[];
  readonly verdict: Verdict;
  readonly nextChange: NextChange | null;
}

/** The whole core: what the row says, what it needs, what the rules make of it, what that means. */
export function checkRow(record: VendorRecord, context: CheckContext): CheckedRow {
  const { rules, policy, asOf } = context;
  const facts = readFacts(record);
  const coverage = matchScope(facts, context.places);
  const asked = decideRules(rules, facts, { policy, asOf, coverage });
  const decisions = withMootMarked(asked);
  const shown = inWords(decisions.filter(isShown), facts, asOf);
  const judged = judgedStatus(facts, coverage, openJudgements(decisions), context);
  const statusOn = (day: IsoDay) => {
    const then = decideForDay(asked, facts, { policy, asOf: day, coverage });
    const open = openJudgements(then === asked ? decisions : withMootMarked(then));
    return judgedStatus(facts, coverage, open, { policy, asOf: day }).status;
  };
  let outcomes: readonly Outcome[] | null = null;
  return {
    row: record.row,
    facts,
    coverage,
    get outcomes() {
      return (outcomes ??= inWords(decisions, facts, asOf));
    },
    shown,
    verdict: rollUp(facts, coverage, judged, shown, context),
    nextChange: nextChange(facts, policy, asOf, judged.status, statusOn),
  };
}

function openJudgements(decisions: readonly Decision[]): readonly OpenJudgement[] {
  const open: OpenJudgement[] = [];
  for (const decision of decisions) if (decision.isOpen) open.push(decision.judgement);
  return open;
}
