import { FUNCTION_WORDS } from "../../reading/text/function-words.ts";
import { phraseAt } from "../../reading/text/phrase-index.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import { entityMarkers } from "./entity-markers.ts";
import { legalFormEndingAt } from "./legal-forms.ts";

/** A registered name within a sentence, by where its letters stand. */
export interface NameInProse {
  readonly start: number;
  /** Behind the legal form. */
  readonly end: number;
  /** Behind the towns and brackets that follow it: where the prose goes on. */
  readonly until: number;
}

/** The registered names of a sentence, in order: words with capitals up to a legal form. */
export function namesInProse(words: readonly Word[], sentence: string): readonly NameInProse[] {
  const tokens = words.map(({ folded }) => folded);
  const found: NameInProse[] = [];
  let from = 0;
  for (let end = 2; end <= words.length; end += 1) {
    const form = formLength(tokens, end, words, sentence);
    if (form === 0 || end - form <= from) continue;
    if (formLength(tokens, end + 1, words, sentence) > form) continue;
    const first = firstOfName(words, from, end - form, sentence);
    if (first === end - form) continue;
    found.push({
      start: startOfName(words[first], sentence),
      end: words[end - 1]?.end ?? 0,
      until: endOfCapitals(words, end, sentence),
    });
    from = end;
  }
  return found;
}

/** How many of the words before `end` are a legal form, written as one. */
function formLength(
  tokens: readonly string[],
  end: number,
  words: readonly Word[],
  sentence: string,
): number {
  const form = end > words.length ? null : legalFormEndingAt(tokens, end);
  if (form === null) return 0;
  const [first, last] = [words[end - form.length], words[end - 1]];
  const written = sentence.slice(first?.start ?? 0, last?.end ?? 0);
  return WRITTEN_AS_FORM.test(written) ? form.length : 0;
}

/** "as", "se" and "pt" are words of sentences: a form has a capital or a full stop, or is none of them. */
const WRITTEN_AS_FORM = /^\p{Lu}|\.|^(?:plc|llc|ltd|inc|gmbh|mbh|kft|doo|sro|kk)$/u;

const CAPITAL_OR_DIGIT = /[\p{Lu}\d]/u;
const BREAKS_NAME = Gap.colon | Gap.slash;

/** Which word a name begins with that ends with a form: the first of those with capitals that lead up to it. */
function firstOfName(words: readonly Word[], from: number, form: number, sentence: string): number {
  let first = form;
  let isInBracket = false;
  for (let at = form; at > from; at -= 1) {
    const [before, word] = [words[at - 1], words[at]];
    const gap = word?.gap ?? 0;
    if (before === undefined || (gap & BREAKS_NAME) !== 0) break;
    if ((gap & Gap.comma) !== 0 && at < form) break;
    if ((gap & Gap.close) !== 0) isInBracket = true;
    if ((gap & Gap.open) !== 0) {
      if (!isInBracket) break;
      isInBracket = false;
    }
    const isSign = sentence.charAt(before.start) === "&";
    if (!isSign && !CAPITAL_OR_DIGIT.test(letterOf(before, sentence))) break;
    if (!isSign) first = at - 1;
    if (startOfName(before, sentence) !== before.start) break;
  }
  return FUNCTION_WORDS.has(words[first]?.folded ?? "") && first + 1 < form ? first + 1 : first;
}

/** "d’Acme", "l’Acme": the article is no part of the name. */
const ELIDED = /^(?:d|l|dell|all|dall)['’](?=\p{Lu})/iu;

function startOfName(word: Word | undefined, sentence: string): number {
  if (word === undefined) return 0;
  return word.start + (ELIDED.exec(sentence.slice(word.start, word.end))?.[0].length ?? 0);
}

function letterOf(word: Word, sentence: string): string {
  return sentence.charAt(startOfName(word, sentence));
}

/** "Acme Ltd (Ireland), Dublin, trading as Beta, comprises": where the towns and other names end that follow a name. */
function endOfCapitals(words: readonly Word[], end: number, sentence: string): number {
  let at = end;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    if (CAPITAL_OR_DIGIT.test(sentence.charAt(word.start))) at += 1;
    else {
      const marker = phraseAt(entityMarkers, words, at);
      if (marker?.value !== "alias") break;
      at = marker.last + 1;
    }
  }
  if (at === words.length) return sentence.length;
  const [last, next] = [words[at - 1], words[at]];
  const between = sentence.slice(last?.end, next?.start);
  const closes = between.indexOf(")");
  return (last?.end ?? 0) + (closes === -1 ? 0 : closes + 1);
}
