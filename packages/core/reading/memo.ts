/**
 * The same function, remembering its latest answers. A tracker asks about the same few services and
 * companies in row after row, and about one scope from several rules. Only for pure functions; the
 * memory is bounded and dropped whole when full.
 */
export function remembered<Result>(
  read: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const answers = new Map<string, Result>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
