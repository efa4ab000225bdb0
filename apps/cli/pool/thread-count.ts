/**
 * Another thread costs some seconds of the processor until it is warm. With 20,000 rows in all, two
 * threads on two processors ended no sooner than one.
 */
const FEWEST_ROWS_A_THREAD = 20_000;

/** More threads would wait for the first one, which then does nothing but put the workbook together. */
const MOST_THREADS = 8;

/**
 * On how many threads to check so many rows with so many processors, the first thread, which
 * also puts the workbook together, among them.
 */
export function threadCount(rows: number, processors: number): number {
  const worthwhile = Math.floor(rows / FEWEST_ROWS_A_THREAD);
  return Math.max(1, Math.min(worthwhile, processors, MOST_THREADS));
}
