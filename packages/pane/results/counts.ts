import { type Status, statuses } from "@scopefit/core/verdict/verdict";

import type { RowEntry } from "../checker/views/row-entry.ts";

/** What the results add up to. */
export interface ResultCounts {
  readonly byStatus: Readonly<Record<Status, number>>;
  /** The rules that found more than a remark open, most frequent first. */
  readonly gaps: readonly { readonly rule: string; readonly rows: number }[];
  readonly waiting: number;
}

/** Adds up the entries of the list. */
export function countResults(entries: readonly RowEntry[]): ResultCounts {
  const byStatus = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  const gaps = new Map<string, number>();
  let waiting = 0;
  for (const { status, open, waitsForReading } of entries) {
    byStatus[status] += 1;
    if (waitsForReading) waiting += 1;
    const weighty = open.filter(({ severity }) => severity !== "low");
    for (const rule of new Set(weighty.map((point) => point.rule))) {
      gaps.set(rule, (gaps.get(rule) ?? 0) + 1);
    }
  }
  return {
    byStatus,
    gaps: [...gaps]
      .map(([rule, rows]) => ({ rule, rows }))
      .sort((a, b) => b.rows - a.rows || (a.rule < b.rule ? -1 : 1)),
    waiting,
  };
}
