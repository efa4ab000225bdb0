/** So many questions show whether a memory is worth its while; then it is judged afresh. */
const TRIAL = 2000;

/** A memory that knew less than one answer in so many is left empty for a while. */
const WORTHWHILE = 8;
const REST = 20 * TRIAL;

/**
 * The same function, remembering its latest answers. A tracker asks about the same few services and
 * companies in row after row, and about one scope from several rules. Only for pure functions; the
 * memory is bounded: when half of it is full, answers not asked for since it was last so are dropped.
 * Where hardly anything comes twice, as in a column of vendor names, it takes a rest.
 */
export function remembered<Result>(
  read: (text: string) => Result,
  most: number,
): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  let asked = 0;
  let known = 0;
  let resting = 0;

  function keep(text: string, answer: Result): void {
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
  }

  function endTrial(): void {
    if (known * WORTHWHILE < asked) {
      resting = REST;
      recent = new Map();
      older = new Map();
    }
    asked = 0;
    known = 0;
  }

  return (text) => {
    if (resting > 0) {
      resting -= 1;
      return read(text);
    }
    if (asked >= TRIAL) endTrial();
    asked += 1;
    let answer = recent.get(text);
    if (answer === undefined) {
      answer = older.get(text);
      if (answer === undefined) answer = read(text);
      else known += 1;
      keep(text, answer);
    } else known += 1;
    return answer;
  };
}
