import { remembered } from "../../reading/text/memo.ts";
import { withFootnotes } from "../../reading/text/footnotes.ts";
import { type Word, wordsOf } from "../../reading/text/words.ts";
import { withFormsEven } from "./even-forms.ts";
import { withInitialsJoined } from "./entity-words.ts";

/** A sentence or entry of a cell, with its words. */
interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** What its words are, for a first, cheap look. */
  readonly tokens: ReadonlySet<string>;
}

/** Between the sentences and entries of a cell; "; not covered" is said of what stands before it. */
const BETWEEN_ENTRIES =
  /;(?!\s*(?:(?:currently|presently|still|now|as\s+yet)\s+)?not\s)|[\n\r|]|(?<!(?:^|[\s.])\p{L}|(?<!\p{L})(?:Pty|Pte|Pvt|Sdn|Co|No|St|Sp|spol|Dr|Mr|Ltd|Inc|Corp))\.\s+(?=["“]?\p{Lu}\p{Ll}+[,\s]+[\p{L}“"])|(?<=(?<!\p{L})(?:Ltd|Inc|Corp))\.\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})(?!(?:Ltd|Limited|Inc|Şti)(?!\p{L}))/u;

const MOST_TEXTS = 500;

/** The sentences of a cell on companies, each note of a sign where the sign stands. */
export const sentencesIn: (text: string) => readonly Sentence[] = remembered(read, MOST_TEXTS);

function read(text: string): readonly Sentence[] {
  return withFormsEven(withFootnotes(text))
    .split(BETWEEN_ENTRIES)
    .map((sentence) => {
      const words = withInitialsJoined(wordsOf(sentence), sentence);
      return { text: sentence, words, tokens: new Set(words.map(({ folded }) => folded)) };
    });
}
