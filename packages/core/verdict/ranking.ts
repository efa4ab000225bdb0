import { isOpen, type OpenOutcome, type Outcome } from "../rule/rule.ts";
import { isAtLeast, severities } from "../rule/severity.ts";
import type { Status } from "./verdict.ts";

/**
 * The open outcomes, the most pressing first: what decides a row that cannot be told, then critical
 * and high gaps, core reviews, the rest by severity. Equal ones keep the order of the catalogue.
 */
export function rankedOpen(outcomes: readonly Outcome[], status: Status): readonly OpenOutcome[] {
  const open = outcomes.filter(isOpen);
  const unusable = new Set(open.filter(showsUnusable).map(({ subject }) => subject));
  const rankOf = (outcome: OpenOutcome) => rank(outcome, status, unusable.has(outcome.subject));
  return open.sort((a, b) => {
    const byRank = rankOf(a) - rankOf(b);
    return byRank !== 0 ? byRank : severities.indexOf(a.severity) - severities.indexOf(b.severity);
  });
}

/** A certificate or report that is shown to be of no use settles nothing, whatever else it leaves open. */
function rank(outcome: OpenOutcome, status: Status, isOfUnusable: boolean): number {
  if (status === "cannot-tell" && !isOfUnusable && decides(outcome)) return 0;
  if (outcome.outcome === "gap" && isAtLeast(outcome.severity, "high")) return 1;
  if (outcome.outcome === "review" && outcome.core) return 2;
  return isAtLeast(outcome.severity, "medium") ? 3 : 4;
}

function showsUnusable({ effect, outcome }: OpenOutcome): boolean {
  return effect === "unusable" && outcome === "gap";
}

/** What leaves usability or coverage open: an unknown that could turn the status either way. */
function decides(outcome: OpenOutcome): boolean {
  if (outcome.aspect === "other" || !outcome.core) return false;
  return outcome.effect !== "unusable" || outcome.outcome === "review";
}
