import { findDates } from "./date.ts";
import { mayNameDate } from "./may-name-date.ts";
import type { DayInterval } from "./day-interval.ts";
import { wholeMonthsBetween } from "./iso-day.ts";
import type { DateOrder } from "./source-cell.ts";

/** When a certificate was issued and when it ends, as far as the text says. */
export interface CertificateDates {
  readonly issued: DayInterval | null;
  readonly expires: DayInterval | null;
}

const NO_DATES: CertificateDates = { issued: null, expires: null };

const EXPIRES_BEFORE =
  /(?:expir\p{L}*|valid(?:ity)?(?:\s(?:date|period))?(?:\s(?:until|till?|thru|through|to|up to))?|(?:until|till|thru|through|good until|renewal(?: due| date)?|ends?|exp\.?)|gültig bis|v[áa]lid[oa] (?:hasta|até)|vigente (?:hasta|até)|val(?:abl|id)e jusqu['’]?\p{L}*|jusqu['’]au|vence|vencimiento|vencimento|scade(?:nza)?|valid[oa] fino al?|geldig tot(?: en met)?|verloopt|läuft ab|ablaufdatum|caduca|expire(?: le)?)(?:\s(?:on|in|date|is|by|the|el|em|am|le|of))*(?:\s\d+\s(?:days|weeks|months))?[\s:=('"–-]*$/iu;
const ISSUED_BEFORE =
  /(?:(?:received|obtained|earned|achieved|gained)\s(?:our|its|the|their)\s(?:\S+\s){0,5}?(?:certification|certificate)|(?:re-?)?issued?(?:\s(?:on|in|date))?|issue date|date of issue|issuance(?: date)?|effective(?: date)?|valid from|certified(?: on| in)?|certification date|(?:re-?)?certified|awarded|granted|achieved|obtained|dated|renewed|registered|(?:issued|certified|awarded|granted|audited)\s(?:by\s)(?:[\p{L}\d.&/:-]+\s){1,6}?(?:on|in|dated)|(?:ausgestellt|erteilt|délivrée?|emitid[oa]|rilasciat[oa]|afgegeven)\s(?:von|durch|par|por|pela|da|dal|door)\s(?:[\p{L}\d.&/:-]+\s){1,6}?(?:am|le|el|em|il|op)|ausgestellt(?: am)?|emitido(?: el| em)?|délivré le|rilasciato il)(?:\s(?:on|in|at|is|date|the))*[\s:=('"–-]*$/iu;
/** Dates of the first certification, of audits and of targets are none of the current certificate. */
const OTHER_DATE_BEFORE =
  /(?:since|first|original\p{L}*|initial\p{L}*|surveillance|audit(?:ed)?|stage \d|next|target\p{L}*|expected|planned|by|transition\p{L}*|revised|updated|reviewed|applicability|soa)(?:\s\p{L}+){0,2}[\s:=('"–-]*$/iu;

const REPLACED_CERTIFICATE =
  /(?<!\p{L})(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing)|previous certificate|formerly)(?!\p{L})[^.]*/giu;
const RANGE_BETWEEN = /^\s*(?:to|until|through|till|bis|au|hasta|até|al?|tot|–|—|-|\/)\s*$/iu;

/** "ist am 30.11.2024 abgelaufen". */
const EXPIRED_AFTER =
  /^\s*(?:expired|abgelaufen|ausgelaufen|verlopen|expiré|vencid[oa]|caducad[oa]|scadut[oa])(?!\p{L})/iu;

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
  const text = written.replace(REPLACED_CERTIFICATE, "");
  const dates = findDates(text, order);
  let issued: DayInterval | null = null;
  let expires: DayInterval | null = null;
  let afterRangeStart = false;
  for (const [index, { start, end, date }] of dates.entries()) {
    const from = Math.max(dates[index - 1]?.end ?? 0, start - 45);
    const before = text.slice(from, start);
    const next = dates[index + 1];
    const opensRange = next !== undefined && RANGE_BETWEEN.test(text.slice(end, next.start));
    if (afterRangeStart) expires ??= date;
    else if (OTHER_DATE_BEFORE.test(before) && !/expir|issued/iu.test(before)) continue;
    else if (opensRange && (/valid|certif/iu.test(before) || isTerm(date, next.date)))
      issued ??= date;
    else if (EXPIRES_BEFORE.test(before)) expires ??= date;
    else if (EXPIRED_AFTER.test(text.slice(end, end + 30))) expires ??= date;
    else if (ISSUED_BEFORE.test(before)) issued ??= date;
    afterRangeStart = opensRange && issued === date;
  }
  return { issued, expires };
}
