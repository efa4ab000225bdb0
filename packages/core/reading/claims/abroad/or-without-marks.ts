/** A set of letters in a pattern, or a letter that no escape stands before. */
const SET_OR_LETTER = /\[[^\]]*\]|\\.|\p{L}/gu;

/** Letters whose mark is part of them. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = { ł: "l", đ: "d" };

/**
 * A pattern that finds its words also where they are typed without the marks of their letters, as many do on a
 * keyboard of another country: "spolka" for "spółka".
 */
export function orWithoutMarks(source: string): string {
  return source.replace(SET_OR_LETTER, (part) => {
    if (part.startsWith("\\")) return part;
    if (part.startsWith("[")) return `${part.slice(0, -1)}${plainLetters(part)}]`;
    const plain = plainLetters(part);
    return plain === "" ? part : `[${part}${plain}]`;
  });
}

/** What stands without its mark for each letter that has one. */
function plainLetters(letters: string): string {
  return [...letters]
    .map((letter) => {
      const plain = WITHOUT_STROKE[letter] ?? letter.normalize("NFD").charAt(0);
      return plain === letter ? "" : plain;
    })
    .join("");
}
