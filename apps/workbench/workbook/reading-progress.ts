/** A step that is worth drawing. */
const STEP = 0.01;

/** Adds up the bytes of some work and tells, every so often, which share of all of them is done. */
export function readingProgress(
  total: number,
  tell: (share: number) => void,
): (bytes: number) => void {
  let done = 0;
  let told = 0;
  return (bytes) => {
    done += bytes;
    const share = Math.min(1, done / total);
    if (share - told < STEP) return;
    told = share;
    tell(share);
  };
}
