import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";

const NONE_YET = /^[\s\p{P}]*(?:none|no|nil|never|not yet|not held)(?![\p{L}\p{N}]|\.\s*\d)/iu;
/** The audit was due and did not take place; a date beside it is the one on which it was due. */
const DID_NOT_HAPPEN =
  /^[\s\p{P}]*(?:(?:it |the |last |audit |surveillance |is |was |has been |currently |still |yet )*)(?:overdue|past due|missed|skipped|omitted|waived|postponed|deferred|cancell?ed|outstanding|(?:was |has )?(?:not|never)(?: yet| been)* (?:done|held|performed|conducted|completed|carried out|undertaken|taken place|happened|audited)|did not (?:take place|happen)|überfällig|ausgefallen|versäumt|nicht (?:durchgeführt|erfolgt|stattgefunden)|vencida|atrasad[oa]|no realizad[oa]|não realizad[oa]|en retard|non (?:réalisé|effectué|effettuat)\p{L}*|achterstallig|niet uitgevoerd)(?!\p{L}|\s(?:actions?|findings?|items?|points?|ncs?|minors?|majors?|non-?conform))/iu;

/** The last surveillance audit: its date, `none` where the vendor says there was none, `null` where nobody knows. */
export type LastAudit = DayInterval | "none" | null;

/** Reads the answer on the last audit. Words that are no date may still say that there was none. */
export function lastAuditOf(fact: Fact<DayInterval>): LastAudit {
  if (DID_NOT_HAPPEN.test(quoteOf(fact))) return "none";
  if (fact.state === "unclear" && NONE_YET.test(fact.quote)) return "none";
  return valueOf(fact);
}

/** Whether an audit was held after the certificate was issued, on every day that the dates may mean. */
export function isHeldAfter(issue: DayInterval, audit: LastAudit): audit is DayInterval {
  return audit !== null && audit !== "none" && audit.earliest > issue.latest;
}
