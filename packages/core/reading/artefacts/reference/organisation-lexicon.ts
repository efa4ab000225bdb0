import { remembered } from "../../text/memo.ts";
import { wordPattern } from "../../text/word-pattern.ts";

/** An organisation's usual name, followed by the other spellings it is met under. */
export type Spellings = readonly [name: string, ...variants: readonly string[]];

/** Where a known organisation stands in a text. */
export interface FoundOrganisation {
  readonly name: string;
  /** As it is written in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds known organisations in text, whatever their spelling. */
export interface OrganisationLexicon {
  /** The first one the text names, by its usual name. */
  readonly nameIn: (text: string) => string | null;
  /** All that the text names, in the order they stand. */
  readonly findIn: (text: string) => readonly FoundOrganisation[];
}

/** Names this short are words of many languages in lower case ("ey", "cis", "sas"). */
const SHORT_NAME_LENGTH = 6;

/** How many texts are kept: a tracker names the same few bodies, firms and providers in most rows. */
const MOST_TEXTS = 256;

/** A lexicon of these organisations. Short names count only in the case in which they are listed. */
export function organisationLexicon(list: readonly Spellings[]): OrganisationLexicon {
  const nameOf = new Map<string, string>();
  for (const [name, ...variants] of list) {
    for (const spelling of [name, ...variants]) nameOf.set(folded(spelling), name);
  }
  const spellings = list.flat().sort((a, b) => b.length - a.length);
  const exact = new Set(spellings.map(withoutMarks));
  const pattern = wordPattern(
    String.raw`(?:${spellings.map(spellingPattern).join("|")})(?![\p{L}\p{N}])`,
  );
  const find = (text: string): readonly FoundOrganisation[] => {
    const found: FoundOrganisation[] = [];
    for (const match of pattern.all(text)) {
      const written = match[0];
      if (written.length < SHORT_NAME_LENGTH && !exact.has(withoutMarks(written))) continue;
      const name = nameOf.get(folded(written));
      const start = match.index;
      if (name !== undefined)
        found.push({ name, text: written, start, end: start + written.length });
    }
    return found;
  };
  const findIn = remembered(find, MOST_TEXTS);
  return { findIn, nameIn: (text) => findIn(text)[0]?.name ?? null };
}

/** "TÜV" is also typed "TUV" and "TUEV". */
function spellingPattern(spelling: string): string {
  return spelling
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/TÜV/gu, "T(?:Ü|UE|U)V")
    .replace(/Ü/gu, "(?:Ü|UE|U)")
    .replace(/[’']/gu, "[’']?")
    .replace(/\s+/gu, String.raw`[\s-]+`);
}

function folded(text: string): string {
  return withoutMarks(text).toLowerCase();
}

/** Accents, apostrophes and the spelling "UE" for "Ü" taken away. */
function withoutMarks(text: string): string {
  return text
    .replace(/UE(?=V|D)/gu, "U")
    .normalize("NFKD")
    .replace(/[\p{M}’']/gu, "")
    .replace(/[\s-]+/gu, " ");
}
