import { findServices, type ServiceText } from "../../reading/services/find-services.ts";
import { isCertificateWord, isFiller, isStopWord } from "../../reading/text/generic-words.ts";
import { type Word, wordsOf } from "../../reading/text/words.ts";

/** Words from which on a scope counts as a scope, where it names no service that we know. */
const FEWEST_CONTENT_WORDS = 4;

/**
 * Whether a scope could fit any company: it names no line of service, and every word that is left is
 * generic. `names` are the names of the company, which say nothing of what it does.
 */
export function isVagueScope(text: string, names: readonly string[] = []): boolean {
  const found = findServices(text);
  // Most scopes name a service, and then the names need not be read.
  return !namesService(found) && isVague(found, ownWords(names));
}

/** Whether a text says enough to be a scope: a line of service, or at least four words of content. */
export function isScopeStated(text: string, names: readonly string[] = []): boolean {
  if (repeatsTitleOrName(text, names)) return false;
  const { mentions } = findServices(text);
  if (mentions.some(({ term }) => term.strength !== "broad")) return true;
  return wordsOf(text).filter((word) => !isStopWord(word.stem)).length >= FEWEST_CONTENT_WORDS;
}

/** Whether a text only repeats the title of the standard or the name of the company. */
export function repeatsTitleOrName(text: string, names: readonly string[] = []): boolean {
  const own = ownWords(names);
  return wordsOf(text).every(
    ({ stem }) => isCertificateWord(stem) || isStopWord(stem) || isNumeric(stem) || own.has(stem),
  );
}

/** The same, for a text whose services have been found. */
export function isVague(text: ServiceText, own: ReadonlySet<string>): boolean {
  if (namesService(text)) return false;
  const isInBroadTerm = (at: number) =>
    text.mentions.some(
      ({ term, first, last }) => term.strength === "broad" && first <= at && at <= last,
    );
  return text.clauses.words.every(
    ({ stem }, at) =>
      isFiller(stem) || isCertificateWord(stem) || own.has(stem) || isInBroadTerm(at),
  );
}

function namesService({ mentions }: ServiceText): boolean {
  return mentions.some(({ term }) => term.strength === "named" || term.strength === "internal");
}

function ownWords(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => wordsOf(name).map((word: Word) => word.stem)));
}

function isNumeric(stem: string): boolean {
  return /^\d/u.test(stem);
}
