import type { ArtefactStanding, CombinationState, Status } from "./verdict.ts";

/** All that the status follows from. */
export interface StatusBasis {
  /** Whether vendor and service are given, so that there is something to evaluate. */
  readonly isEvaluable: boolean;
  readonly standings: readonly ArtefactStanding[];
  readonly combinations: readonly CombinationState[];
  /** Whether something must be closed or accepted before the row is plainly covered. */
  readonly hasConditions: boolean;
  /** Whether an artefact that covers something has been read by someone, where the policy asks for it. */
  readonly isEvidenced: boolean;
}

/** The status of a row; the order of the questions matters (domain, verdict algorithm). */
export function statusOf(basis: StatusBasis): Status {
  if (!basis.isEvaluable) return "cannot-tell";
  if (basis.standings.every((standing) => standing.claim === "no")) return "not-covered";

  const states = new Set(basis.combinations.map((combination) => combination.state));
  if (states.size === 1 && states.has("uncovered")) return "not-covered";
  if (states.has("covered") && states.has("uncovered")) return "partly-covered";
  if (states.has("possible")) return "cannot-tell";
  if (basis.hasConditions || !basis.isEvidenced) return "covered-with-conditions";
  return "covered";
}
