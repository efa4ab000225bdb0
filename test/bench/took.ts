/** Seconds on the clock, and seconds that the processor worked: the ones to trust on a busy machine. */
export interface Took {
  readonly clock: number;
  readonly processor: number;
}

/** How long some work takes. */
export async function timed(work: () => unknown): Promise<Took> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

/** The most memory that this process has held so far, in megabytes. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Prints what a measuring process found, for the process that started it. */
export function report(found: unknown): void {
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
