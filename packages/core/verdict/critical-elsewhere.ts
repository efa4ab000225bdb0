import { artefacts, type Coverage } from "../coverage/coverage.ts";
import type { OpenJudgement } from "../rule/rule.ts";
import type { CombinationState } from "./verdict.ts";
import type { ArtefactStanding } from "./verdict.ts";

/** The groups whose critical gaps take cover away even where the scope itself matches. */
const GROUPS_THAT_DECIDE = new Set(["coverage", "diligence"]);

/**
 * Takes cover away where a critical gap outside the artefacts' own scope says so and no other usable
 * artefact covers the same combination: a carved-out partner that does the work, a critical gap in
 * coverage or diligence.
 */
export function withoutOverruledCover(
  combinations: readonly CombinationState[],
  open: readonly OpenJudgement[],
  coverage: Coverage,
  standings: readonly ArtefactStanding[],
): readonly CombinationState[] {
  if (!open.some(isOverruling)) return combinations;
  const overruled = open.filter(isOverruling);
  const hit = new Set(
    overruled.flatMap(({ subject }) => (subject === "row" ? artefacts : [subject])),
  );
  return combinations.map((state, place) => {
    if (state.state !== "covered") return state;
    const isOffset = standings.some(
      (standing) =>
        !hit.has(standing.artefact) &&
        standing.usability === "usable" &&
        coverage[standing.artefact][place]?.cover === "IN",
    );
    return isOffset ? state : { ...state, state: "uncovered" };
  });
}

/** A gap about one artefact's own scope is in the coverage already; these are not. */
function isOverruling(judgement: OpenJudgement): boolean {
  if (judgement.outcome !== "gap" || judgement.because !== null) return false;
  if (judgement.severity !== "critical") return false;
  // What does not cover is in the coverage already, combination by combination.
  if (judgement.group === "coverage" && judgement.effect === "does-not-cover") return false;
  return (
    judgement.rule === "soc2-subservice-delivers-service" || GROUPS_THAT_DECIDE.has(judgement.group)
  );
}
