/**
 * Every match of a global pattern, in order. `matchAll` would copy the pattern at each call, which
 * costs more than most of our texts.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (;;) {
    const match = pattern.exec(text);
    if (match === null) return matches;
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
}
