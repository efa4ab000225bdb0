import type { CheckedRow } from "@scopefit/core/check-row";
import { rowIdentity, type RowIdentity } from "@scopefit/core/facts/row-identity";
import type { Policy } from "@scopefit/core/policy/policy";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { coverageTimeline } from "@scopefit/core/timeline/coverage-timeline";
import type { CoverageTimeline } from "@scopefit/core/timeline/timeline";
import type {
  ArtefactStanding,
  CombinationState,
  Fit,
  Reliance,
  Status,
} from "@scopefit/core/verdict/verdict";

import type { OurColumnKey } from "../our-columns/our-column.ts";
import { findingLines, type FindingLine } from "../writing/row/finding-lines.ts";
import { rowTexts } from "../writing/row/row-texts.ts";

/** What a report says of one row; plain data, small enough to hold for every row of a tracker. */
export interface VendorReport {
  readonly row: number;
  readonly identity: RowIdentity;
  readonly status: Status;
  readonly because: readonly string[];
  readonly fit: Fit;
  readonly reliance: Reliance;
  readonly standings: readonly ArtefactStanding[];
  readonly combinations: readonly CombinationState[];
  readonly findings: readonly FindingLine[];
  readonly questions: readonly string[];
  readonly toDos: readonly string[];
  /** What to request, without repeats. */
  readonly evidence: readonly string[];
  readonly basis: string;
  readonly timeline: CoverageTimeline;
  /** What our columns say. */
  readonly texts: Readonly<Record<OurColumnKey, string>>;
}

/** The report of one checked row. */
export function vendorReport(
  checked: CheckedRow,
  run: { readonly policy: Policy; readonly asOf: IsoDay },
): VendorReport {
  const { row, facts, shown, verdict } = checked;
  return {
    row,
    identity: rowIdentity(facts),
    status: verdict.status,
    because: verdict.because,
    fit: verdict.fit,
    reliance: verdict.reliance,
    standings: verdict.standings,
    combinations: verdict.combinations,
    findings: findingLines(shown, verdict.status),
    questions: verdict.questions.map(({ text }) => text),
    toDos: verdict.toDos.map(({ text }) => text),
    evidence: verdict.evidence,
    basis: verdict.basis,
    timeline: coverageTimeline(checked, run),
    texts: rowTexts(checked),
  };
}
