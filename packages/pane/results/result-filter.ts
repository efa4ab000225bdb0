import { isAtLeast, type Severity } from "@scopefit/core/rule/severity";
import type { Status } from "@scopefit/core/verdict/verdict";

import type { RowEntry } from "../checker/views/row-entry.ts";

/** Which of the results are listed; every part narrows the list further. */
export interface ResultFilter {
  /** Words that vendor, service and reason must hold between them. */
  readonly search: string;
  readonly status: Status | null;
  /** Something of at least this weight is open. */
  readonly severity: Severity | null;
  /** The rule that found something open. */
  readonly rule: string | null;
  /** Whether only rows are listed that wait for nothing but a reader. */
  readonly onlyWaiting: boolean;
}

/** Everything is shown. */
export const NO_FILTER: ResultFilter = {
  search: "",
  status: null,
  severity: null,
  rule: null,
  onlyWaiting: false,
};

/** The results that a filter lets through, in their order. */
export function filterResults(
  entries: readonly RowEntry[],
  { search, status, severity, rule, onlyWaiting }: ResultFilter,
): readonly RowEntry[] {
  const words = folded(search)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return entries.filter(
    (entry) =>
      (status === null || entry.status === status) &&
      (severity === null || entry.open.some((point) => isAtLeast(point.severity, severity))) &&
      (rule === null || entry.open.some((point) => point.rule === rule)) &&
      (!onlyWaiting || entry.waitsForReading) &&
      (words.length === 0 || holdsAll(entry, words)),
  );
}

function holdsAll({ vendor, service, reason }: RowEntry, words: readonly string[]): boolean {
  const text = folded(`${vendor} ${service} ${reason}`);
  return words.every((word) => text.includes(word));
}

/** Case and accents do not matter in a search. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
