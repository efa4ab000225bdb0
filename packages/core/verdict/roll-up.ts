import type { MatchedRow, RunContext } from "../rule/decide-rules.ts";
import type { Outcome } from "../rule/rule.ts";
import { basisLine } from "./basis-line.ts";
import { becauseOf } from "./because.ts";
import { fitOf } from "./fit.ts";
import { coveringStandings, type JudgedStatus } from "./judged-status.ts";
import { mergedQuestions } from "./questions.ts";
import { rankedOpen } from "./ranking.ts";
import type { ArtefactStanding, Reliance, Verdict } from "./verdict.ts";

/** From the status, what it was decided from and what is open to the answer for the row. */
export function rollUp(
  { facts, coverage }: MatchedRow,
  { status, standings, combinations }: JudgedStatus,
  shown: readonly Outcome[],
  waiverLines: readonly string[],
  run: RunContext,
): Verdict {
  const open = rankedOpen(shown, status);
  const { questions, toDos, evidence } = mergedQuestions(open);
  return {
    status,
    because: becauseOf(status, open, combinations, standings, coverage),
    combinations,
    fit: fitOf(coverage, standings),
    reliance: bestReliance(coveringStandings(coverage, standings), standings),
    standings,
    questions,
    toDos,
    evidence,
    basis: [basisLine(standings, facts, run.policy, run.asOf), ...waiverLines].join(" "),
  };
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
