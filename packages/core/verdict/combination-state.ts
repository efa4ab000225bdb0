import type { Coverage } from "../coverage/coverage.ts";
import type { RequiredAssurance } from "./required-assurance.ts";
import type { ArtefactStanding, CombinationState } from "./verdict.ts";

/** One artefact's word on one combination. */
type Word = "covers" | "may-cover" | "does-not-cover";

/**
 * What is known of each needed combination. One good artefact is enough, unless the buyer requires a
 * certain one or both.
 */
export function combinationStates(
  coverage: Coverage,
  standings: readonly ArtefactStanding[],
  required: RequiredAssurance,
): readonly CombinationState[] {
  const isConsidered = ({ artefact }: ArtefactStanding): boolean =>
    (required !== "iso" && required !== "soc2") || required === artefact;
  const considered = standings.filter(isConsidered);
  return coverage.needed.map((combination, place) => {
    const said = considered.map((standing) => wordOf(standing, coverage, place));
    return { combination, state: stateOf(said, required) };
  });
}

function wordOf(standing: ArtefactStanding, coverage: Coverage, place: number): Word {
  const cover = coverage[standing.artefact][place]?.cover ?? "UNKNOWN";
  if (standing.claim === "no" || standing.usability === "unusable" || cover === "OUT") {
    return "does-not-cover";
  }
  return standing.usability === "usable" && cover === "IN" ? "covers" : "may-cover";
}

function stateOf(said: readonly Word[], required: RequiredAssurance): CombinationState["state"] {
  if (required === "both") {
    if (said.includes("does-not-cover")) return "uncovered";
    return said.includes("may-cover") ? "possible" : "covered";
  }
  if (said.includes("covers")) return "covered";
  return said.includes("may-cover") ? "possible" : "uncovered";
}
