import type { Coverage } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/fact.ts";
import type { IsoDay } from "../reading/iso-day.ts";
import type { Outcome } from "../rule/rule.ts";
import { basisLine } from "./basis-line.ts";
import { becauseOf } from "./because.ts";
import { combinationStates } from "./combination-state.ts";
import { withoutOverruledCover } from "./critical-elsewhere.ts";
import { fitOf } from "./fit.ts";
import { isCondition } from "./open-points.ts";
import { evidenceRequests, mergedQuestions } from "./questions.ts";
import { rankedOpen } from "./ranking.ts";
import { statusOf } from "./status.ts";
import { standingsOf } from "./usability.ts";
import type { ArtefactStanding, Reliance, Verdict } from "./verdict.ts";

/** What the verdict is rolled up with. */
export interface RollUpContext {
  readonly policy: Policy;
  readonly asOf: IsoDay;
}

/** From outcomes and coverage to the answer for the row (domain, verdict model). */
export function rollUp(
  facts: Facts,
  coverage: Coverage,
  outcomes: readonly Outcome[],
  { policy, asOf }: RollUpContext,
): Verdict {
  const standings = standingsOf(facts, outcomes, policy, asOf);
  const required = valueOf(facts.assurancePolicy) ?? policy.requiredAssurance;
  const combinations = withoutOverruledCover(
    combinationStates(coverage, standings, required),
    outcomes,
    coverage,
    standings,
  );
  const status = statusOf({
    isEvaluable: coverage.needed.length > 0,
    standings,
    combinations,
    conditions: outcomes.filter(isCondition),
    isEvidenced: coveringStandings(coverage, standings).some(isSeen(policy)),
  });
  const open = rankedOpen(outcomes, status);
  const { questions, toDos } = mergedQuestions(open);
  return {
    status,
    because: becauseOf(status, open, combinations, standings, coverage),
    combinations,
    fit: fitOf(coverage, standings),
    reliance: bestReliance(coveringStandings(coverage, standings), standings),
    standings,
    questions,
    toDos,
    evidence: evidenceRequests(open),
    basis: basisLine(standings, facts, policy, asOf),
  };
}

/** The claimed artefacts inside which at least one needed combination lies. */
function coveringStandings(
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

const BEST_FIRST: readonly Reliance[] = ["good", "limited", "unknown", "none"];

/** The reliance of the best artefact that fits, or of the best there is where none fits. */
function bestReliance(
  fitting: readonly ArtefactStanding[],
  all: readonly ArtefactStanding[],
): Reliance {
  const pool = fitting.length > 0 ? fitting : all;
  return BEST_FIRST.find((level) => pool.some((standing) => standing.reliance === level)) ?? "none";
}
