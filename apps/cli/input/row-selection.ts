import type { Layout } from "@scopefit/tracker/layout/layout";

import { Refusal } from "../refusal.ts";

const LAST_ROW = 1_048_576;

/** The rows of "5-20,33". Refuses what is no list of rows. */
export function rowSelection(text: string): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const part of text.split(",")) {
    const match = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/u.exec(part);
    const first = Number(match?.[1]);
    const last = Number(match?.[2] ?? match?.[1]);
    if (match === null || first < 1 || last < first || last > LAST_ROW) {
      throw new Refusal(`--rows “${text}” is not a list of rows. Write it like 5-20,33.`);
    }
    for (let row = first; row <= last; row++) rows.add(row);
  }
  return rows;
}

/** Refuses a selection in which no row of the tracker is. */
export function refuseForeignRows(
  rows: ReadonlySet<number>,
  {
    sheet,
    arrangement,
    firstRow,
    lastRow,
  }: Pick<Layout, "sheet" | "arrangement" | "firstRow" | "lastRow">,
): void {
  if (arrangement !== "vendor-a-row") {
    throw new Refusal(
      `--rows names rows of vendors, and on sheet “${sheet}”, a questionnaire, a row holds an answer. Leave --rows away.`,
    );
  }
  for (const row of rows) if (row >= firstRow && row <= lastRow) return;
  throw new Refusal(
    `--rows names no row of the tracker. The vendors on sheet “${sheet}” stand in rows ${firstRow} to ${lastRow}.`,
  );
}
