import { artefacts, type Coverage } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { RowNeighbours } from "../facts/row-neighbours.ts";
import type { Policy } from "../policy/policy.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import { decide, type Decision } from "./decision.ts";
import { DecisionMemory } from "./decision-memory.ts";
import { RowView } from "./row-view.ts";
import type { Rule, Subject } from "./rule.ts";

/** What the rules are run with, the same for all rows. */
export interface RunContext {
  readonly asOf: IsoDay;
  readonly policy: Policy;
}

/** A row as far as it has to be known for the rules. */
export interface MatchedRow {
  /** Its number as Excel counts it, from 1. */
  readonly row: number;
  readonly facts: Facts;
  readonly coverage: Coverage;
  /** What other rows have in common with it, where somebody has looked at all of them. */
  readonly neighbours?: RowNeighbours | null;
}

/** A row with what the rules decided about it, in their order. */
export type Decided<Row> = Row & { readonly decisions: readonly Decision[] };

/** Asks every rule about every row, rule by rule. */
export function decideRules<Row extends MatchedRow>(
  rules: readonly Rule[],
  rows: readonly Row[],
  run: RunContext,
): readonly Decided<Row>[] {
  const memories = memoriesOf(rules, run);
  const asked = rows.map((row) => ({
    row,
    view: new RowView(row, run),
    // As long as it will be: a list that grows leaves its shorter selves behind, for every row.
    decisions: new Array<Decision>(memories.length),
  }));
  memories.forEach((memory, place) => {
    for (const { view, decisions } of asked) decisions[place] = memory.decisionOn(view);
  });
  return asked.map(({ row, decisions }) => ({ ...row, decisions }));
}

interface Memories extends RunContext {
  readonly ofChecks: readonly DecisionMemory[];
}

/** The memories of the latest run with these rules; a run goes through its rows some dozens at a time. */
const latestMemories = new WeakMap<readonly Rule[], Memories>();

function memoriesOf(rules: readonly Rule[], { policy, asOf }: RunContext) {
  const latest = latestMemories.get(rules);
  if (latest?.policy === policy && latest.asOf === asOf) return latest.ofChecks;
  const ofChecks = rules.flatMap((rule) =>
    subjectsOf(rule).map((subject) => new DecisionMemory(rule, subject)),
  );
  latestMemories.set(rules, { policy, asOf, ofChecks });
  return ofChecks;
}

function subjectsOf({ subject }: Rule): readonly Subject[] {
  return subject === "each-artefact" ? artefacts : [subject];
}

/**
 * Gives the decisions about a row for later days: only the rules whose answer may have turned by then
 * are asked again. Where they judge as before, their decision stays, and where all do, so does the very list.
 */
export function decisionsByDay({
  decisions,
  ...row
}: Decided<MatchedRow>): (run: RunContext) => readonly Decision[] {
  const turning: TurningDecision[] = [];
  decisions.forEach((decision, place) => {
    if (decision.turnsOn !== null) turning.push({ place, decision, turnsOn: decision.turnsOn });
  });
  return (run) => {
    let view: RowView | null = null;
    let then: Decision[] | null = null;
    for (const { place, decision, turnsOn } of turning) {
      if (turnsOn > run.asOf) continue;
      view ??= new RowView(row, run);
      const { subject } = decision.judgement;
      const other = decide(decision.rule, subject, view.facts, view.contextFor(subject));
      if (judgesAlike(other, decision)) continue;
      then ??= [...decisions];
      then[place] = other;
    }
    return then ?? decisions;
  };
}

/** A decision that may be another from some day on, with its place among all. */
interface TurningDecision {
  readonly place: number;
  readonly decision: Decision;
  readonly turnsOn: IsoDay;
}

/** Whether two decisions of one rule on one row differ in nothing that a status follows from. */
function judgesAlike(one: Decision, other: Decision): boolean {
  if (one === other) return true;
  if (one.judgement.answer !== other.judgement.answer || one.answer !== other.answer) return false;
  return !one.isOpen || !other.isOpen || one.judgement.severity === other.judgement.severity;
}
