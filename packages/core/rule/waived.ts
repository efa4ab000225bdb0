import type { IsoDay } from "../reading/dates/iso-day.ts";
import type { AppliedWaiver, Waiver } from "../waiver/waiver.ts";
import type { Decision, OpenDecision } from "./decision.ts";
import { BROKEN_ANSWER } from "./decision.ts";
import type { OpenJudgement } from "./rule.ts";

/** Puts the waivers of a row beside the judgements that they name; what is moot needs none. */
export function withWaivers(
  decisions: readonly Decision[],
  waivers: readonly Waiver[],
  asOf: IsoDay,
): readonly Decision[] {
  if (waivers.length === 0) return decisions;
  return decisions.map((decision) => {
    if (!decision.isOpen || decision.judgement.because !== null) return decision;
    const waiver = appliedTo(decision.judgement, waivers, asOf);
    return waiver === null ? decision : waivedDecision(decision, waiver);
  });
}

function waivedDecision(decision: OpenDecision, waiver: AppliedWaiver): OpenDecision {
  return { ...decision, judgement: { ...decision.judgement, waiver } };
}

/** Of several waivers for one point the one that lasts longest counts. */
function appliedTo(
  judgement: OpenJudgement,
  waivers: readonly Waiver[],
  asOf: IsoDay,
): AppliedWaiver | null {
  const [waiver] = waivers
    .filter(({ rule, subject }) => rule === judgement.rule && concerns(subject, judgement))
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  if (waiver === undefined) return null;
  if (!canBeWaived(judgement)) return { waiver, effect: "cannot-close" };
  return { waiver, effect: waiver.until < asOf ? "has-ended" : "closes" };
}

function concerns(subject: Waiver["subject"], judgement: OpenJudgement): boolean {
  return subject === null || subject === judgement.subject;
}

/**
 * Whether the buyer may decide to live with an open point. A condition can be waived; what decides
 * the cover cannot: a critical gap, a gap that makes an artefact unusable, an open question about its
 * validity, a scope that is not shown to hold what is needed. So no waiver makes a row more than what
 * it would be with its conditions met. A check that broke says nothing, and there is nothing to waive.
 */
export function canBeWaived({ severity, aspect, outcome, effect, answer }: OpenJudgement): boolean {
  if (severity === "critical" || aspect !== "other" || answer === BROKEN_ANSWER) return false;
  return outcome === "review" || (effect !== "unusable" && effect !== "does-not-cover");
}
