/** Reads a stretch of a text, from one position up to another. */
export type StretchReader<Result> = (text: string, start: number, end: number) => Result;

/**
 * As `remembered`, for the words that longer texts are made of: a stretch is looked up by its characters
 * where it stands, since cutting it out first costs more than all the rest. `most` bounds the memory; once
 * it is full, what is new is read every time.
 */
export function stretchMemo<Result>(
  read: (stretch: string) => Result,
  most: number,
): StretchReader<Result> {
  const mask = powerOfTwoAbove(2 * most) - 1;
  const stretches: string[] = [];
  const results: Result[] = [];
  /** For each hash, the number of a stretch counted from 1, or of the next free place after it. */
  let places: Int32Array | null = null;
  return (text, start, end) => {
    places ??= new Int32Array(mask + 1);
    let place = hashOf(text, start, end) & mask;
    for (let found = places[place] ?? 0; found !== 0; found = places[place] ?? 0) {
      if (isStretch(stretches[found - 1] ?? "", text, start, end)) {
        return results[found - 1] as Result;
      }
      place = (place + 1) & mask;
    }
    const stretch = text.slice(start, end);
    const result = read(stretch);
    if (stretches.length < most) {
      stretches.push(stretch);
      places[place] = results.push(result);
    }
    return result;
  };
}

function powerOfTwoAbove(number: number): number {
  return 2 ** Math.ceil(Math.log2(number));
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

function isStretch(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at += 1) {
    if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
