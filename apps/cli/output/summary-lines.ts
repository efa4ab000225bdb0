import { countOf, joinWords } from "@scopefit/core/rule/words";
import type { RunSummary } from "@scopefit/tracker/writing/run-summary";
import { statusLabels } from "@scopefit/tracker/writing/status-label";

const MOST_GAPS = 5;

/** How many rows have each status, a line each. */
export function countLines({ counts }: RunSummary): readonly string[] {
  const width = Math.max(...statusLabels.map(({ status }) => String(counts[status]).length));
  return statusLabels.map(
    ({ label, status }) => `${label.padEnd(14)} ${String(counts[status]).padStart(width)}`,
  );
}

/** What else a run found: what waits for a reader, and which points are open most often. */
export function summaryLines(summary: RunSummary): readonly string[] {
  const { waitingForReading } = summary;
  const waiting =
    waitingForReading === 0
      ? []
      : [
          `${countOf(waitingForReading, "row")} ${waitingForReading === 1 ? "waits" : "wait"} only for someone to read the document and record it.`,
        ];
  const gaps = summary.gaps.slice(0, MOST_GAPS).map(({ rule, rows }) => `${rule} (${rows})`);
  return [...waiting, ...(gaps.length === 0 ? [] : [`Open most often: ${joinWords(gaps)}.`])];
}
