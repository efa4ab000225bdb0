import type { Facts } from "@scopefit/core/facts/facts";
import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import {
  addDays,
  addMonths,
  calendarDay,
  dayOf,
  type IsoDay,
} from "@scopefit/core/reading/dates/iso-day";
import type { Clock } from "@scopefit/core/rule/rule";

/** Years from one recertification to the next. */
const CYCLE_YEARS = 3;

/** Until so many months after its issue, a first certificate is held to the date of its first audit. */
const FIRST_AUDIT_RULE_MONTHS = 24;

/** The dates that place a certificate in its cycle. */
type CycleFacts = Pick<Facts, "isoIssueDate" | "isoOriginalDate">;

/** Whether the certificate is a renewed one: its first certification lies before its issue. */
export function isLaterCycle(original: Fact<DayInterval>, issue: DayInterval): boolean {
  const first = valueOf(original);
  return first !== null && first.latest < issue.earliest;
}

/**
 * Whether surveillance is judged by the date of the first audit rather than year by year: in the first
 * two years of a certificate that is not known to be a renewed one.
 */
export function isUnderFirstAuditRule(
  { isoIssueDate, isoOriginalDate }: CycleFacts,
  clock: Clock,
): boolean {
  const issue = valueOf(isoIssueDate);
  if (issue === null || isLaterCycle(isoOriginalDate, issue)) return false;
  const lastDay = addMonths(issue.latest, FIRST_AUDIT_RULE_MONTHS);
  return !clock.hasCome(addDays(lastDay, 1));
}

/**
 * The latest calendar year after `lastAuditYear` and before that of `asOf` in which a surveillance
 * audit was due: the certificate was in force all year, and it was no year of recertification.
 */
export function missedYear(
  issue: DayInterval,
  expiry: DayInterval,
  lastAuditYear: number,
  asOf: IsoDay,
): number | null {
  for (let year = yearOf(asOf) - 1; year > lastAuditYear; year -= 1) {
    const first = dayOf(year, 1, 1);
    const last = lastDayOf(year);
    if (first === null || last === null || issue.latest > first) return null;
    const isRecertified = (yearOf(expiry.earliest) - year) % CYCLE_YEARS === 0;
    if (expiry.earliest >= last && !isRecertified) return year;
  }
  return null;
}

/** 31 December of a year. */
export function lastDayOf(year: number): IsoDay | null {
  return dayOf(year, 12, 31);
}

/** The calendar year of a day. */
export function yearOf(day: IsoDay): number {
  return calendarDay(day).year;
}
