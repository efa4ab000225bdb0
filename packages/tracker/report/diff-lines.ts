import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import { countOf, joinWords } from "@scopefit/core/rule/words";

import type { Point } from "../history/row-fingerprint.ts";
import type { KeptRow, RowChange, RunDiff } from "../history/run-diff.ts";
import { labelOf } from "../writing/sheets/status-label.ts";
import { vendorHeading } from "./vendor-heading.ts";

/** "Since the run of 1 October 2026": what a run is compared with that the workbook knows of. */
export function sinceLastRun({ before }: RunDiff): string {
  return `Since the run of ${dayInWords(isoDay(before.ranOn))}`;
}

/** "Since the run of 1 October 2026: 2 new, 1 gone, 3 better; 30 rows unchanged." */
export function diffSummary(since: string, { changes, unchanged }: RunDiff): string {
  const counts = [
    [countWhere(changes, ({ kind }) => kind === "new"), "new"],
    [countWhere(changes, ({ kind }) => kind === "gone"), "gone"],
    [countWhere(changes, (it) => it.kind === "kept" && it.turn === "better"), "better"],
    [countWhere(changes, (it) => it.kind === "kept" && it.turn === "worse"), "worse"],
    [
      countWhere(changes, (it) => it.kind === "kept" && it.turn === "same"),
      "changed under the same status",
    ],
  ] as const;
  const told = counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  const found = told.length === 0 ? "nothing has changed" : told.join(", ");
  return `${since}: ${found}; ${countOf(unchanged, "row")} unchanged.`;
}

function countWhere(changes: readonly RowChange[], holds: (change: RowChange) => boolean): number {
  return changes.filter(holds).length;
}

/** "Dapitan Voice, payroll: better, from Can’t tell to Covered. Fixed: iso-cb-missing." */
export function changeLine(change: RowChange): string {
  const heading = vendorHeading(change.identity);
  switch (change.kind) {
    case "new":
      return `${heading}: new, ${labelOf(change.to).word}.`;
    case "gone":
      return `${heading}: gone, was ${labelOf(change.from).word}.`;
    case "kept":
      return `${heading}: ${keptWords(change)}`;
  }
}

function keptWords(row: KeptRow): string {
  const { from, to, turn, inputChanged, opened, fixed, answeredAnew, waived } = row;
  const turned =
    turn === "same"
      ? `still ${labelOf(to).word}.`
      : `${turn}, from ${labelOf(from).word} to ${labelOf(to).word}.`;
  return [
    turned,
    ...pointWords("Fixed", fixed),
    ...pointWords("Waived", waived),
    ...pointWords("New", opened),
    ...pointWords("Answered anew", answeredAnew),
    ...(inputChanged ? ["The row itself has changed."] : []),
  ].join(" ");
}

function pointWords(what: string, points: readonly Point[]): readonly string[] {
  if (points.length === 0) return [];
  return [`${what}: ${joinWords([...new Set(points.map(({ rule }) => rule))])}.`];
}
