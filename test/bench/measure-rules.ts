import { type CheckedRow, checkRows } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { decideRules, type MatchedRow } from "@scopefit/core/rule/decide-rules";
import type { Rule } from "@scopefit/core/rule/rule";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import { readRecords } from "@scopefit/tracker/reading/read-records";
import { understandTracker } from "@scopefit/tracker/understand-tracker";
import { Engine } from "json-rules-engine";

import { firstSource, openGenerated } from "./open-tracker.ts";
import { flatFacts, tenRules } from "./ten-rules.ts";
import { report, timed } from "./took.ts";

const MOST_ROWS = 20_000;
const MOST_WARM_UP_ROWS = 2_000;
const KEPT_ROWS = 2_000;
const ROUNDS = 5;

/**
 * What the whole catalogue costs beside its core checks, and what ten of its rules cost beside a
 * general rules engine with ten equivalent ones.
 */
const [input = ""] = process.argv.slice(2);
const asOf = isoDay("2026-11-23");
const run = { policy: defaultPolicy, asOf };
const core = catalogue.filter((rule) => rule.core);

const source = firstSource(openGenerated(input));
const understood = await understandTracker(source);
if (!understood.ok) throw new Error(`The tracker was not understood: ${understood.error.kind}.`);
const tracker = understood.value;
const places = await loadGazetteer();

const kept: CheckedRow[] = [];
const { all, core: coreOnly } = await wholeChecks();
const alone = await rulesAlone(kept);
report({ checks: { all: catalogue.length, core: core.length }, all, core: coreOnly, ...alone });

/**
 * Whole checks of rows, by turns with all rules and with the core ones, so that neither finds texts
 * already understood by the other. Rows from before the engine has warmed up are left out.
 */
async function wholeChecks(): Promise<{ readonly all: number; readonly core: number }> {
  const spent = { all: 0, core: 0 };
  const rows = { all: 0, core: 0 };
  const { firstRow, lastRow } = tracker.layout;
  const warmUp = Math.min(MOST_WARM_UP_ROWS, (lastRow - firstRow) / 2);
  let seen = 0;
  for await (const records of readRecords(source, tracker)) {
    if (seen >= MOST_ROWS) break;
    const turn = rows.all <= rows.core ? "all" : "core";
    const context = { ...run, rules: turn === "all" ? catalogue : core, places };
    let checked: readonly CheckedRow[] = [];
    const took = await timed(() => {
      checked = checkRows(records, context);
    });
    seen += records.length;
    if (kept.length < KEPT_ROWS) kept.push(...checked);
    if (seen <= warmUp) continue;
    spent[turn] += took.processor;
    rows[turn] += records.length;
  }
  return { all: (spent.all / rows.all) * 1e6, core: (spent.core / rows.core) * 1e6 };
}

/** Ten rules on rows that have been read, ours and theirs, each at its best of some rounds. */
async function rulesAlone(
  rows: readonly CheckedRow[],
): Promise<{ readonly ten: number; readonly peer: number }> {
  const ten = tenRules.map(({ rule }) => ruleNamed(rule));
  const engine = new Engine(
    tenRules.map(({ rule, conditions }) => ({ conditions, event: { type: rule } })),
  );
  let [ours, theirs] = [0, 0];
  let [bestOurs, bestTheirs] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ourTime = await timed(() => {
      ours = openAnswers(decideRules(ten, rows, run));
    });
    theirs = 0;
    const theirTime = await timed(async () => {
      for (const { facts } of rows) {
        theirs += (await engine.run(flatFacts(facts, asOf))).events.length;
      }
    });
    bestOurs = Math.min(bestOurs, ourTime.processor);
    bestTheirs = Math.min(bestTheirs, theirTime.processor);
  }
  if (ours !== theirs) throw new Error(`The ten rules differ: ${ours} and ${theirs} answers.`);
  return { ten: (bestOurs / rows.length) * 1e6, peer: (bestTheirs / rows.length) * 1e6 };
}

function ruleNamed(id: string): Rule {
  const found = catalogue.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`The catalogue has no rule ${id}.`);
  return found;
}

/** How many decisions are those that the equivalent rules stand for. */
function openAnswers(decided: ReturnType<typeof decideRules<MatchedRow>>): number {
  let count = 0;
  for (const { decisions } of decided) {
    decisions.forEach(({ judgement }, place) => {
      if (tenRules[place]?.answers.includes(judgement.answer) === true) count += 1;
    });
  }
  return count;
}
