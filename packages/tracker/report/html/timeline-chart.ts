import {
  addMonths,
  calendarDay,
  daysBetween,
  dayInWords,
  type IsoDay,
  isoDay,
} from "@scopefit/core/reading/dates/iso-day";
import type { CoverageTimeline, TimelineSpan } from "@scopefit/core/timeline/timeline";

import { spanLine } from "../timeline-lines.ts";
import { markup, type Markup, nothing } from "./markup.ts";

/** In units of the drawing, which is scaled to the width of the page. */
const WIDTH = 640;
const LABEL_WIDTH = 80;
const LANE_HEIGHT = 22;
const BAR_HEIGHT = 12;
const AXIS_HEIGHT = 20;

/** How much is drawn before and after the as-of day; what lies further off is cut. */
const MONTHS_BACK = 30;
const MONTHS_AHEAD = 24;

/** A lane of the drawing and what lies in it. */
interface Lane {
  readonly label: string;
  readonly spans: readonly TimelineSpan[];
}

/** Certificate, report, bridge and gaps of one vendor, with the as-of day and the contract's end. */
export function timelineChart(timeline: CoverageTimeline): Markup {
  const lanes = lanesOf(timeline);
  if (lanes.length === 0) return nothing;
  const axis = new DayAxis(timeline.asOf);
  const height = AXIS_HEIGHT + lanes.length * LANE_HEIGHT;
  const said = timeline.spans.map(spanLine).join(" ");
  const drawn = lanes.map((lane, place) => laneRow(lane, AXIS_HEIGHT + place * LANE_HEIGHT, axis));
  const marks = [
    mark(timeline.asOf, "as-of", `as of ${dayInWords(timeline.asOf)}`, height, axis),
    ...endMarks(timeline, height, axis),
  ];
  return markup`<svg class="chart timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${said}">${yearLines(axis, height)}${drawn}${marks}</svg>`;
}

function lanesOf({ spans }: CoverageTimeline): readonly Lane[] {
  const lanes = [
    { label: "ISO 27001", spans: spans.filter(({ artefact }) => artefact === "iso") },
    { label: "SOC 2", spans: spans.filter(({ artefact }) => artefact === "soc2") },
  ];
  return lanes.filter((lane) => lane.spans.length > 0);
}

/** Places days along the drawing. */
class DayAxis {
  readonly first: IsoDay;
  readonly last: IsoDay;

  constructor(asOf: IsoDay) {
    this.first = addMonths(asOf, -MONTHS_BACK);
    this.last = addMonths(asOf, MONTHS_AHEAD);
  }

  /** Where a day stands; a day outside of the drawing stands at its edge. */
  place(day: IsoDay): number {
    const held = day < this.first ? this.first : day > this.last ? this.last : day;
    const share = daysBetween(this.first, held) / daysBetween(this.first, this.last);
    return Math.round((LABEL_WIDTH + share * (WIDTH - LABEL_WIDTH)) * 100) / 100;
  }

  holds(day: IsoDay): boolean {
    return day >= this.first && day <= this.last;
  }
}

function laneRow({ label, spans }: Lane, top: number, axis: DayAxis): Markup {
  const middle = top + LANE_HEIGHT / 2;
  const bars = spans.map((span) => {
    const x = axis.place(span.from);
    const width = Math.max(1, Math.round((axis.place(span.to) - x) * 100) / 100);
    const y = middle - BAR_HEIGHT / 2;
    return markup`<rect class="${span.kind}" x="${x}" y="${y}" width="${width}" height="${BAR_HEIGHT}"><title>${spanLine(span)}</title></rect>`;
  });
  return markup`<text x="0" y="${middle}">${label}</text>${bars}`;
}

function yearLines(axis: DayAxis, height: number): readonly Markup[] {
  const lines: Markup[] = [];
  const lastYear = calendarDay(axis.last).year;
  for (let year = calendarDay(axis.first).year + 1; year <= lastYear; year++) {
    const x = axis.place(isoDay(`${String(year).padStart(4, "0")}-01-01`));
    lines.push(
      markup`<line class="year" x1="${x}" x2="${x}" y1="${AXIS_HEIGHT}" y2="${height}"/><text class="year" x="${x + 3}" y="8">${year}</text>`,
    );
  }
  return lines;
}

function endMarks(
  { contract }: CoverageTimeline,
  height: number,
  axis: DayAxis,
): readonly Markup[] {
  const ends = [
    [contract.from, "contract starts"],
    [contract.to, "contract ends"],
  ] as const;
  return ends.flatMap(([day, words]) =>
    day === null ? [] : [mark(day, "contract", `${words} ${dayInWords(day)}`, height, axis)],
  );
}

function mark(day: IsoDay, kind: string, title: string, height: number, axis: DayAxis): Markup {
  if (!axis.holds(day)) return nothing;
  const x = axis.place(day);
  return markup`<line class="${kind}" x1="${x}" x2="${x}" y1="4" y2="${height}"><title>${title}</title></line>`;
}
