import type { CheckContext } from "@scopefit/core/check-row";
import { unpackedRun } from "@scopefit/tracker/history/run-record";
import { describeLayoutProblem } from "@scopefit/tracker/layout/layout";
import { noticesFor } from "@scopefit/tracker/report/notices";
import { type ReportCollector, reportCollector } from "@scopefit/tracker/report/report-collector";
import type { ReportHead } from "@scopefit/tracker/report/run-report";
import { recordOfSheet } from "@scopefit/tracker/writing/part/sheet-record";
import { problemWithRows } from "@scopefit/tracker/understand-tracker";

import { today } from "../input/day-option.ts";
import type { OpenTracker } from "../input/open-tracker.ts";
import { Refusal } from "../refusal.ts";
import { checkedRows } from "./checked-rows.ts";

/** What a report says of a tracker before its rows are checked. */
export function reportHead(tracker: OpenTracker, context: CheckContext): ReportHead {
  const lastRun = recordOfSheet(tracker.part, tracker.layout.sheet)?.lastRun ?? null;
  return {
    file: tracker.path,
    sheet: tracker.layout.sheet,
    arrangement: tracker.layout.arrangement,
    asOf: context.asOf,
    policy: context.policy,
    rules: context.rules,
    notices: noticesFor(tracker),
    ranOn: today(),
    earlier: lastRun === null ? null : unpackedRun(lastRun),
  };
}

/** Checks every row of a tracker, writes nothing, and keeps what reports and comparisons say of it. */
export async function wholeRun(
  tracker: OpenTracker,
  context: CheckContext,
): Promise<ReportCollector> {
  refuseEmpty(tracker);
  const collector = reportCollector(reportHead(tracker, context));
  for await (const rows of checkedRows(tracker, context)) rows.forEach(collector.add);
  return collector;
}

/** Refuses a tracker in which no row names a vendor. */
export function refuseEmpty(tracker: OpenTracker): void {
  const problem = problemWithRows(tracker);
  if (problem !== null) throw new Refusal(`${tracker.path}: ${describeLayoutProblem(problem)}`);
}
