import { expect, test } from "vitest";

import type { Decision } from "./decision.ts";
import type { Judgement, Rule } from "./rule.ts";
import { withMootMarked } from "./suppression.ts";

function ruleNamed(id: string, more: Partial<Rule> = {}): Rule {
  return {
    id,
    group: "artefact",
    title: id,
    core: false,
    severity: "high",
    followsRisk: false,
    effect: "none",
    aspect: "other",
    subject: "iso",
    why: "",
    when: "",
    evidence: "",
    source: [{ standing: "our-choice", work: "", clause: null, says: "" }],
    reads: [],
    mootAfter: [],
    answers: {
      found: { outcome: "gap", finding: "", ask: { us: "" } },
      asked: { outcome: "review", finding: "", ask: { us: "" }, mootAfter: ["cause"] },
    },
    decide: () => ({ answer: "found", values: {} }),
    ...more,
  };
}

function decisionOf(rule: Rule, more: Partial<Judgement> = {}): Decision {
  const { id, group, core, effect, aspect } = rule;
  const judgement = {
    rule: id,
    group,
    core,
    effect,
    aspect,
    answer: "found",
    subject: "iso",
    outcome: "gap",
    severity: "high",
    because: null,
    waiver: null,
    ...more,
  };
  const picked = { answer: judgement.answer, values: {} };
  const isOpen = judgement.outcome === "gap" || judgement.outcome === "review";
  const answer = rule.answers[judgement.answer];
  return { rule, picked, turnsOn: null, wording: null, isOpen, answer, judgement } as Decision;
}

const review = { outcome: "review", answer: "asked" } as const;

const cases: readonly {
  readonly claim: string;
  readonly cause: Partial<Judgement>;
  readonly causeRule?: Partial<Rule>;
  readonly other: Partial<Rule>;
  readonly otherOutcome?: Partial<Judgement>;
  readonly because: string | null;
}[] = [
  {
    claim: "the gap of a named rule makes a rule moot",
    cause: {},
    other: { mootAfter: ["cause"] },
    because: "cause",
  },
  {
    claim: "its review does not",
    cause: review,
    other: { mootAfter: ["cause"] },
    because: null,
  },
  {
    claim: "the review does where its answer is named",
    cause: review,
    other: { mootAfter: ["cause/asked"] },
    because: "cause",
  },
  {
    claim: "another answer of the named rule does not",
    cause: review,
    other: { mootAfter: ["cause/found"] },
    because: null,
  },
  {
    claim: "an answer that is moot after a rule is moot",
    cause: {},
    other: {},
    otherOutcome: review,
    because: "cause",
  },
  {
    claim: "the other answers of its rule are not",
    cause: {},
    other: {},
    because: null,
  },
  {
    claim: "a finding about the other artefact changes nothing",
    cause: { subject: "soc2" },
    other: { mootAfter: ["cause"] },
    because: null,
  },
  {
    claim: "a finding about the row makes one about an artefact moot",
    cause: { subject: "row" },
    other: { mootAfter: ["cause"] },
    because: "cause",
  },
  {
    claim: "an unusable artefact makes its scope moot",
    cause: {},
    causeRule: { effect: "unusable" },
    other: { aspect: "scope" },
    because: "cause",
  },
  {
    claim: "an unusable artefact leaves the rest open",
    cause: {},
    causeRule: { effect: "unusable" },
    other: { aspect: "validity" },
    because: null,
  },
  {
    claim: "a remark is moot where a question would be",
    cause: {},
    other: { mootAfter: ["cause"] },
    otherOutcome: { outcome: "pass", note: true },
    because: "cause",
  },
  {
    claim: "any other quiet outcome stays as it is",
    cause: {},
    other: { mootAfter: ["cause"] },
    otherOutcome: { outcome: "pass" },
    because: null,
  },
];

test.for(cases)("$claim", ({ cause, causeRule, other, otherOutcome, because }) => {
  const first = ruleNamed("cause", causeRule);
  const second = ruleNamed("other", other);
  const decisions = [decisionOf(first, cause), decisionOf(second, otherOutcome)];
  const marked = withMootMarked(decisions);
  expect(marked.map(({ judgement }) => judgement.because)).toEqual([null, because]);
});

test("without any assurance the questions about certificates, reports and coverage are moot", () => {
  const none = ruleNamed("art-no-assurance", { subject: "row" });
  const others = (["artefact", "iso-27001", "soc-2", "coverage", "diligence"] as const).map(
    (group) => ruleNamed(group, { group }),
  );
  const decisions = [
    decisionOf(none, { subject: "row" }),
    ...others.map((rule) => decisionOf(rule)),
  ];
  const moot = withMootMarked(decisions).filter(({ judgement }) => judgement.because !== null);
  expect(moot.map(({ rule }) => rule.id)).toEqual(["iso-27001", "soc-2", "coverage"]);
});
