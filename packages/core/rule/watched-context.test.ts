import { expect, test } from "vitest";

import { noCoverage } from "../coverage/no-coverage.ts";
import { noFacts } from "../facts/no-facts.ts";
import { defaultPolicy } from "../policy/policy.ts";
import { isoDay } from "../reading/dates/iso-day.ts";
import type { RuleContext } from "./rule.ts";
import { WatchedContext } from "./watched-context.ts";

const run = { policy: defaultPolicy, asOf: isoDay("2026-11-23") };
const row = { row: 7, facts: noFacts, coverage: noCoverage };

type Look = (context: RuleContext) => unknown;
const hasCome =
  (...days: readonly string[]): Look =>
  (context) =>
    days.map((day) => context.hasCome(isoDay(day)));

test.for<readonly [what: string, look: Look, turnsOn: string | null, isOfRow: boolean]>([
  ["the policy", ({ policy }) => policy, null, false],
  ["the day", ({ asOf }) => asOf, "2026-11-23", false],
  ["the day for a text", ({ dayInTexts }) => dayInTexts, null, false],
  ["a day that has come", hasCome("2026-11-22", "2026-11-23"), null, false],
  ["days that have not", hasCome("2027-02-01", "2027-01-01"), "2027-01-01", false],
  ["the coverage", ({ coverage }) => coverage, null, true],
  ["the neighbours", ({ neighbours }) => neighbours, null, true],
  ["the row", (context) => context.row, null, true],
])("a look at %s tells when the answer may turn and whose it is", ([, look, turnsOn, isOfRow]) => {
  const context = new WatchedContext("iso", row, run);
  look(context);
  expect([context.turnsOn, context.hasLookedAtRow]).toEqual([turnsOn, isOfRow]);
  context.startWatching();
  expect([context.turnsOn, context.hasLookedAtRow]).toEqual([null, false]);
});

test("the as-of day and those before it have come", () => {
  const context = new WatchedContext("soc2", row, run);
  expect(hasCome("2026-11-22", "2026-11-23", "2026-11-24")(context)).toEqual([true, true, false]);
});
