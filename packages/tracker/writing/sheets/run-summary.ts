import { statuses, type Status } from "@scopefit/core/verdict/verdict";

import type { RowCount } from "../row/row-digest.ts";

/** What a run found over all rows, in memory that does not grow with them. */
export interface RunSummary {
  readonly rows: number;
  readonly counts: Readonly<Record<Status, number>>;
  /** How many vendors each check found open, most frequent first. */
  readonly gaps: readonly { readonly rule: string; readonly rows: number }[];
  /** Rows that wait for nothing but someone reading the document. */
  readonly waitingForReading: number;
}

/** Adds up rows as they are checked. */
export interface RunCounter {
  readonly add: (row: RowCount) => void;
  readonly summary: () => RunSummary;
}

/** A counter with nothing in it. */
export function runCounter(): RunCounter {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  const gaps = new Map<string, number>();
  let rows = 0;
  let waitingForReading = 0;

  function add(row: RowCount): void {
    rows += 1;
    counts[row.status] += 1;
    for (const rule of row.gaps) gaps.set(rule, (gaps.get(rule) ?? 0) + 1);
    if (row.waitsForReading) waitingForReading += 1;
  }

  function summary(): RunSummary {
    const ranked = [...gaps].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return {
      rows,
      counts: { ...counts },
      gaps: ranked.map(([rule, count]) => ({ rule, rows: count })),
      waitingForReading,
    };
  }

  return { add, summary };
}
