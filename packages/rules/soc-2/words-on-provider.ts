import {
  hyperscalerLexicon,
  knownCloudProvider,
} from "@scopefit/core/reading/artefacts/organisations/known-organisations";

/** Where words turn to another organisation. */
const TURN =
  /[;\n]|(?<=\p{L}{3}|\d)(?<!\b(?:incl|excl|inc|ltd|corp))\.\s+(?=\p{Lu})|,?\s+(?=(?:except|but|while|whereas)\b)|,?\s+(?=(?:nothing|none|no (?:\p{L}+ )?(?:reports?|evidence|reviews?)) (?:for|from|on|of)\b)/iu;
const ITEM = /(?:,\s*|\s+(?:and|und|y|et)\s+|\s*&\s*)/iu;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;
const OF_ALL = /\b(?:all|each|every|both)\b/iu;
const LEAVES_OUT = /^\W*(?:except|but not)\b/iu;

const CAPITALISED = /\p{Lu}[\p{L}\p{N}&]{2,}/gu;
const COMMON_IN_NAMES = new Set(
  "inc ltd llc corp the company group global services service solutions cloud data centre center".split(
    " ",
  ),
);

/**
 * The part of what is said of the reports of several organisations that concerns one of them: all of
 * it where it names nobody or speaks of all, `null` where it names others only.
 */
export function wordsOnProvider(
  words: string,
  provider: string,
  providers: readonly string[],
): string | null {
  const namesSomebody =
    providers.some((one) => isNamedIn(words, one)) || knownCloudProvider(words) !== null;
  if (!namesSomebody || tellingNames(provider).length === 0) return words;
  const clauses = clausesOf(words, providers);
  const own = clauses.filter((clause) => isNamedIn(clause, provider));
  if (own.some((clause) => LEAVES_OUT.test(clause))) return null;
  const ofNobody = clauses.filter((clause) => !providers.some((one) => isNamedIn(clause, one)));
  if (own.length > 0) return [...own, ...ofNobody].join("; ");
  const ofAll = clauses.filter((clause) => OF_ALL.test(clause));
  return ofAll.length > 0 ? ofAll.join("; ") : null;
}

/** "AWS SOC 2 2026, Palayok 2023" turns at the comma; "AWS, Palayok and Banyan 2026" nowhere. */
function clausesOf(words: string, providers: readonly string[]): readonly string[] {
  return words.split(TURN).flatMap((part) => {
    const clauses: string[] = [];
    let clause = "";
    for (const item of part.trim().split(ITEM)) {
      if (YEAR.test(clause) && providers.some((one) => isNamedIn(item, one))) {
        clauses.push(clause);
        clause = item;
      } else clause = clause === "" ? item : `${clause}, ${item}`;
    }
    return clause.trim() === "" ? clauses : [...clauses, clause];
  });
}

function isNamedIn(words: string, provider: string): boolean {
  const cloud = hyperscalerLexicon.nameIn(provider);
  if (cloud !== null) return hyperscalerLexicon.findIn(words).some(({ name }) => name === cloud);
  const named = new Set(words.toLowerCase().match(/[\p{L}\p{N}&]+/gu));
  return tellingNames(provider).some((name) => named.has(name));
}

/** The words of a name that others do not bear; none in "our payroll engine". */
function tellingNames(provider: string): readonly string[] {
  const names = (provider.match(CAPITALISED) ?? []).map((name) => name.toLowerCase());
  return names.filter((name) => !COMMON_IN_NAMES.has(name));
}
