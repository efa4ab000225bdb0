import type { Gazetteer } from "@scopefit/places/gazetteer";

import type { Coverage } from "./coverage/coverage.ts";
import { matchScope } from "./coverage/match-scope.ts";
import type { Facts } from "./facts/facts.ts";
import { readFacts } from "./facts/read-facts.ts";
import { rowIdentity } from "./facts/row-identity.ts";
import type { VendorRecord } from "./facts/vendor-record.ts";
import type { Policy } from "./policy/policy.ts";
import type { IsoDay } from "./reading/dates/iso-day.ts";
import type { OpenJudgement, Outcome, Rule } from "./rule/rule.ts";
import {
  type Decided,
  decideRules,
  decisionsByDay,
  type MatchedRow,
  type RunContext,
} from "./rule/decide-rules.ts";
import type { Decision } from "./rule/decision.ts";
import { inWords, isShown } from "./rule/run-rules.ts";
import { withMootMarked } from "./rule/suppression.ts";
import { withWaivers } from "./rule/waived.ts";
import { mayGradeTurn } from "./verdict/evidence-grade.ts";
import { type JudgedStatus, judgedStatus } from "./verdict/judged-status.ts";
import { nextChange, type NextChange } from "./verdict/next-change.ts";
import { rollUp } from "./verdict/roll-up.ts";
import type { Verdict } from "./verdict/verdict.ts";
import { waiverLines } from "./verdict/waiver-lines.ts";
import { type WaiverLookup, waiverLookup } from "./waiver/waiver-lookup.ts";
import type { Waiver } from "./waiver/waiver.ts";

/** What a row is checked with: the catalogue, the buyer's policy, the day, and where places are. */
export interface CheckContext {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  readonly asOf: IsoDay;
  readonly places: Gazetteer;
  /** The points that the buyer has decided to live with for a while; none where absent. */
  readonly waivers?: readonly Waiver[];
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

/** Checks one row. */
export function checkRow(record: VendorRecord, context: CheckContext): CheckedRow {
  const [checked] = checkRows([record], context);
  if (checked === undefined) throw new Error("One record gives one checked row.");
  return checked;
}

/**
 * The whole core: what the rows say, what they need, what the rules make of them, what that means.
 * Each step is taken for all rows before the next one, which is about twice as fast as row by row: a
 * processor likes to do one thing many times. Some dozens of rows at a time are best: of more, too much
 * outlives the youngest part of the memory.
 */
export function checkRows(
  records: readonly VendorRecord[],
  context: CheckContext,
): readonly CheckedRow[] {
  const { rules, places, asOf } = context;
  const waiversOf = waiverLookup(context.waivers ?? []);
  const read = records.map((record) => {
    const { row, neighbours = null } = record;
    return { row, neighbours, facts: readFacts(record, asOf) };
  });
  const matched = read.map((row) => ({ ...row, coverage: matchScope(row.facts, places) }));
  const decided = decideRules(rules, matched, context);
  const judged = decided.map((row) => judge(row, waiversOf, context));
  const worded = judged.map((row) => ({ ...row, shown: shownOutcomes(row, asOf) }));
  const rolledUp = worded.map((row) => ({ ...row, verdict: verdictOf(row, context) }));
  return rolledUp.map((row) => checkedRow(row, changeOf(row, context), asOf));
}

interface JudgedRow extends Decided<MatchedRow> {
  readonly waivers: readonly Waiver[];
  /** The decisions, with those marked that others make moot or that are waived. */
  readonly marked: readonly Decision[];
  readonly judged: JudgedStatus;
}

interface RolledUpRow extends JudgedRow {
  readonly shown: readonly Outcome[];
  readonly verdict: Verdict;
}

function judge(row: Decided<MatchedRow>, waiversOf: WaiverLookup, run: RunContext): JudgedRow {
  const waivers = waiversOf(rowIdentity(row.facts));
  const marked = withWaivers(withMootMarked(row.decisions), waivers, run.asOf);
  return { ...row, waivers, marked, judged: judgedStatus(row, openJudgements(marked), run) };
}

function shownOutcomes(row: JudgedRow, asOf: IsoDay): readonly Outcome[] {
  return inWords(row.marked.filter(isShown), row, asOf);
}

function verdictOf(row: Omit<RolledUpRow, "verdict">, run: RunContext): Verdict {
  return rollUp(row, row.judged, row.shown, waiverLines(row.marked), run);
}

function changeOf(row: JudgedRow, { policy, asOf }: RunContext): NextChange | null {
  const { facts, waivers, judged } = row;
  const decisionsOn = decisionsByDay(row);
  return nextChange(facts, waivers, policy, asOf, judged.status, (day) => {
    const run = { policy, asOf: day };
    const then = decisionsOn(run);
    const isAsBefore = then === row.decisions && waivers.length === 0;
    if (isAsBefore && !mayGradeTurn(facts)) return judged.status;
    const marked = isAsBefore ? row.marked : withWaivers(withMootMarked(then), waivers, day);
    return judgedStatus(row, openJudgements(marked), run).status;
  });
}

function checkedRow(checked: RolledUpRow, change: NextChange | null, asOf: IsoDay): CheckedRow {
  const { row, facts, coverage, marked, shown, verdict } = checked;
  let outcomes: readonly Outcome[] | null = null;
  return {
    row,
    facts,
    coverage,
    get outcomes() {
      return (outcomes ??= inWords(marked, checked, asOf));
    },
    shown,
    verdict,
    nextChange: change,
  };
}

function openJudgements(decisions: readonly Decision[]): readonly OpenJudgement[] {
  const open: OpenJudgement[] = [];
  for (const decision of decisions) if (decision.isOpen) open.push(decision.judgement);
  return open;
}
