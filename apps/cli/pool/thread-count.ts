/**
 * Another thread costs some seconds of the processor until it is warm. With 20,000 rows in all, two
 * threads on two processors ended no sooner than one.
 */
const FEWEST_ROWS_A_THREAD = 20_000;

/**
 * The engine clears up and compiles beside each thread, and compression runs beside the first. On two
 * processors a second thread won a seventh of the time at 100,000 rows for half as much memory again.
 */
const PROCESSORS_A_THREAD = 2;

/** More threads would wait for the first one, which then does nothing but put the workbook together. */
const MOST_THREADS = 8;

/**
 * On how many threads to check so many rows with so many processors, the first thread, which
 * also puts the workbook together, among them.
 */
export function threadCount(rows: number, processors: number): number {
  const worthwhile = Math.floor(rows / FEWEST_ROWS_A_THREAD);
  const free = Math.floor(processors / PROCESSORS_A_THREAD);
  return Math.max(1, Math.min(worthwhile, free, MOST_THREADS));
}
