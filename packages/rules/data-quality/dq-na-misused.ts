import type { Facts } from "@scopefit/core/facts/facts";
import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";

const JUDGED = [
  "soc2Subservice",
  "soc2SubserviceMethod",
  "subprocessors",
  "soc2OpinionReason",
  "remoteShare",
] as const;

type Judged = (typeof JUDGED)[number];

const BESIDE = ["soc2Claim", "soc2Opinion", "cloudHosting", "deliveryModel"] as const;

type Read = Pick<Facts, Judged | (typeof BESIDE)[number]>;

/** Why a field applies to the row after all, as the clause after "because"; `null` where it may not. */
const APPLIES: Readonly<Record<Judged, (facts: Read) => string | null>> = {
  soc2Subservice: (facts) =>
    ofReport(facts, named("a hosting provider", facts.cloudHosting) ?? namedSub(facts)),
  soc2SubserviceMethod: (facts) =>
    ofReport(facts, named("a subservice organisation", facts.soc2Subservice)),
  subprocessors: (facts) =>
    named("a subservice organisation", facts.soc2Subservice) ??
    named("a hosting provider", facts.cloudHosting),
  soc2OpinionReason: (facts) =>
    ofReport(facts, valueOf(facts.soc2Opinion) === "qualified" ? "the opinion is qualified" : null),
  remoteShare: fromHome,
};

/**
 * N/A for what decides a certificate or report (its dates, scope, sites and opinion, its exceptions,
 * its bridge letter, home working in its scope) is left to the checks of those, which never take it
 * for an answer.
 */
export const dqNaMisused = defineRule({
  id: "dq-na-misused",
  group: "data-quality",
  subject: "row",
  title: "What is marked N/A does not apply",
  core: false,
  severity: "medium",
  why: "“Not applicable” is often written where the answer would be no.",
  when: "N/A stands where the row itself shows that the question applies: subservice organisations or sub-processors beside a named provider, the reason of a qualified opinion, or the share of home working in a hybrid or remote delivery model.",
  evidence: "The answer.",
  source: [
    practice("Questionnaires offer N/A as a choice, and reviewers question it."),
    ourChoice("Which answers show that another question applies."),
  ],
  reads: [...JUDGED, ...BESIDE],
  answers: {
    none: { outcome: "not-applicable", finding: "Nothing is marked N/A." },
    fitting: { outcome: "pass", finding: "Nothing shows that what is marked N/A applies." },
    misused: {
      outcome: "review",
      finding: "Marked N/A, although it applies: {points}.",
      ask: {
        vendor:
          "You marked as not applicable: {points}. Please answer, or tell us why it does not apply.",
      },
    },
  },
  decide(facts, _context, answer) {
    const marked = JUDGED.filter((field) => facts[field].state === "not-applicable");
    if (marked.length === 0) return answer.none();
    const misused = marked.flatMap((field) => {
      const reason = APPLIES[field](facts);
      return reason === null ? [] : [{ field, point: pointOf(field, reason) }];
    });
    if (misused.length === 0) return answer.fitting();
    return answer.misused(
      { points: joinWords(misused.map(({ point }) => point)) },
      { about: misused.map(({ field }) => field) },
    );
  },
});

/** "subservice organisations (“AWS” is named as a hosting provider)". */
function pointOf(field: Judged, reason: string): string {
  return `${fieldDefinition(field).label} (${reason})`;
}

function ofReport({ soc2Claim }: Read, reason: string | null): string | null {
  return valueOf(soc2Claim)?.answer === "yes" ? reason : null;
}

function namedSub({ subprocessors }: Read): string | null {
  return named("a sub-processor", subprocessors);
}

function named(role: string, list: Fact<readonly string[]>): string | null {
  const [first] = valueOf(list) ?? [];
  return first === undefined ? null : `“${quoted(first)}” is named as ${role}`;
}

function fromHome({ deliveryModel }: Read): string | null {
  const model = valueOf(deliveryModel);
  return model === "hybrid" || model === "remote" ? `the delivery model is ${model}` : null;
}
