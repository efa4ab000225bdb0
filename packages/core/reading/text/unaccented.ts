import { foldWord } from "./words.ts";

/** Accented letters of words; one that is a word by itself means another without its accent: "è", "é". */
const ACCENTED =
  /(?<=\p{L}|\[)[à-öø-ÿāăąćčďđęěğīłńňōőřśšşșťţțūůűźżž]|[à-öø-ÿāăąćčďđęěğīłńňōőřśšşșťţțūůűźżž](?=\p{L})/giu;

/**
 * A piece of a regular expression that also matches its words as they are typed without accents: "não" as "nao".
 * Letters of a class get their plain ones beside them.
 */
export function orUnaccented(pattern: string): string {
  let isInClass = false;
  let from = 0;
  let read = "";
  for (const { index, 0: letter } of pattern.matchAll(ACCENTED)) {
    const before = pattern.slice(from, index);
    isInClass = endsInClass(before, isInClass);
    const both = letter + foldWord(letter);
    read += before + (isInClass ? both : `[${both}]`);
    from = index + letter.length;
  }
  return read + pattern.slice(from);
}

function endsInClass(piece: string, wasInClass: boolean): boolean {
  const [open, close] = [piece.lastIndexOf("["), piece.lastIndexOf("]")];
  return open === close ? wasInClass : open > close;
}

/** Words with those that they are without their accents. */
export function withUnaccented(words: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(words).flatMap((word) => [word, foldWord(word)]));
}
