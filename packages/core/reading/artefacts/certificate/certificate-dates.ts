import { findDates } from "../../dates/date.ts";
import { mayNameDate } from "../../dates/may-name-date.ts";
import type { DayInterval } from "../../dates/day-interval.ts";
import { wholeMonthsBetween } from "../../dates/iso-day.ts";
import type { DateOrder } from "../../cell/source-cell.ts";
import { withLabelsBesideDates } from "../labelled/labels-over-dates.ts";
import {
  DAY_FIRST,
  EXPIRED_AFTER,
  EXPIRES_BEFORE,
  FIRST_ISSUED_BEFORE,
  ISSUED_AFTER,
  ISSUED_BEFORE,
  OTHER_DATE_BEFORE,
  RANGE_BETWEEN,
  RENEWED_BEFORE,
  REPLACED_CERTIFICATE,
  SOA_DATE_BEFORE,
  VALID_UP_TO_AFTER,
} from "../wordings/dates-of-certificate.ts";

/** When a certificate was issued and when it ends, as far as the text says. */
export interface CertificateDates {
  readonly issued: DayInterval | null;
  readonly expires: DayInterval | null;
}

const NO_DATES: CertificateDates = { issued: null, expires: null };

/** A certificate runs for three years, a shorter one until the edition or the scope changed. */
const SHORTEST_TERM_MONTHS = 24;
const LONGEST_TERM_MONTHS = 37;

/** "11/2023–11/2026": a range as long as a certificate's term. */
function isTerm(from: DayInterval, to: DayInterval): boolean {
  const months = wholeMonthsBetween(from.earliest, to.latest);
  return months >= SHORTEST_TERM_MONTHS && months <= LONGEST_TERM_MONTHS;
}

/** The dates of the certificate, told apart by the words before them. */
export function certificateDatesIn(written: string, order: DateOrder | null): CertificateDates {
  if (!mayNameDate(written)) return NO_DATES;
  // The dates of the certificate that this one replaced say nothing of it.
  const text = withLabelsBesideDates(written.replace(REPLACED_CERTIFICATE, ""));
  const dates = findDates(text, order ?? (DAY_FIRST.test(text) ? "day-first" : null));
  let issued: DayInterval | null = null;
  let first: DayInterval | null = null;
  let expires: DayInterval | null = null;
  let afterRangeStart = false;
  for (const [index, { start, end, date }] of dates.entries()) {
    const from = Math.max(dates[index - 1]?.end ?? 0, start - 45);
    const before = text.slice(from, start);
    const next = dates[index + 1];
    const opensRange = next !== undefined && RANGE_BETWEEN.test(text.slice(end, next.start));
    if (afterRangeStart) expires ??= date;
    else if (VALID_UP_TO_AFTER.test(text.slice(end, end + 10))) expires ??= date;
    else if (SOA_DATE_BEFORE.test(before)) continue;
    else if (FIRST_ISSUED_BEFORE.test(before)) first ??= date;
    else if (RENEWED_BEFORE.test(before)) issued = date;
    else if (OTHER_DATE_BEFORE.test(before) && !/expir|issued/iu.test(before)) continue;
    else if (opensRange && (/valid|certif/iu.test(before) || isTerm(date, next.date)))
      issued ??= date;
    else if (EXPIRES_BEFORE.test(before)) expires ??= date;
    else if (EXPIRED_AFTER.test(text.slice(end, end + 30))) expires ??= date;
    else if (ISSUED_BEFORE.test(text.slice(Math.max(0, start - 80), start))) issued ??= date;
    else if (ISSUED_AFTER.test(text.slice(end, end + 10))) issued ??= date;
    afterRangeStart = opensRange && issued === date;
  }
  return { issued: issued ?? firstOfRunningTerm(first, expires), expires };
}

/** The first certificate is the one of today where it has not ended yet. */
function firstOfRunningTerm(
  first: DayInterval | null,
  expires: DayInterval | null,
): DayInterval | null {
  return first !== null && expires !== null && isTerm(first, expires) ? first : null;
}
