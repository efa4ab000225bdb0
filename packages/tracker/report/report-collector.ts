import type { CheckedRow } from "@scopefit/core/check-row";
import { checkPortfolio } from "@scopefit/core/check-portfolio";

import { fingerprintOf, type RowFingerprint } from "../history/row-fingerprint.ts";
import { diffRuns } from "../history/run-diff.ts";
import type { RunRecord } from "../history/run-record.ts";
import { countOf } from "../writing/row/row-digest.ts";
import { runCounter } from "../writing/sheets/run-summary.ts";
import type { ReportHead, RunReport } from "./run-report.ts";
import { vendorReport, type VendorReport } from "./vendor-report.ts";

/** Takes rows as they are checked, and keeps of each what a report says. */
export interface ReportCollector {
  readonly add: (row: CheckedRow) => void;
  readonly report: () => RunReport;
  /** What a later run, or another file, is compared with. */
  readonly record: () => RunRecord;
}

/** A collector without rows. */
export function reportCollector(head: ReportHead): ReportCollector {
  const { ranOn, earlier, ...about } = head;
  const { asOf } = about;
  const counter = runCounter();
  const portfolio = checkPortfolio(head);
  const vendors: VendorReport[] = [];
  const fingerprints: RowFingerprint[] = [];
  const record = () => ({ ranOn, asOf, rows: fingerprints });
  return {
    add: (row) => {
      counter.add(countOf(row));
      portfolio.add(row);
      vendors.push(vendorReport(row, head));
      fingerprints.push(fingerprintOf(row));
    },
    record,
    report: () => ({
      ...about,
      summary: counter.summary(),
      vendors,
      portfolio: portfolio.portfolio(),
      diff: earlier === null ? null : diffRuns(earlier, record()),
    }),
  };
}
