import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, ourChoice, practice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Which recovery time and which loss of data have you achieved in tests for {service}, and which do you promise?";

/** Recovery time and data loss are judged apart, and only where the buyer has said what it needs. */
export const dilRecoveryFit = defineRule({
  id: "dil-recovery-fit",
  group: "diligence",
  subject: "row",
  title: "Recovery is as fast as we need it",
  core: false,
  severity: "medium",
  why: "A recovery that takes longer than the business can bear is none.",
  when: "The promised recovery time is longer than the one we need, or more data may be lost than we can bear. An answer without a plain time, or a need of ours that cannot be read, is a review. It does not apply where no need is stated.",
  evidence: "The results of the last recovery test.",
  source: [
    aicpaTrustServicesCriteria("A1.2, A1.3", "Recovery is planned for, and tested."),
    practice("The buyer’s need is compared with the time achieved in a test."),
    ourChoice("Of several times promised none is picked; the answer is a review."),
  ],
  reads: ["rto", "rpo", "requiredRto", "requiredRpo"],
  answers: {
    ...unanswered("recovery time and data loss", question, ["rto", "rpo"]),
    noNeed: { outcome: "not-applicable", finding: "No recovery time or data loss is required." },
    fits: { outcome: "pass", finding: "The promised recovery is as fast as we need." },
    slower: {
      outcome: "gap",
      finding: "Promised recovery ({promised}) is slower than we need ({needed}).",
      ask: {
        vendor:
          "For {service} we need {needed}; you promise {promised}. What have you achieved in tests, and what would it take to meet our need?",
      },
    },
    ourNeedUnclear: {
      outcome: "review",
      finding: "Our own need for recovery cannot be read (“{quote}”).",
      ask: { us: "Enter the recovery time and data loss we can bear for {vendor} with a unit." },
    },
  },
  decide({ rto, rpo, requiredRto, requiredRpo }, _context, answer) {
    const points = [
      pointOf("RTO", "rto", rto, requiredRto),
      pointOf("RPO", "rpo", rpo, requiredRpo),
    ];
    const slower = points.filter(({ stand }) => stand === "slower");
    if (slower.length > 0) {
      const promised = joinWords(slower.map(({ name, promise }) => inWords(name, promise)));
      const needed = joinWords(slower.map(({ name, need }) => inWords(name, need)));
      return answer.slower({ promised, needed }, { about: slower.map(({ field }) => field) });
    }
    const open = points.find(({ stand }) => stand === "need-unclear");
    if (open !== undefined) return answer.ourNeedUnclear({ quote: quoted(quoteOf(open.need)) });
    const unknown = points.filter(({ stand }) => stand === "unknown");
    const asked = unknown.find(({ promise }) => promise.state !== "not-asked") ?? unknown[0];
    if (asked !== undefined) return pickUnanswered(asked.promise, answer) ?? answer.missing();
    return points.some(({ stand }) => stand === "fits") ? answer.fits() : answer.noNeed();
  },
});

/** One of the two promises beside what we need of it. */
interface Point {
  readonly name: string;
  readonly field: FieldId;
  readonly promise: Fact<number>;
  readonly need: Fact<number>;
  readonly stand: "no-need" | "need-unclear" | "unknown" | "slower" | "fits";
}

function pointOf(name: string, field: FieldId, promise: Fact<number>, need: Fact<number>): Point {
  return { name, field, promise, need, stand: standOf(promise, need) };
}

function standOf(promise: Fact<number>, need: Fact<number>): Point["stand"] {
  const needed = valueOf(need);
  const promised = valueOf(promise);
  if (needed === null) {
    return need.state === "unclear" || need.state === "conflict" ? "need-unclear" : "no-need";
  }
  if (promised === null) return "unknown";
  return promised > needed ? "slower" : "fits";
}

function inWords(name: string, fact: Fact<number>): string {
  return `${name} “${quoted(quoteOf(fact))}”`;
}
