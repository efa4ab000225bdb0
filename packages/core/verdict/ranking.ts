import { isOpen, type OpenOutcome, type Outcome } from "../rule/rule.ts";
import { isAtLeast, severities } from "../rule/severity.ts";
import type { Status } from "./verdict.ts";

/**
 * The open outcomes, the most pressing first: what decides a row that cannot be told, then critical
 * and high gaps, core reviews, the rest by severity. Equal ones keep the order of the catalogue.
 */
export function rankedOpen(outcomes: readonly Outcome[], status: Status): readonly OpenOutcome[] {
  return outcomes.filter(isOpen).sort((a, b) => {
    const byRank = rankOf(a, status) - rankOf(b, status);
    return byRank !== 0 ? byRank : severities.indexOf(a.severity) - severities.indexOf(b.severity);
  });
}

function rankOf(outcome: OpenOutcome, status: Status): number {
  if (status === "cannot-tell" && decides(outcome)) return 0;
  if (outcome.outcome === "gap" && isAtLeast(outcome.severity, "high")) return 1;
  if (outcome.outcome === "review" && outcome.core) return 2;
  return isAtLeast(outcome.severity, "medium") ? 3 : 4;
}

/** What leaves usability or coverage open: an unknown that could turn the status either way. */
function decides(outcome: OpenOutcome): boolean {
  if (outcome.aspect === "other" || !outcome.core) return false;
  return outcome.effect !== "unusable" || outcome.outcome === "review";
}
