import { type FoundPhrase, phraseAt } from "../../text/phrase-index.ts";
import { Gap, TERM_ENDS, type Word } from "../../text/words.ts";
import { isStopWord } from "../../text/generic-words.ts";
import { serviceTerms, type ServiceTerm } from "../lexicon/service-terms.ts";
import { isJoiner } from "./service-look.ts";

/** "Of", in the languages in which a scope lists what it does to one thing. */
const OF = new Set("de di von van du des da do dos av af".split(" "));
/** The words that begin a term of an act and what it is done to. */
const acts: ReadonlySet<string> = new Set(
  [...serviceTerms.next].flatMap(([stem, begun]) =>
    [...begun.next.keys()].some((next) => OF.has(next)) ? [stem] : [],
  ),
);

/** How far behind an act the thing may stand: "digitalización, custodia y destrucción de documentos". */
const LIST_REACH = 8;
/** How many words the thing may have. */
const OBJECT_REACH = 3;

/** An act of a list whose last item names what all are done to, as the term that the two make together. */
export function sharedObjectTerm(
  words: readonly Word[],
  at: number,
): FoundPhrase<ServiceTerm> | null {
  const act = words[at];
  if (act === undefined || !acts.has(act.stem)) return null;
  const of = ofBehind(words, at);
  const link = of === null ? undefined : words[of];
  if (of === null || link === undefined) return null;
  const object = words.slice(of + 1, of + 1 + OBJECT_REACH);
  const end = object.findIndex(({ gap }) => (gap & TERM_ENDS) !== 0);
  const whole = [act, link, ...(end < 0 ? object : object.slice(0, end))];
  const found = phraseAt(
    serviceTerms,
    whole.map((word) => ({ ...word, gap: 0 })),
    0,
  );
  const isWhole = found !== null && found.last > 1 && found.value.strength === "named";
  return isWhole ? { value: found.value, first: at, last: at } : null;
}

/** The "of" that stands behind the last act of a list, and not behind this one. */
function ofBehind(words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next <= at + LIST_REACH; next += 1) {
    const word = words[next];
    if (word === undefined || (word.gap & ~(Gap.comma | Gap.slash)) !== 0) return null;
    if (OF.has(word.folded)) return word.gap === 0 && next > at + 2 ? next : null;
    if (isStopWord(word.stem) && !isJoiner(word)) return null;
  }
  return null;
}
