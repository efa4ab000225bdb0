import { checkRows } from "@scopefit/core/check-row";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { noticesFor } from "@scopefit/tracker/report/notices";
import { reportCollector } from "@scopefit/tracker/report/report-collector";
import type { RunReport } from "@scopefit/tracker/report/run-report";

import { breath } from "../run/breath.ts";
import type { CheckRun } from "../run/check-run.ts";
import type { TakenSheet } from "../sheet/taken-sheet.ts";

/** How many rows are checked before others have their turn. */
const SLICE_ROWS = 40;

/** What a report is collected from. */
export interface ReportBasis {
  readonly sheet: TakenSheet;
  readonly run: CheckRun;
  /** The rows that have been checked, from the top, each as it was then. */
  readonly rows: readonly number[];
  readonly recordOf: (row: number) => Promise<VendorRecord | null>;
  /** The name of the workbook; "" where the report names none. */
  readonly file: string;
  readonly ranOn: IsoDay;
}

/** What a report says of all rows that have been checked: they are checked again, as they were then. */
export async function collectReport(basis: ReportBasis): Promise<RunReport> {
  const source = basis.sheet.source();
  const { context } = basis.run;
  const { rules, policy, asOf } = context;
  const { layout, mapping } = basis.sheet.tracker();
  const collector = reportCollector({
    file: basis.file,
    sheet: source.shape.name,
    arrangement: layout.arrangement,
    asOf,
    policy,
    rules,
    notices: noticesFor({ layout, mapping, source, warnings: [] }),
    ranOn: basis.ranOn,
    earlier: null,
  });
  for (let from = 0; from < basis.rows.length; from += SLICE_ROWS) {
    const records: VendorRecord[] = [];
    for (const row of basis.rows.slice(from, from + SLICE_ROWS)) {
      const record = await basis.recordOf(row);
      if (record !== null) records.push(record);
    }
    checkRows(records, context).forEach(collector.add);
    await breath();
  }
  return collector.report();
}
