import { addDays, calendarDay, dayNumber, type IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { textHash } from "@scopefit/core/reading/text/text-hash";
import type {
  CoverageTimeline,
  TimelineDate,
  TimelineEvent,
} from "@scopefit/core/timeline/timeline";
import { createEvents, type EventAttributes } from "ics";

import { labelOf } from "../../writing/sheets/status-label.ts";
import type { RunReport } from "../run-report.ts";
import { vendorHeading } from "../vendor-heading.ts";
import type { VendorReport } from "../vendor-report.ts";

/** What the library takes and its types leave out: when the entry was made, in ms since 1970. */
type Entry = EventAttributes & { readonly timestamp: number };

const MS_A_DAY = 86_400_000;

/** Days that nobody has to act on. */
const NOT_IN_CALENDAR: ReadonlySet<TimelineEvent> = new Set(["contract-starts", "type-1-as-of"]);

/**
 * The days that matter as a calendar (RFC 5545): whole days from the as-of day on, one entry for each.
 * An entry keeps its id from run to run, so that importing the calendar again moves it and adds none.
 */
export function calendarReport({ vendors, asOf, sheet }: RunReport): string {
  const entries = vendors.flatMap((vendor) =>
    datesToKeep(vendor.timeline).map((date) => entryOf(date, vendor, asOf)),
  );
  const header = { productId: "-//Scopefit//EN", calName: `Scopefit: ${sheet}` };
  const { value, error } = createEvents(withOwnIds(entries), header);
  if (typeof value !== "string")
    throw new Error("A calendar is made of whole days.", { cause: error });
  return value;
}

/** What is to come. On the day the answer changes, that is the entry and not what brings it about. */
function datesToKeep({ dates, asOf, nextChange }: CoverageTimeline): readonly TimelineDate[] {
  return dates.filter(({ day, event, basis }) => {
    if (day < asOf || NOT_IN_CALENDAR.has(event)) return false;
    return event === "answer-changes" || basis === "stated" || day !== nextChange?.date;
  });
}

function entryOf({ day, event, says }: TimelineDate, vendor: VendorReport, asOf: IsoDay): Entry {
  const heading = vendorHeading(vendor.identity);
  const { nextChange } = vendor.timeline;
  const to = event === "answer-changes" && nextChange !== null ? ` ${becomes(nextChange.to)}` : "";
  return {
    uid: `${textHash(`${heading}/${event}`)}@scopefit`,
    title: `${heading}: ${says}`,
    description: `${labelOf(vendor.status).word} when this was made.${to}\n${vendor.because.join(" ")}`,
    start: dateArray(day),
    end: dateArray(addDays(day, 1)),
    timestamp: dayNumber(asOf) * MS_A_DAY,
    transp: "TRANSPARENT",
    categories: ["Scopefit"],
  };
}

function becomes(status: Parameters<typeof labelOf>[0]): string {
  return `From this day on: ${labelOf(status).word}.`;
}

/** Rows about one engagement have days of their own: the second gets another id than the first. */
function withOwnIds(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const uid = entry.uid ?? "";
    const count = seen.get(uid) ?? 0;
    seen.set(uid, count + 1);
    return count === 0 ? entry : { ...entry, uid: `${count + 1}.${uid}` };
  });
}

function dateArray(day: IsoDay): [number, number, number] {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return [year, month, dayOfMonth];
}
