import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import type { DayInterval } from "../reading/dates/day-interval.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { addDays, addMonths, dayInWords, type IsoDay } from "../reading/dates/iso-day.ts";
import { isRough, spanOf } from "./span.ts";
import type { TimelineDate, TimelineSpan } from "./timeline.ts";

/** The period a report covers, the bridge letter after it, and the gaps before, between and after. */
export function reportSpans(facts: Facts, asOf: IsoDay): readonly TimelineSpan[] {
  const end = valueOf(facts.soc2PeriodEnd);
  const start = valueOf(facts.soc2PeriodStart);
  if (end === null || start === null) return [];
  const prior = valueOf(facts.soc2PriorPeriodEnd);
  const bridge = bridgeOf(facts, end);
  const covered = bridge ?? end;
  return [
    prior === null ? null : gapBetween(prior, start),
    spanOf(about("period", start, end), start.latest, end.earliest),
    bridge === null ? null : gapBetween(end, bridge.start),
    bridge === null
      ? null
      : spanOf(about("bridge", bridge.start, bridge), bridge.start.latest, bridge.earliest),
    spanOf(about("gap", covered, covered), addDays(covered.latest, 1), asOf),
  ].filter((span) => span !== null);
}

/** A bridge letter by the end of its span; it begins where the report ends unless it says otherwise. */
interface Bridge extends DayInterval {
  readonly start: DayInterval;
}

function bridgeOf({ bridgeLetter, bridgeStart, bridgeEnd }: Facts, periodEnd: DayInterval) {
  const end = valueOf(bridgeEnd);
  if (end === null || valueOf(bridgeLetter) === "no") return null;
  const dayAfter = {
    ...periodEnd,
    earliest: addDays(periodEnd.earliest, 1),
    latest: addDays(periodEnd.latest, 1),
  };
  const bridge: Bridge = { ...end, start: valueOf(bridgeStart) ?? dayAfter };
  return bridge;
}

function gapBetween(before: DayInterval, after: DayInterval): TimelineSpan | null {
  const first = addDays(before.latest, 1);
  return spanOf(about("gap", before, after), first, addDays(after.earliest, -1));
}

function about(kind: TimelineSpan["kind"], one: DayInterval, other: DayInterval) {
  return { artefact: "soc2", kind, isRough: isRough(one) || isRough(other) } as const;
}

/** The days on which a report starts to need a bridge, gets too old, or is followed by the next. */
export function reportDates(facts: Facts, { soc2 }: Policy): readonly TimelineDate[] {
  const dates: TimelineDate[] = [];
  const end = valueOf(facts.soc2PeriodEnd)?.earliest ?? null;
  const snapshot = valueOf(facts.soc2AsOfDate)?.earliest ?? null;
  const next = valueOf(facts.nextReportDate)?.earliest ?? null;
  if (snapshot !== null) {
    dates.push({
      day: snapshot,
      event: "type-1-as-of",
      says: `The Type 1 report describes controls on ${dayInWords(snapshot)} only.`,
      basis: "stated",
    });
  } else if (end !== null) {
    dates.push(
      {
        day: firstDayAfter(end, soc2.freshMonths),
        event: "bridge-needed",
        says: `The SOC 2 report, which ends on ${dayInWords(end)}, needs a bridge letter from this day.`,
        basis: "derived",
      },
      {
        day: firstDayAfter(end, soc2.staleMonths),
        event: "report-too-old",
        says: `The SOC 2 report, which ends on ${dayInWords(end)}, is too old from this day.`,
        basis: "derived",
      },
    );
  }
  if (next !== null) {
    const says = "The next SOC 2 report is announced.";
    dates.push({ day: next, event: "next-report", says, basis: "stated" });
  }
  return dates;
}

function firstDayAfter(day: IsoDay, months: number): IsoDay {
  return addDays(addMonths(day, months), 1);
}
