import type { Portfolio } from "@scopefit/core/check-portfolio";
import type { Policy } from "@scopefit/core/policy/policy";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Rule } from "@scopefit/core/rule/rule";

import type { RunDiff } from "../history/run-diff.ts";
import type { RunRecord } from "../history/run-record.ts";
import type { Arrangement } from "../layout/layout.ts";
import type { RunSummary } from "../writing/sheets/run-summary.ts";
import type { VendorReport } from "./vendor-report.ts";

/** What is known of a run before its rows are. */
export interface ReportHead {
  /** The file as the user named it. */
  readonly file: string;
  readonly sheet: string;
  /** How the vendors stand on the sheet. */
  readonly arrangement: Arrangement;
  readonly asOf: IsoDay;
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  /** What the user should know of the file as a whole. */
  readonly notices: readonly string[];
  /** The day of the run; the as-of day may be another. */
  readonly ranOn: string;
  /** The last run that the workbook knows of, or `null`. */
  readonly earlier: RunRecord | null;
}

/** Everything that a report is made from, in whichever format. */
export interface RunReport extends Omit<ReportHead, "ranOn" | "earlier"> {
  readonly summary: RunSummary;
  /** In the order of the sheet. */
  readonly vendors: readonly VendorReport[];
  readonly portfolio: Portfolio;
  /** What has changed since the last run that the workbook knows of, or `null`. */
  readonly diff: RunDiff | null;
}
