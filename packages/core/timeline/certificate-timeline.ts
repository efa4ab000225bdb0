import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { addDays, addMonths, calendarDay, type IsoDay, isoDay } from "../reading/dates/iso-day.ts";
import { isRough, spanOf } from "./span.ts";
import type { TimelineDate, TimelineSpan } from "./timeline.ts";

/** The stretch a certificate is in force and the one since it ended, up to the as-of day. */
export function certificateSpans(
  { isoIssueDate, isoExpiryDate }: Facts,
  asOf: IsoDay,
): readonly TimelineSpan[] {
  const issued = valueOf(isoIssueDate);
  const expires = valueOf(isoExpiryDate);
  if (expires === null) return [];
  const gap = { artefact: "iso", kind: "gap", isRough: isRough(expires) } as const;
  const since = spanOf(gap, addDays(expires.latest, 1), asOf);
  if (issued === null) return since === null ? [] : [since];
  const inForce = spanOf(
    { artefact: "iso", kind: "certificate", isRough: isRough(issued) || isRough(expires) },
    issued.latest,
    expires.earliest,
  );
  return [inForce, since].filter((span) => span !== null);
}

/** The days of a certificate's cycle: surveillance, the plan for recertification, the end. */
export function certificateDates(facts: Facts, { iso }: Policy): readonly TimelineDate[] {
  const dates: TimelineDate[] = [];
  const issued = valueOf(facts.isoIssueDate)?.earliest ?? null;
  const expires = valueOf(facts.isoExpiryDate)?.earliest ?? null;
  const next = valueOf(facts.isoNextAuditDate);
  if (issued !== null && expires !== null) {
    for (const day of surveillanceDays(issued, expires, iso.firstSurveillanceMonths)) {
      const says = "Last day for the yearly surveillance audit.";
      dates.push({ day, event: "surveillance-due", says, basis: "derived" });
    }
  }
  if (next !== null) {
    const says = "The next ISO 27001 audit is planned.";
    dates.push({ day: next.earliest, event: "next-audit", says, basis: "stated" });
  }
  if (expires !== null) {
    const says = "The ISO 27001 certificate ends; recertification must be decided by then.";
    dates.push({ day: expires, event: "certificate-expires", says, basis: "stated" });
    dates.push({
      day: addDays(expires, -iso.recertificationPlanDays),
      event: "recertification-planned",
      says: "A date for the recertification audit should be known.",
      basis: "derived",
    });
  }
  return dates;
}

/**
 * The last days for surveillance audits: the first within twelve months of the decision, then one in
 * each calendar year but that of recertification (ISO/IEC 17021-1, 9.1.3.3).
 */
function surveillanceDays(issued: IsoDay, expires: IsoDay, firstMonths: number): readonly IsoDay[] {
  const first = addMonths(issued, firstMonths);
  const days = first < expires ? [first] : [];
  const lastYear = calendarDay(expires).year - 1;
  for (let year = calendarDay(first).year + 1; year <= lastYear; year++) {
    days.push(isoDay(`${String(year).padStart(4, "0")}-12-31`));
  }
  return days;
}
