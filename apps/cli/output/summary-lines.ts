import { joinWords } from "@scopefit/core/rule/words";
import { type RunSummary } from "@scopefit/tracker/writing/run-summary";
import { statusLabels } from "@scopefit/tracker/writing/status-label";

const MOST_GAPS = 5;

/** The summary of a run in plain lines: counts by status, what waits for a reader, frequent gaps. */
export function summaryLines(summary: RunSummary): readonly string[] {
  const counts = statusLabels.map(
    ({ label, status }) => `${label.padEnd(14)} ${summary.counts[status]}`,
  );
  const waiting =
    summary.waitingForReading === 0
      ? []
      : [
          `${summary.waitingForReading} of these wait only for someone to read the document and record it.`,
        ];
  const gaps = summary.gaps.slice(0, MOST_GAPS).map(({ rule, rows }) => `${rule} (${rows})`);
  return [
    ...counts,
    ...waiting,
    ...(gaps.length === 0 ? [] : [`Most frequent open points: ${joinWords(gaps)}.`]),
  ];
}
