import type { Coverage } from "../coverage/coverage.ts";
import type { OpenOutcome } from "../rule/rule.ts";
import { joinWords } from "../rule/words.ts";
import type { ArtefactStanding, CombinationState, Status } from "./verdict.ts";

/** How many reasons a verdict gives. */
const MOST_REASONS = 3;

const ARTEFACT_NAMES = { iso: "ISO 27001 certificate", soc2: "SOC 2 report" } as const;

/** Why the status is what it is: at most three sentences, worst first. */
export function becauseOf(
  status: Status,
  open: readonly OpenOutcome[],
  combinations: readonly CombinationState[],
  standings: readonly ArtefactStanding[],
  coverage: Coverage,
): readonly string[] {
  if (status === "covered") return [coveredBy(standings, coverage)];
  const weighty = open.filter((outcome) => outcome.severity !== "low" || outcome.core);
  const findings = [...new Set(weighty.map((outcome) => outcome.finding))].slice(0, MOST_REASONS);
  return findings.length > 0 ? findings : [plainReason(status, combinations)];
}

function coveredBy(standings: readonly ArtefactStanding[], coverage: Coverage): string {
  const covering = standings.filter(
    ({ artefact, usability }) =>
      usability === "usable" && coverage[artefact].some((cover) => cover.cover === "IN"),
  );
  const names = joinWords(covering.map(({ artefact }) => ARTEFACT_NAMES[artefact]));
  const needed = joinWords(neededNames(coverage));
  // A company that ends in "Inc." brings its own full stop.
  return `The ${names} covers ${needed.replace(/\.$/u, "")}.`;
}

function neededNames(coverage: Coverage): readonly string[] {
  return [
    ...new Set(
      coverage.needed.map(({ service, site, entity }) => `${service} at ${site} by ${entity}`),
    ),
  ];
}

/** The reason of a row whose rules found nothing to say beyond the scope itself. */
function plainReason(status: Status, combinations: readonly CombinationState[]): string {
  const sites = (state: CombinationState["state"]) =>
    joinWords([
      ...new Set(
        combinations
          .filter((it) => it.state === state)
          .map(({ combination }) => `${combination.service} at ${combination.site}`),
      ),
    ]);
  switch (status) {
    case "not-covered":
    case "partly-covered":
      return `No usable certificate or report covers ${sites("uncovered") || "the service"}.`;
    case "cannot-tell":
      return combinations.length === 0
        ? "The row does not say which vendor provides which service."
        : `Nothing given settles whether ${sites("possible")} is covered.`;
    case "covered-with-conditions":
    case "covered":
      return "Every needed combination lies inside a certificate or report.";
  }
}
