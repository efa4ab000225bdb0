import { Gap, type Word, wordsOf } from "../../reading/text/words.ts";
import { countryEndingAt } from "./country-words.ts";
import { JOINERS } from "./entity-words.ts";
import { legalFormEndingAt } from "./legal-forms.ts";

/** The most words of a registered name, its form included. */
const LONGEST_NAME = 9;

const CAPITAL = /\p{Lu}/u;

/** What no registered name reaches across; a full stop may stand in it: "Acme Sp. z o.o.". */
const ENDS_NAME = Gap.comma | Gap.open | Gap.close | Gap.colon;

/** Whether a registered name begins at a word: words without a break between them that end with a legal form. */
export function beginsRegisteredName(words: readonly Word[], at: number, text: string): boolean {
  if (!CAPITAL.test(text.charAt(words[at]?.start ?? text.length))) return false;
  const tokens = words.slice(at, at + LONGEST_NAME).map(({ folded }) => folded);
  // "GmbH & Co. KG" is one form.
  if (tokens[0] === "co") return false;
  for (let length = 2; length <= tokens.length; length += 1) {
    if (endsName(words[at + length - 1], tokens.slice(0, length - 1), text)) return false;
    const form = legalFormEndingAt(tokens, length);
    if (form !== null && form.length < length) return true;
  }
  return false;
}

/** "Town and Acme Ltd", "Ireland & Acme Ltd" are no names, "Smith & Jones Ltd" is. */
function endsName(word: Word | undefined, before: readonly string[], text: string): boolean {
  if (word === undefined || (word.gap & ENDS_NAME) !== 0) return true;
  if (!JOINERS.has(word.folded)) return false;
  const isSign = text.charAt(word.start) === "&";
  return !isSign || countryEndingAt(before, before.length)?.length === before.length;
}

/** Words by which what stands between two names makes the second one’s cover a matter of time, or of its part. */
const SAYS_WHEN = new Set(
  (
    "from until till as effective starting planned future soon later next supported hosted operated by ab bis kunftig " +
    "geplant desde partir hasta dal fino od vanaf tot with via through parent owner"
  ).split(" "),
);

/** Whether words between two registered names say something of the second one: "Acme plc, from 2027, Beta Ltd". */
export function leadsToName(words: readonly Word[], first: number, end: number): boolean {
  return words.slice(first, end).some(({ folded }) => SAYS_WHEN.has(folded));
}

/**
 * Whether, of the words from `first` on and before `end`, some are a registered name that has come to its end,
 * with no more behind it than where the company sits.
 */
export function holdsRegisteredName(words: readonly Word[], first: number, end: number): boolean {
  if (leadsToName(words, first, end)) return false;
  const tokens = words.slice(first, end).map(({ folded }) => folded);
  return tokens.some((_token, at) => {
    const form = at > 0 ? legalFormEndingAt(tokens, at + 1) : null;
    if (form === null || form.length > at) return false;
    return first + at + 1 === end || words[first + at + 1]?.gap !== 0;
  });
}

/** Whether what is written ends with a legal form, as a registered name does. */
export function endsWithForm(written: string): boolean {
  const tokens = wordsOf(written).map(({ folded }) => folded);
  return legalFormEndingAt(tokens, tokens.length) !== null;
}
