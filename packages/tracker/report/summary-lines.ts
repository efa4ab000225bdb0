import { countOf, joinWords } from "@scopefit/core/rule/words";

import type { RunSummary } from "../writing/sheets/run-summary.ts";

const MOST_GAPS = 5;

/** "3 rows wait only for someone to read the document and record it."; none where none does. */
export function waitingLine({ waitingForReading }: RunSummary): readonly string[] {
  if (waitingForReading === 0) return [];
  const wait = waitingForReading === 1 ? "waits" : "wait";
  return [
    `${countOf(waitingForReading, "row")} ${wait} only for someone to read the document and record it.`,
  ];
}

/** What a run found besides the counts: what waits for a reader, which points are open most often. */
export function summaryLines(summary: RunSummary): readonly string[] {
  const gaps = summary.gaps.slice(0, MOST_GAPS).map(({ rule, rows }) => `${rule} (${rows})`);
  return [
    ...waitingLine(summary),
    ...(gaps.length === 0 ? [] : [`Open most often: ${joinWords(gaps)}.`]),
  ];
}
