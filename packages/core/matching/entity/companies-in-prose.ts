import { phraseAt } from "../../reading/text/phrase-index.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { CLOSED } from "./entity-label.ts";
import { type EntityMarker, entityMarkers } from "./entity-markers.ts";
import { withSentencesParted } from "./sentence-ends.ts";
import { JOINERS } from "./entity-words.ts";
import { type NameInProse, namesInProse } from "./names-in-prose.ts";
import {
  leadsToHolder,
  leadsToOnly,
  leadsToScope,
  listsOwn,
  saysItHolds,
  TELLS_OF_SCOPE,
} from "./prose-leads.ts";
import { speaksOfAnotherTime, takesBack } from "./takes-back.ts";

/** Between the sentences and entries of a cell; what separates them is kept. */
const BETWEEN_ENTRIES = /([;\n\r|])/u;

/**
 * A cell on companies in which the sentences that tell what is certified are the names in them: "The scope of the ISMS
 * of Acme BV comprises payroll" is Acme BV, and so is "Provision of payroll by Acme BV from Utrecht". A sentence that
 * takes something back, or names a company without saying that it is the one, stays as it is.
 */
export function withHoldersNamed(text: string): string {
  if (!TELLS_OF_SCOPE.test(text)) return text;
  return withSentencesParted(text)
    .split(BETWEEN_ENTRIES)
    .map((sentence) => holdersIn(sentence) ?? sentence)
    .join("");
}

/** The companies that the sentences of a text tell it of, as a list; `null` where none does. */
export function holdersOf(text: string): string | null {
  const sentences = withSentencesParted(text).split(BETWEEN_ENTRIES);
  const holders = sentences.flatMap((sentence) => holdersIn(sentence) ?? []);
  return holders.length === 0 ? null : holders.join("; ");
}

/** The companies of a sentence that tells what is certified of them, as a list; `null` where it says less, or more. */
export function holdersIn(sentence: string): string | null {
  const names = namesInProse(wordsOf(sentence), sentence);
  const isOfHolders =
    names.length > 0 &&
    names.every((_name, at) => isHolder(names, at, sentence)) &&
    !proseAround(names, sentence).some((prose) => !leadsOn(prose) && saysLess(prose));
  if (!isOfHolders) return null;
  const listed = names.map(({ start, until }) => sentence.slice(start, until).trim()).join(", ");
  return leadsToOnly(sentence.slice(0, names[0]?.start)) ? `${CLOSED}${listed}` : listed;
}

function leadsOn(prose: string): boolean {
  return listsOwn(prose) || leadsToOnly(prose);
}

/** Whether the sentence says that a company is the one that is certified, or lists it beside one that is. */
function isHolder(names: readonly NameInProse[], at: number, sentence: string): boolean {
  const [before, name] = [names[at - 1], names[at]];
  const lead = sentence.slice(before?.until ?? 0, name?.start);
  if (before !== undefined && (isJoiner(lead) || listsOwn(lead))) return true;
  if (leadsToHolder(lead) || leadsToOnly(lead)) return true;
  if (lead.trim() !== "") return false;
  const behind = sentence.slice(name?.until);
  if (POSSESSIVE.test(sentence.slice(name?.end)) || leadsToScope(behind)) return true;
  return names.length === 1 && saysItHolds(behind);
}

/** "Acme, Inc.’s description of its payroll system": a sentence that opens with the company it is about. */
const POSSESSIVE = /^\.?(?:['’]s|(?<=s)['’])\s+\p{L}/u;

/** "Acme Ltd, Beta Ltd and Gamma Ltd": nothing but a comma or an "and". */
function isJoiner(between: string): boolean {
  return wordsOf(between).every(({ folded }) => JOINERS.has(folded)) && !/[:(–—]/u.test(between);
}

/** What the sentence says besides the names: before, between and behind them. */
function proseAround(names: readonly NameInProse[], sentence: string): readonly string[] {
  const starts = [0, ...names.map(({ until }) => until)];
  return starts.map((from, at) => sentence.slice(from, names[at]?.start));
}

/** Wordings that leave a company where it is: "(company number 123456)", "namely Acme Ltd". */
const SAYS_NOTHING_ELSE: ReadonlySet<EntityMarker> = new Set<EntityMarker>(["number", "listed"]);

/** "no. 123456" denies nothing, and "valid until 2027", "since 2019" put nothing off. */
const NOTHING_LESS =
  /(?<!\p{L})(?:no\.?\s*(?=\p{Lu}{0,3}\d)|valid\s+(?:until|till)(?!\p{L})|since\s+(?:\p{L}+\s+)?(?=(?:19|20)\d\d))/giu;

/** "Since sold": without a year, something has changed. */
const SINCE = /(?<!\p{L})since(?!\p{L})/iu;

/** Whether prose takes something back, or says what a company is to another or is called besides. */
function saysLess(prose: string): boolean {
  const said = prose.replaceAll(NOTHING_LESS, "");
  if (takesBack(said) || SINCE.test(said) || speaksOfAnotherTime(said)) return true;
  const words = wordsOf(said);
  return words.some((_word, at) => {
    const found = phraseAt(entityMarkers, words, at);
    return found !== null && !SAYS_NOTHING_ELSE.has(found.value);
  });
}
