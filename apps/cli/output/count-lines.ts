import type { RunSummary } from "@scopefit/tracker/writing/sheets/run-summary";
import { statusLabels } from "@scopefit/tracker/writing/sheets/status-label";

/** How many rows have each status, a line each. */
export function countLines({ counts }: RunSummary): readonly string[] {
  const width = Math.max(...statusLabels.map(({ status }) => String(counts[status]).length));
  return statusLabels.map(
    ({ label, status }) => `${label.padEnd(14)} ${String(counts[status]).padStart(width)}`,
  );
}
