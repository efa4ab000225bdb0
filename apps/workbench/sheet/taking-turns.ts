import { breath } from "@scopefit/pane/checker/run/breath";

/** How long a thread works before it hears what others ask of it, in milliseconds. */
const LONGEST = 40;

/**
 * For work that takes long in a thread that has to answer meanwhile: to be awaited at every step,
 * it lets the messages of the thread have their turn every so often.
 */
export function takingTurns(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST) return;
    await breath();
    last = performance.now();
  };
}
