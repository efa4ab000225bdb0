import { SPACED_LETTER } from "../../text/spaced-letter.ts";
import { type WordTable, oneOf } from "../../text/wordings.ts";
import { wordPattern } from "../../text/word-pattern.ts";

/**
 * What may stand between a label and its value: "Certificate No.: …", "| Issued by | …", the value on the
 * line below, "certificate number is …", "登録番号は…".
 */
export const LABEL_SEPARATOR = String.raw`(?:[^\S\n]*(?:[:：=|#–—]|-(?=\s)|\n)[\s|"'“]*|\s(?:is|was|lautet|ist|est|es|é|è)\s|\s?[は为為은는]\s?|\s{1,9})?`;

/** Where the values begin that follow any of these labels. */
export function afterLabels(labels: WordTable): (text: string) => readonly number[] {
  const pattern = wordPattern(
    String.raw`(?:${oneOf(labels)})(?:(?<=[#№])|(?!${SPACED_LETTER}))${LABEL_SEPARATOR}`,
  );
  return (text) =>
    pattern.all(text).map(({ index, 0: words }) => {
      const end = index + words.length;
      return words.endsWith(CODE_OF_NUMBER) ? end - CODE_OF_NUMBER.length : end;
    });
}

/** "Certificate number IS 774120": the code of a number, and no verb. */
const CODE_OF_NUMBER = "IS ";
