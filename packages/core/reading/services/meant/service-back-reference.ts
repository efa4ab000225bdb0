import { phraseAt, phraseIndex } from "../../text/phrase-index.ts";
import { phrases } from "../../text/phrases.ts";
import { Gap, type Word } from "../../text/words.ts";
import type { ServiceMention } from "../service-mention.ts";

/** Which of the services that stand before it a wording points back at. */
type PointedAt = "first" | "last" | "each";

const WORDINGS: Readonly<Record<PointedAt, string>> = {
  first:
    "the former, the first of these, the first of them, the first of which, the first named, erstere, ersteres, erstgenannte, " +
    "la premiere, la primera, o primeiro, a primeira, la prima, eerstgenoemde, forstnevnte, forstnaevnte, forstnamnda",
  last:
    "the latter, the last of these, the last of them, the last of which, the last named, letztere, letzteres, letztgenannte, " +
    "ce dernier, cette derniere, esta ultima, este ultimo, a ultima, questultima, laatstgenoemde, sistnevnte, sidstnaevnte, sistnamnda",
  each:
    "neither, neither of which, neither of these, neither of them, none of these, none of them, none of which, keines davon, keine davon, " +
    "aucun de ces services, aucune des deux, ninguno de ellos, ninguna de ellas, nenhum deles, nessuno dei due, geen van beide",
};

const pointers = phraseIndex(
  (Object.keys(WORDINGS) as PointedAt[]).flatMap((pointed) =>
    phrases(WORDINGS[pointed]).map((wording) => [wording, pointed] as const),
  ),
);

const DENIES = new Set(
  (
    "not no excluded excluding outside omitted except without never uncertified nicht ausgenommen ausgeschlossen ohne hors exclu exclue sauf " +
    "fuera excluida excluido salvo fora excluido esclusa escluso fuori niet uitgesloten buiten zonder ikke inte utan uden uten nie"
  ).split(" "),
);
const ONLY = new Set(
  "only solely nur seulement uniquement solo solamente apenas somente alleen kun bara endast".split(
    " ",
  ),
);

/** As far before a pointer the word stands that makes it the only one meant, or leaves it out: "of which only the former". */
const LEAD = 2;
/** As far behind a pointer its predicate is looked through. */
const REACH = 12;

/** A wording that points back, and what is said of what it points at. */
interface Pointer {
  readonly at: number;
  readonly pointed: PointedAt;
  readonly says: "out" | "only";
}

/** The wordings of a text that point back at services and leave out those, or the others. */
export function pointersIn(words: readonly Word[]): readonly Pointer[] {
  return words.flatMap((_word, at) => {
    const found = phraseAt(pointers, words, at);
    const says = found === null ? null : saidOf(found.value, words, at, found.last);
    return found === null || says === null ? [] : [{ at, pointed: found.value, says }];
  });
}

function saidOf(
  pointed: PointedAt,
  words: readonly Word[],
  first: number,
  last: number,
): Pointer["says"] | null {
  if (pointed === "each") return "out";
  const before = words.slice(Math.max(0, first - LEAD), first);
  const behind = words.slice(last + 1, endOfClause(words, last + 1));
  if ([...before, ...behind].some(({ folded }) => DENIES.has(folded))) return "out";
  return before.some(({ folded }) => ONLY.has(folded)) ? "only" : null;
}

function endOfClause(words: readonly Word[], from: number): number {
  const most = Math.min(words.length, from + REACH);
  for (let at = from; at < most; at += 1) if (((words[at]?.gap ?? 0) & Gap.clause) !== 0) return at;
  return most;
}

/** The services of a text, those left out that "the latter is not covered" or "of which only the former" speaks of. */
export function withBackReferences(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  let told = mentions;
  for (const pointer of pointersIn(words)) {
    const out = leftOutBy(pointer, words, told);
    told = told.map((mention) =>
      out.includes(mention) ? { ...mention, standing: "negated" } : mention,
    );
  }
  return told;
}

function leftOutBy(
  { at, pointed, says }: Pointer,
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  const listed = listedBefore(at, words, mentions);
  const one = listed.at(pointed === "last" ? -1 : 0);
  if (pointed === "each") return listed;
  return says === "out" ? listed.filter((it) => it === one) : listed.filter((it) => it !== one);
}

/** The services of the clause that the pointer stands in, or of the one before it. */
function listedBefore(
  pointer: number,
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  const before = mentions.filter(({ last }) => last < pointer);
  const own = before.filter(({ last }) => !isClauseBetween(words, last, pointer));
  if (own.length > 0) return own;
  const nearest = before.at(-1);
  if (nearest === undefined) return [];
  return before.filter(({ last }) => !isClauseBetween(words, last, nearest.first));
}

function isClauseBetween(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).some(({ gap }) => (gap & Gap.clause) !== 0);
}
