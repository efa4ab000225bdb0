import { phraseAt, phraseIndex } from "../../reading/text/phrase-index.ts";
import type { Word } from "../../reading/text/words.ts";

/** What names of the trade shorten to initials, and what those stand for. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ssc: "shared service center",
  bpo: "business process outsourcing",
  bpm: "business process management",
  gbs: "global business service",
  gcc: "global capability center",
  gic: "global in house center",
  it: "information technology",
  ites: "information technology enabled service",
  kpo: "knowledge process outsourcing",
  lpo: "legal process outsourcing",
  rpo: "recruitment process outsourcing",
  hr: "human resource",
  rcm: "revenue cycle management",
  tpa: "third party administrator",
  crm: "customer relationship management",
  cx: "customer experience",
};

const initialsBySpelling = phraseIndex(
  Object.entries(SPELLED_OUT).map(([initials, words]) => [words, initials] as const),
);

/** A first, cheap look: the words that such a spelling begins with. */
const mayBegin: ReadonlySet<string> = new Set(initialsBySpelling.next.keys());

/** The words of a name with "Shared Services Center" as "ssc", as others write the same name. */
export function withTradeInitials(words: readonly Word[]): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const found = mayBegin.has(word.stem) ? phraseAt(initialsBySpelling, words, at) : null;
    tokens.push(found?.value ?? word.folded);
    at = found?.last ?? at;
  }
  return tokens;
}

/** What a word gives to the initials of a name: its first letter, or all of "ssc". */
export function initialsIn(token: string): string {
  return Object.hasOwn(SPELLED_OUT, token) ? token : token.charAt(0);
}
