import { readClauses } from "../text/clauses.ts";
import { siteCues } from "./site-cues.ts";
import { describesSite } from "./site-remark.ts";
import type { StatedPlace } from "./stated-places.ts";

/** What is said of sites that stand before it, without their names: "the latter closed", "which is not in scope". */
export interface BackReference {
  readonly to: "last" | "last-two" | "first" | "all";
  readonly standing: StatedPlace["standing"];
  /** "Only the latter": the others are left open. */
  readonly isOnly: boolean;
  /** Words with a name of their own, which may be that of a further site: "which includes Fès"; "" for none. */
  readonly naming: string;
}

const ONLY =
  "(?:only|just|nur|s[oó]lo|solamente|somente|apenas|seule(?:ment)?|soltanto|alleen|kun|endast|tylko) ";
const LATTER = [
  "the latter(?: one| site)?|cette derni[eè]re|ce dernier|est[ae] [uú]ltim[ao]|letzter(?:e[rsnm]?)|letztgenannte[rsnm]?",
  "quest['’]ultim[ao]|de laatste|laatstgenoemde|sidstnævnte|sistnevnte|sistnämnda|t(?:en|a) ostatni[a]?",
].join("|");
const FORMER = [
  "the former|la premi[eè]re|le premier|l[ao] primer[ao]|el primero|erster(?:e[rsnm]?)|erstgenannte[rsnm]?",
  "la prima|il primo|a primeira|o primeiro|eerstgenoemde|førstnævnte|førstnevnte|förstnämnda",
].join("|");
/** "The first" and "the last" may be of anything, such as audits; of a site something is said right away. */
const SAID = "(?= (?:is|was|has|not|no|closed|until|excluded|pending|planned|out|being)\\b)";
const NUMBERED = `the (?:last|second)(?: one| site)?${SAID}`;
const NUMBERED_FIRST = `the first(?: one| site)?${SAID}`;
const LATTER_TWO =
  "the (?:latter|last) two|les deux derni[eè]r(?:e)?s|las dos [uú]ltimas|los dos [uú]ltimos";
const NONE =
  "neither|none of (?:them|these|which)|keine[rs]? (?:von|der) beiden|ningun[ao]|aucune?|nessun[ao]";
/** Written small, since "Wo" or "Que" may begin a name. */
const RELATIVE =
  "(?:(?:of|in|at) )?which|whose|where|donde|cuy[ao]|que|qui|où|dont|dove|cui|onde|wo|deren|dessen|welche[rs]?|waar|hvor|där|gdzie|kde";

const LEAD =
  "(?:(?:and|but|with|while|whereas|though|where|of which|davon|wobei|dont|de los cuales) )?";
const NAMELESS = new RegExp(
  `^${LEAD}(?<only>${ONLY})?(?:(?<two>${LATTER_TWO})|(?<latter>${LATTER}|${NUMBERED})|(?<former>${FORMER}|${NUMBERED_FIRST})|(?<none>${NONE}))(?![\\p{L}\\p{N}-])`,
  "iu",
);
const RELATIVE_CLAUSE = new RegExp(`^(?:${RELATIVE})(?![\\p{L}\\p{N}-])`, "u");
/** "The former headquarters" is what the site was, "the former Davao site" another one. */
const IS_OF_OLD =
  /^\s(?:\p{Lu}|(?:head|hq|site|office|location|cent(?:er|re)|capital|campus|main|delivery)\p{L}*)/u;
const OF_SEVERAL = /^(?:are|were|have|sont|son|sind|sono|são|zijn|both)(?!\p{L})/iu;
/** German writes all nouns with capitals. */
const GERMAN = /^(?:wo|deren|dessen|welche[rs]?|wobei|letzt|erst)/iu;
const NAME = /\p{Lu}\p{Ll}{2,}/u;

/** Whether the words from a position on speak of sites before them. */
export function opensBackReference(words: string): boolean {
  const said = words.trimStart();
  if (RELATIVE_CLAUSE.test(said)) return true;
  const { 0: nameless = "", groups } = NAMELESS.exec(said) ?? {};
  if (nameless === "") return false;
  return groups?.former === undefined || !IS_OF_OLD.test(said.slice(nameless.length));
}

/** Brackets around such words are read as commas: what they say need not be of the site right before them. */
export function withoutBracketsOfReferences(text: string): string {
  if (!text.includes("(")) return text;
  return text.replace(/\(([^()]*)\)/gu, (bracket, words: string) =>
    NAMELESS.test(words) && opensBackReference(words) ? `,${words},` : bracket,
  );
}

/** Reads words that speak of sites before them; `null` for all others. */
export function backReference(words: string): BackReference | null {
  if (!opensBackReference(words)) return null;
  const said = words.trim();
  const { 0: nameless = "", groups = {} } = NAMELESS.exec(said) ?? {};
  const opening = nameless === "" ? (RELATIVE_CLAUSE.exec(said)?.[0] ?? "") : nameless;
  const remark = said.slice(opening.length).trim();
  const isOfSeveral = groups.none !== undefined || OF_SEVERAL.test(remark);
  const standing = groups.none === undefined ? standingBy(remark) : "open";
  return {
    to: isOfSeveral ? "all" : pointedAt(groups),
    standing: isOfSeveral && standing !== "listed" ? "open" : standing,
    isOnly: groups.only !== undefined,
    naming: NAME.test(remark) && !GERMAN.test(said) ? remark : "",
  };
}

function pointedAt({ two, former }: Readonly<Record<string, string | undefined>>) {
  if (two !== undefined) return "last-two";
  return former === undefined ? "last" : "first";
}

const HEAD_OFFICE =
  /(?<!\p{L})(?:hauptsitz|zentrale|si[eè]ge|sede|matriz|head ?office|headquarter(?:s|ed)?|hoofdkantoor)(?!\p{L})/iu;

function standingBy(remark: string): StatedPlace["standing"] {
  const said = readClauses(`Site ${remark}`, siteCues).standing(0, 0);
  if (said === "negated") return "excluded";
  if (said === "not-yet") return "not-yet";
  const isHarmless = remark === "" || describesSite(remark) || HEAD_OFFICE.test(remark);
  return said === "asserted" && isHarmless ? "listed" : "open";
}

/** The places with what is said of them further on: of the last, of the first of two, or of all. */
export function withBackReference(
  places: readonly StatedPlace[],
  { to, standing, isOnly, naming }: BackReference,
): readonly StatedPlace[] {
  const last = places.length - 1;
  const [from, until] = MEANT[to](last);
  // Of three and more it is not told which of them is "the former".
  const isUnsure = to === "first" && last > 1 && standing !== "listed";
  const said = places.map((place, at): StatedPlace => {
    if (place.standing !== "listed") return place;
    if (at >= from && at <= until) return { ...place, standing: isUnsure ? "open" : standing };
    return isOnly && standing === "listed" ? { ...place, standing: "open" } : place;
  });
  return naming === "" ? said : [...said, { text: naming, standing: "open", remote: false }];
}

/** The first and the last place that may be meant, by where the last of all stands. */
const MEANT: Readonly<Record<BackReference["to"], (last: number) => readonly [number, number]>> = {
  last: (last) => [last, last],
  "last-two": (last) => [last - 1, last],
  first: (last) => [0, Math.max(0, last - 1)],
  all: (last) => [0, last],
};
