import type { Artefact } from "../coverage/coverage.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import type { NextChange } from "../verdict/next-change.ts";

/** A stretch of days, both ends included. */
export interface TimelineSpan {
  readonly artefact: Artefact;
  /** A `gap` is a stretch for which nothing is shown, before, between or after the others. */
  readonly kind: "certificate" | "period" | "bridge" | "gap";
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
  /** Whether an end was given less exactly than by a day; then the shortest reading is shown. */
  readonly isRough: boolean;
}

/** What happens on a day. */
export type TimelineEvent =
  | "contract-starts"
  | "contract-ends"
  | "certificate-expires"
  | "surveillance-due"
  | "recertification-planned"
  | "next-audit"
  | "type-1-as-of"
  | "bridge-needed"
  | "report-too-old"
  | "next-report"
  | "answer-changes";

/** A day that matters. */
export interface TimelineDate {
  readonly day: IsoDay;
  readonly event: TimelineEvent;
  /** What happens, as a sentence. */
  readonly says: string;
  /** Whether the tracker gives the day or it follows from others. */
  readonly basis: "stated" | "derived";
}

/** When what covers a row, and when that changes. */
export interface CoverageTimeline {
  readonly asOf: IsoDay;
  /** The contract, as far as the tracker gives it. */
  readonly contract: { readonly from: IsoDay | null; readonly to: IsoDay | null };
  /** In the order of their first days. */
  readonly spans: readonly TimelineSpan[];
  /** In their order, past ones too. */
  readonly dates: readonly TimelineDate[];
  readonly nextChange: NextChange | null;
}
