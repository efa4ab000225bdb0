import type { CheckedRow } from "@scopefit/core/check-row";
import { checkedRowJson } from "@scopefit/tracker/report/check-report";

/** Checked rows as `scopefit check --format ndjson` prints them. */
export function linesOf(rows: readonly CheckedRow[]): string {
  return rows.map((row) => `${JSON.stringify(checkedRowJson(row))}\n`).join("");
}
