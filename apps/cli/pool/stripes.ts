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

/**
 * Whose turn it is, over and over, by how many threads there are. The first thread, 0, puts the
 * workbook together besides, about a quarter of the whole work, so that less is left to it of the
 * checking; from four threads on, nothing.
 */
const turnsOfTwo = [1, 0, 1, 0, 1];
const turnsOfThree = [1, 2, 1, 2, 1, 2, 0];

/** Which of so many threads, two or more, checks a stripe. */
export function threadOf(stripe: number, threads: number): number {
  const turns = threads === 2 ? turnsOfTwo : threads === 3 ? turnsOfThree : null;
  return turns === null ? 1 + (stripe % (threads - 1)) : (turns[stripe % turns.length] ?? 0);
}

/** The stripes that a thread checks, in the order of the sheet. */
export function stripesOf(thread: number, threads: number, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, stripe) => stripe);
  return all.filter((stripe) => threadOf(stripe, threads) === thread);
}
