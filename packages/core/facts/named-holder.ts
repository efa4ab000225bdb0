import { matchEntity } from "../matching/entity/match-entity.ts";
import {
  hyperscalerLexicon,
  platformLexicon,
} from "../reading/artefacts/organisations/known-organisations.ts";
import { remembered } from "../reading/text/memo.ts";

/** The verbs with which a sentence makes an artefact somebody's; a possessive does as well. */
const VERBS =
  "(?:is|has|have|holds?|maintains?|achieved|completed|obtained|undergoes|ist|besitzt|est|possède|es|tiene|é|possui|è|heeft)";
/** Short claims hold none of them, and most claims are short. */
const MAY_SAY_WHO_HOLDS = new RegExp(String.raw`\p{L}['’]s\s|\s${VERBS}\s`, "u");
/** What the name has, in the same clause and before anybody speaks of himself. */
const HOLDS_ARTEFACT = new RegExp(
  String.raw`^(?:\s\([^)]*\))?(?:['’]s\s|\s(?:itself\s|also\s)?${VERBS}\s)(?:(?!(?:[Ww]e|[Oo]ur)\s)[^.;\n])*?(?:ISO|SOC|27001|certif|zertifi)`,
  "u",
);

const LEXICONS = [hyperscalerLexicon, platformLexicon] as const;

/** Claims come again and again, more so the short ones. */
const MOST_TEXTS = 2000;

/**
 * The well-known platform or cloud of which a text says that it holds the certificate or report: "Hetzner
 * maintains ISO 27001 certification". `null` where none is named so. Whether it is the vendor only the row
 * knows.
 */
export const namedHolder = remembered(read, MOST_TEXTS);

function read(text: string): string | null {
  if (!MAY_SAY_WHO_HOLDS.test(text)) return null;
  for (const lexicon of LEXICONS) {
    for (const { text: name, end } of lexicon.findIn(text)) {
      if (HOLDS_ARTEFACT.test(text.slice(end))) return name;
    }
  }
  return null;
}

/** Whether the holder may be one of these: their names hold every word of its own. */
export function mayBeOneOf(holder: string, names: readonly string[]): boolean {
  const words = new Set(names.flatMap(wordsOf));
  return wordsOf(holder).every((word) => words.has(word)) || isOneOf(holder, names);
}

/** "OpenAI / Anthropic" is nobody alone. */
const SEVERAL = /[/|+]|\s(?:&|and|und|et|y|e)\s/iu;

/**
 * Whether the holder is one of these beyond doubt: besides its own name theirs hold a legal form and a country
 * at most. "Azure Contact Centre Inc." is not Azure.
 */
export function isOneOf(holder: string, names: readonly string[]): boolean {
  return LEXICONS.some((lexicon) => {
    const meant = lexicon.nameIn(holder);
    return (
      meant !== null &&
      names.some(
        (name) =>
          !SEVERAL.test(name) &&
          lexicon.findIn(name).some((found) => found.name === meant && isWhole(found.text, name)),
      )
    );
  });
}

/** A product in brackets leaves the name what it is: "AWS (Cognito)". */
function isWhole(found: string, name: string): boolean {
  const beforeBracket = /^(.*\S)\s*\([^()]*\)$/u.exec(name.trim())?.[1];
  return [name, ...(beforeBracket === undefined ? [] : [beforeBracket])].some(
    (whole) => matchEntity(found, whole).result === "IN",
  );
}

/** Whether the holder is one of several vendors that share a row: "OpenAI" of "OpenAI / Anthropic". */
export function isPartOf(holder: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const parts = SEVERAL.test(name) ? name.split(SEVERAL).map((part) => part.trim()) : [];
    return parts.some((part) => part.toLowerCase() === holder.trim().toLowerCase());
  });
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
