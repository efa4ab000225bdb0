import { isOpen, type Judgement } from "../rule/rule.ts";
import { isAtLeast } from "../rule/severity.ts";

/**
 * Whether a judgement keeps a row from being plainly covered: a gap or review of medium or higher, or
 * a core check that is still open.
 */
export function isCondition(judgement: Judgement): boolean {
  if (!isOpen(judgement)) return false;
  if (judgement.outcome === "review" && judgement.core) return true;
  return isAtLeast(judgement.severity, "medium");
}
