import type { CheckedRow } from "@scopefit/core/check-row";
import { isOpen } from "@scopefit/core/rule/rule";
import { statuses, type Status } from "@scopefit/core/verdict/verdict";

/** The check that asks our own people to read the document. */
const NOT_READ = "art-evidence-not-seen";

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
  readonly add: (row: CheckedRow) => void;
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

  function add({ verdict, shown }: CheckedRow): void {
    rows += 1;
    counts[verdict.status] += 1;
    const open = new Set<string>();
    for (const it of shown) if (isOpen(it) && it.severity !== "low") open.add(it.rule);
    for (const rule of open) gaps.set(rule, (gaps.get(rule) ?? 0) + 1);
    const isWaiting = verdict.status === "covered-with-conditions" && onlyReadingIsOpen(shown);
    if (isWaiting) waitingForReading += 1;
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

function onlyReadingIsOpen(shown: CheckedRow["shown"]): boolean {
  const open = shown.filter((it) => isOpen(it) && (it.core || it.severity !== "low"));
  return open.length > 0 && open.every((outcome) => outcome.rule === NOT_READ);
}
