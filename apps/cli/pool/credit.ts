/** Something that may be done so many times, and once more for each time it is given back. */
export interface Credit {
  /** Settles when there is some left, which is then used. One may wait at a time. */
  readonly take: () => Promise<void>;
  readonly give: () => void;
}

/** A credit to begin with. */
export function creditOf(times: number): Credit {
  let left = times;
  let wake: (() => void) | null = null;
  return {
    async take() {
      if (left === 0) await new Promise<void>((resolve) => (wake = resolve));
      left -= 1;
    },
    give() {
      left += 1;
      wake?.();
      wake = null;
    },
  };
}
