import type { Layout } from "@scopefit/tracker/layout/layout";

/**
 * The rows of a tracker are shared out in stripes of so many rows of the sheet: enough for a message to
 * weigh little, and few enough for the threads to end together and for little to wait in memory.
 */
const ROWS_A_STRIPE = 128;

/** The stripe that a row of the sheet belongs to, from 0. */
export function stripeOf(row: number, { firstRow }: Pick<Layout, "firstRow">): number {
  return Math.floor((row - firstRow) / ROWS_A_STRIPE);
}

/** How many stripes a tracker has. */
export function stripeCount({ firstRow, lastRow }: Pick<Layout, "firstRow" | "lastRow">): number {
  return Math.ceil((lastRow - firstRow + 1) / ROWS_A_STRIPE);
}
