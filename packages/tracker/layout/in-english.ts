import { foreignWords } from "./foreign-words.ts";
import { foreignWordsFurtherAbroad } from "./foreign-words-further-abroad.ts";
import { foreignWordsOfProof } from "./foreign-words-of-proof.ts";
import { foreignWordsOfVendors } from "./foreign-words-of-vendors.ts";
import { turkishWords } from "./turkish-words.ts";

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  ł: "l",
  ı: "i",
};

const ENGLISH: ReadonlyMap<string, string> = new Map(
  [
    foreignWords,
    foreignWordsFurtherAbroad,
    foreignWordsOfProof,
    foreignWordsOfVendors,
    turkishWords,
  ]
    .flatMap(Object.entries<string>)
    .flatMap(([english, foreign]) =>
      foreign
        .split(", ")
        .flatMap(asWritten)
        .map((words) => [withoutAccents(words), english] as const),
    ),
);

/** Those beneath a supplier are written as one word or as two: "subencargado", "sub-encargado". */
function asWritten(words: string): readonly string[] {
  return words.startsWith("sub") ? [words, words.replace(/^sub ?/u, "sub ")] : [words];
}

// Phrases come before the words in them.
const FOREIGN = alternatives([...ENGLISH.keys()].sort((a, b) => b.length - a.length));

/** Little words that join the others; "do" and "die" are English, so they wait for a word that is not. */
const OF = alternatives(
  "de del della dello dei degli des du di da do dos das van von der d av af".split(" "),
);
const ARTICLES = alternatives(
  "la le les los las os il lo gli el den die het een som unsere ihre votre vos su uw seu sua".split(
    " ",
  ),
);

/** The words of a heading without accents and, where they are of a language we know, in English. */
export function inEnglish(words: string): string {
  const plain = withoutAccents(words);
  const english = plain.replace(FOREIGN, (foreign) => ENGLISH.get(foreign) ?? foreign);
  if (english === plain) return plain;
  return english
    .replace(OF, "of")
    .replace(ARTICLES, " ")
    .replace(/\s+/gu, " ")
    .replace(/\bof(?: of)+\b/gu, "of")
    .trim();
}

function withoutAccents(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøæłı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

function alternatives(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "gu");
}
