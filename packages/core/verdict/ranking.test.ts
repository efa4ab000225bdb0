import { expect, test } from "vitest";

import type { OpenOutcome } from "../rule/rule.ts";
import { rankedOpen } from "./ranking.ts";

function open(rule: string, given: Partial<OpenOutcome>): OpenOutcome {
  return {
    rule,
    group: "artefact",
    core: true,
    effect: "none",
    aspect: "other",
    answer: "missing",
    subject: "iso",
    finding: "",
    cells: [],
    because: null,
    waiver: null,
    outcome: "review",
    severity: "medium",
    question: { to: "vendor", text: "", asksFor: [] },
    evidence: "",
    ...given,
  };
}

const body = open("body", { effect: "unusable", aspect: "validity" });
const low = open("low", { core: false, severity: "low" });
const leaver = open("leaver", { core: false, outcome: "gap", severity: "high" });
const expired = open("expired", {
  effect: "unusable",
  aspect: "validity",
  outcome: "gap",
  severity: "critical",
});

test.for<readonly [what: string, outcomes: readonly OpenOutcome[], order: readonly string[]]>([
  ["what decides comes first", [low, leaver, body], ["body", "leaver", "low"]],
  [
    "what an expired certificate leaves open decides nothing",
    [body, expired, low],
    ["expired", "body", "low"],
  ],
  [
    "an expired certificate says nothing of the report",
    [expired, { ...body, subject: "soc2" }],
    ["body", "expired"],
  ],
])("of a row that cannot be told, %s", ([, outcomes, order]) => {
  expect(rankedOpen(outcomes, "cannot-tell").map(({ rule }) => rule)).toEqual(order);
});
