import type { DayInterval } from "@scopefit/core/reading/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/fact";

const NONE_YET = /^[\s\p{P}]*(?:none|no|nil|never|not yet|not held)(?![\p{L}\p{N}]|\.\s*\d)/iu;

/** The last surveillance audit: its date, `none` where the vendor says there was none, `null` where nobody knows. */
export type LastAudit = DayInterval | "none" | null;

/** Reads the answer on the last audit. Words that are no date may still say that there was none. */
export function lastAuditOf(fact: Fact<DayInterval>): LastAudit {
  if (fact.state === "unclear" && NONE_YET.test(fact.quote)) return "none";
  return valueOf(fact);
}

/** Whether an audit was held after the certificate was issued, on every day that the dates may mean. */
export function isHeldAfter(issue: DayInterval, audit: LastAudit): audit is DayInterval {
  return audit !== null && audit !== "none" && audit.earliest > issue.latest;
}
