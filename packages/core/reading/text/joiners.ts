/** Words that join what they stand between, without accents: "Enschede and Emmen", "Odense og Aalborg". */
const JOINERS: ReadonlySet<string> = new Set(
  "and or y e o und sowie et og och samt ve oraz plus".split(" "),
);

/** The same in languages where, or beside which, the word also means something else; they join two names. */
const JOINERS_OF_NAMES: ReadonlySet<string> = new Set("en i a ja es si ir un dan".split(" "));

/** The words that join names only, as a part of a pattern; with the accents that they are written with. */
export const NAME_JOINER_WORDS = "en|i|a|ja|és|si|și|şi|ir|un|dan|и|і|та|και";

const CAPITAL = /\p{Lu}/u;

/** Whether a word joins the two beside it; `before` and `after` are the first letters of those. */
export function joins(word: string, before: string, after: string): boolean {
  if (JOINERS.has(word)) return true;
  return JOINERS_OF_NAMES.has(word) && CAPITAL.test(before) && CAPITAL.test(after);
}
