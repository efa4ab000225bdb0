import { expect, test } from "vitest";

import { noCoverage } from "../coverage/no-coverage.ts";
import type { Facts } from "../facts/facts.ts";
import { noFacts } from "../facts/no-facts.ts";
import { defaultPolicy } from "../policy/policy.ts";
import { isoDay } from "../reading/dates/iso-day.ts";
import { known, text } from "../testing/facts.ts";
import { plainRule } from "../testing/open-decision.ts";
import { decideRules, decisionsByDay } from "./decide-rules.ts";
import { defineRule } from "./define-rule.ts";

const about = {
  group: "artefact",
  subject: "row",
  title: "The vendor has a name",
  core: false,
  severity: "medium",
  why: "",
  when: "",
  evidence: "",
  source: plainRule.source,
} as const;

const named = defineRule({
  ...about,
  id: "named",
  followsRisk: true,
  reads: ["vendorName"],
  answers: {
    named: { outcome: "pass", finding: "It is called {name}." },
    nameless: { outcome: "gap", finding: "It has no name.", ask: { us: "Ask for it." } },
  },
  decide: ({ vendorName }, _context, answer) =>
    vendorName.state === "stated" ? answer.named({ name: vendorName.value }) : answer.nameless(),
});

const dated = defineRule({
  ...about,
  id: "dated",
  reads: ["vendorName"],
  answers: {
    early: { outcome: "pass", finding: "It is early." },
    late: { outcome: "gap", finding: "It is late.", ask: { us: "Hurry." } },
  },
  decide: ({ vendorName }, context, answer) => {
    if (vendorName.state !== "stated") return answer.early();
    return context.asOf > "2027-01-01" ? answer.late() : answer.early();
  },
});

const policy = defaultPolicy;
const today = { policy, asOf: isoDay("2026-11-23") };
const later = { policy, asOf: isoDay("2027-11-23") };

function rowWith(facts: Partial<Facts>) {
  return { row: 2, facts: { ...noFacts, ...facts }, coverage: noCoverage };
}

test("rows in which a rule gives a plain answer share the decision", () => {
  const [one, other] = decideRules([named], [rowWith({}), rowWith({})], today);
  expect(one?.decisions[0]).toMatchObject({ isOpen: true, answer: named.answers.nameless });
  expect(one?.decisions[0]).toBe(other?.decisions[0]);
});

test("a shared decision has the severity of its own row’s risk", () => {
  const rows = [rowWith({}), rowWith({ inherentRisk: known<"inherentRisk">("high") }), rowWith({})];
  const severities = decideRules([named], rows, today).map(({ decisions: [decision] }) =>
    decision?.isOpen === true ? decision.judgement.severity : null,
  );
  expect(severities).toEqual(["medium", "high", "medium"]);
});

test("an answer with the row’s words in it is the row’s own", () => {
  const rows = [rowWith({ vendorName: text("Tala") }), rowWith({ vendorName: text("Bulan") })];
  const values = decideRules([named], rows, today).map(({ decisions }) => decisions[0]?.picked);
  expect(values).toEqual([
    { answer: "named", values: { name: "Tala" } },
    { answer: "named", values: { name: "Bulan" } },
  ]);
});

test("a rule of its own with the same answers is not taken for another", () => {
  const copy = { ...named, id: "copy" };
  const [row] = decideRules([named, copy], [rowWith({})], today);
  expect(row?.decisions.map(({ judgement }) => judgement.rule)).toEqual(["named", "copy"]);
});

test("on another day only a rule that looked at the day decides anew", () => {
  const rows = decideRules([named, dated], [rowWith({ vendorName: text("Tala") })], today);
  const [row] = rows;
  if (row === undefined) throw new Error("One row gives one.");
  const then = decisionsByDay(row)(later);
  expect(then.map(({ judgement }) => judgement.answer)).toEqual(["named", "late"]);
  expect(then[0]).toBe(row.decisions[0]);
});

test("where nothing is decided otherwise on another day, the list stays the same", () => {
  const [row] = decideRules([named, dated], [rowWith({})], today);
  if (row === undefined) throw new Error("One row gives one.");
  expect(decisionsByDay(row)(later)).toBe(row.decisions);
});

test("a rule that throws becomes a review by hand", () => {
  const broken = {
    ...named,
    decide: () => {
      throw new Error("no luck");
    },
  };
  const [row] = decideRules([broken], [rowWith({})], today);
  expect(row?.decisions[0]?.judgement).toMatchObject({ answer: "broken", outcome: "review" });
});
