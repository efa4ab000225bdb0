import { dayInWords, type IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { capitalised, countOf } from "@scopefit/core/rule/words";
import type { CoverageTimeline, TimelineSpan } from "@scopefit/core/timeline/timeline";

import { labelOf } from "../writing/sheets/status-label.ts";

const SPAN_NAMES: Readonly<Record<TimelineSpan["kind"], string>> = {
  certificate: "certificate in force",
  period: "report period",
  bridge: "bridge letter",
  gap: "nothing shown",
};

const ARTEFACT_NAMES = { iso: "ISO 27001", soc2: "SOC 2" } as const;

/** "SOC 2, nothing shown: 1 July 2026 to 23 November 2026, 146 days." */
export function spanLine({ artefact, kind, from, to, days, isRough }: TimelineSpan): string {
  const rough = isRough ? ", at a guess" : "";
  return `${ARTEFACT_NAMES[artefact]}, ${SPAN_NAMES[kind]}: ${dayInWords(from)} to ${dayInWords(to)}, ${countOf(days, "day")}${rough}.`;
}

/** The days from the as-of day on, a sentence each; what has changed by then is not told again. */
export function comingLines({ asOf, dates }: CoverageTimeline): readonly string[] {
  return dates
    .filter(({ day, event }) => day >= asOf && event !== "answer-changes")
    .map(({ day, says }) => `${dayInWords(day)}: ${says}`);
}

/** "From 1 January 2027 on: Not covered. The SOC 2 report becomes too old to rely on." */
export function nextChangeLine({ nextChange }: CoverageTimeline): string | null {
  if (nextChange === null) return null;
  const { date, to, why } = nextChange;
  return `From ${dayInWords(date)} on: ${labelOf(to).word}. ${why}`;
}

/** "From 1 January 2026 to 31 December 2028."; `null` where the tracker gives neither end. */
export function contractLine({ contract: { from, to } }: CoverageTimeline): string | null {
  const ends = [worded("from", from), worded("to", to)].filter((end) => end !== null);
  return ends.length === 0 ? null : `${capitalised(ends.join(" "))}.`;
}

function worded(preposition: string, day: IsoDay | null): string | null {
  return day === null ? null : `${preposition} ${dayInWords(day)}`;
}
