/**
 * The same function, remembering its latest answers. A tracker asks about the same few services and
 * companies in row after row, and about one scope from several rules. Only for pure functions; the
 * memory is bounded: when half of it is full, answers not asked for since it was last so are dropped.
 */
export function remembered<Result>(
  read: (text: string) => Result,
  most: number,
): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const kept = older.get(text);
    const answer = kept === undefined ? read(text) : kept;
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}
