/** Fewer rows are checked sooner than another thread has started. */
const FEWEST_ROWS_A_THREAD = 1500;

/** More threads would wait for the first one, which puts the workbook together. */
const MOST_THREADS = 8;

/**
 * On how many threads to check so many rows with so many processors. One means the first thread itself;
 * more are threads beside it.
 */
export function threadCount(rows: number, processors: number): number {
  const worthwhile = Math.floor(rows / FEWEST_ROWS_A_THREAD);
  return Math.max(1, Math.min(worthwhile, processors, MOST_THREADS));
}
