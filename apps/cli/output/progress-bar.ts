import type { RowDigest } from "@scopefit/tracker/writing/row/row-digest";

/** Fewer rows than this are done before a bar could be read. */
const FEWEST_ROWS = 500;
const BAR_WIDTH = 24;
const NAME_WIDTH = 30;

/** Shows how far a run has come. */
export interface ProgressBar {
  readonly advance: (rows: readonly RowDigest[]) => void;
  readonly end: () => void;
}

/** A bar on standard error for long work on a terminal; silent when piped. */
export function progressBar(total: number): ProgressBar {
  const stream = process.stderr;
  if (!stream.isTTY || total < FEWEST_ROWS)
    return { advance: () => undefined, end: () => undefined };
  let done = 0;
  let isEnded = false;
  return {
    advance: (rows) => {
      done += rows.length;
      const share = Math.min(1, done / total);
      const bar = "█".repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, "░");
      const vendor = rows.at(-1)?.fingerprint.identity.vendor ?? "";
      const name = vendor.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH);
      stream.write(`\r${bar} ${done} of ${total} ${name}`);
    },
    end: () => {
      if (isEnded) return;
      isEnded = true;
      stream.write(`\r${" ".repeat(BAR_WIDTH + NAME_WIDTH + 24)}\r`);
    },
  };
}
