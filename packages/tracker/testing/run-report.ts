import type { CheckedRow } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";

import { reportCollector } from "../report/report-collector.ts";
import type { ReportHead, RunReport } from "../report/run-report.ts";

/** A report about these rows, checked for 23 November 2026. */
export function runReportOf(
  rows: readonly CheckedRow[],
  head: Partial<ReportHead> = {},
): RunReport {
  const collector = reportCollector({
    file: "vendors.xlsx",
    sheet: "Vendors",
    arrangement: "vendor-a-row",
    asOf: isoDay("2026-11-23"),
    policy: defaultPolicy,
    rules: [],
    notices: [],
    ranOn: "2026-11-23",
    earlier: null,
    ...head,
  });
  rows.forEach(collector.add);
  return collector.report();
}
