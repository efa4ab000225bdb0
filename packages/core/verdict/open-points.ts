import { isOpen, type OpenOutcome, type Outcome } from "../rule/rule.ts";
import { isAtLeast } from "../rule/severity.ts";

/**
 * Whether an outcome keeps a row from being plainly covered: a gap or review of medium or higher, or
 * a core check that is still open.
 */
export function isCondition(outcome: Outcome): outcome is OpenOutcome {
  if (!isOpen(outcome)) return false;
  if (outcome.outcome === "review" && outcome.core) return true;
  return isAtLeast(outcome.severity, "medium");
}
