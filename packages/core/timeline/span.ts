import type { DayInterval } from "../reading/dates/day-interval.ts";
import { daysBetween, type IsoDay } from "../reading/dates/iso-day.ts";
import type { TimelineSpan } from "./timeline.ts";

/** A span from one day to another, or `null` where it would end before it begins. */
export function spanOf(
  about: Pick<TimelineSpan, "artefact" | "kind" | "isRough">,
  from: IsoDay,
  to: IsoDay,
): TimelineSpan | null {
  return to < from ? null : { ...about, from, to, days: daysBetween(from, to) + 1 };
}

/** Whether a date may mean more than one day. */
export function isRough({ earliest, latest }: DayInterval): boolean {
  return earliest !== latest;
}
