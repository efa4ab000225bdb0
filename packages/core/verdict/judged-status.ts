import type { Coverage } from "../coverage/coverage.ts";
import type { Policy } from "../policy/policy.ts";
import type { MatchedRow, RunContext } from "../rule/decide-rules.ts";
import type { OpenJudgement } from "../rule/rule.ts";
import { combinationStates } from "./combination-state.ts";
import { withoutOverruledCover } from "./critical-elsewhere.ts";
import { isCondition } from "./open-points.ts";
import { requiredOf } from "./required-assurance.ts";
import { statusOf } from "./status.ts";
import { standingsOf } from "./usability.ts";
import type { ArtefactStanding, CombinationState, Status } from "./verdict.ts";

/** The status of a row, with what it was decided from. */
export interface JudgedStatus {
  readonly status: Status;
  readonly standings: readonly ArtefactStanding[];
  readonly combinations: readonly CombinationState[];
}

/** From what is open and the coverage to the status of the row; no words are needed for it. */
export function judgedStatus(
  { facts, coverage }: MatchedRow,
  open: readonly OpenJudgement[],
  { policy, asOf }: RunContext,
): JudgedStatus {
  const standings = standingsOf(facts, open, policy, asOf);
  const states = combinationStates(coverage, standings, requiredOf(facts, policy));
  const combinations = withoutOverruledCover(states, open, coverage, standings);
  const status = statusOf({
    isEvaluable: coverage.needed.length > 0,
    standings,
    combinations,
    hasConditions: open.some(isCondition),
    isEvidenced: coveringStandings(coverage, standings).some(isSeen(policy)),
  });
  return { status, standings, combinations };
}

/** The claimed artefacts inside which at least one needed combination lies. */
export function coveringStandings(
  coverage: Coverage,
  standings: readonly ArtefactStanding[],
): readonly ArtefactStanding[] {
  return standings.filter(
    (standing) =>
      standing.claim !== "no" && coverage[standing.artefact].some((cover) => cover.cover === "IN"),
  );
}

function isSeen(policy: Policy) {
  return ({ evidence }: ArtefactStanding): boolean =>
    policy.evidence === "claims" || evidence === "E3" || evidence === "E4";
}
