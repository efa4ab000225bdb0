import type { CheckProgress } from "../../checker/checker.ts";

/** How long news of a run is gathered before the screen is drawn again, in milliseconds. */
const GATHERED_FOR = 80;

/** Gathers the news of a run, so that the screen is not drawn for each handful of rows. */
export interface ProgressGatherer {
  readonly add: (progress: CheckProgress) => void;
  /** Tells what has been gathered at once. */
  readonly flush: () => void;
}

/** A gatherer that tells what it has gathered every so often. */
export function progressGatherer(tell: (progress: CheckProgress) => void): ProgressGatherer {
  let gathered: CheckProgress | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (gathered !== null) tell(gathered);
    gathered = null;
  }

  return {
    add(progress) {
      const entries = [...(gathered?.entries ?? []), ...progress.entries];
      gathered = { ...progress, entries };
      timer ??= setTimeout(flush, GATHERED_FOR);
    },
    flush,
  };
}
