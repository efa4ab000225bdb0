import { type Fact, isUnanswered, notAsked } from "../reading/cell/fact.ts";
import type { DayInterval } from "../reading/dates/day-interval.ts";
import type { DraftFacts } from "./draft-facts.ts";

/**
 * A Type 1 report has one date, and trackers keep it in the column for the end of the period; those with two columns
 * give the same day in both.
 */
export function withAsOfDate(draft: DraftFacts): void {
  const { soc2Type, soc2PeriodStart, soc2PeriodEnd } = draft;
  if (soc2Type.state !== "stated" || soc2Type.value !== "1") return;
  if (!isUnanswered(draft.soc2AsOfDate) || soc2PeriodEnd.state !== "stated") return;
  const isOneDay = isSameDay(soc2PeriodStart, soc2PeriodEnd);
  if (!isOneDay && !isUnanswered(soc2PeriodStart)) return;
  draft.soc2AsOfDate = soc2PeriodEnd;
  if (isOneDay) draft.soc2PeriodStart = notAsked;
}

function isSameDay(one: Fact<DayInterval>, other: Fact<DayInterval>): boolean {
  if (one.state !== "stated" || other.state !== "stated") return false;
  return (
    one.value.precision === "day" &&
    other.value.precision === "day" &&
    one.value.earliest === other.value.earliest
  );
}
