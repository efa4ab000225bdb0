import { categoryCalled } from "./soc2-categories.ts";
import type { TrustServicesCategory } from "../../statement/statement.ts";

/** What a column of categories writes for each, in small letters and without full stops. */
const SHORT_FORMS: ReadonlyMap<string, TrustServicesCategory> = new Map(
  (
    [
      ["security", "s sec secu secur cc"],
      ["availability", "a av avl avail availab"],
      ["confidentiality", "c conf confid"],
      ["processing-integrity", "pi procint"],
      ["privacy", "p pr priv"],
    ] as const
  ).flatMap(([category, forms]) => forms.split(" ").map((form) => [form, category] as const)),
);

/** "Proc Int", "Processing Integ.": both words shortened, one of them, or none. */
const PROCESSING_INTEGRITY = /^proc(?:\p{L}*)[\s-]+int(?:\p{L}*)$/u;
/** "CC1-CC9", "A1", "PI1.1-1.5": criteria by their numbers stand for their category. */
const CRITERIA = /^(cc|pi|a|c|p)\d(?:\.\d{1,2})?(?:\s*-\s*(?:cc|pi|a|c|p)?\d(?:\.\d{1,2})?)?$/u;
/** "SAC", "SACPIP": letters run together, in any order. */
const RUN_TOGETHER = /^(?:cc|s|a|pi|c|p)+$/u;

const SEPARATOR = /[,;/&+|\n·•]|(?<!\p{L})(?:and|und|y|e|et|plus|with)(?!\p{L})|\s-\s/u;
/** "Confidentiality (C)": the letter repeats the name. */
const LETTERS_REPEATED = /\(\s*(?:cc|s|a|pi|c|p)\s*\)/gu;

/**
 * The categories that a list of short forms names: "SEC/AVAIL/CONF/PI", "CC + A + C", "Sec, Proc Int".
 * None where one of its items can be read as no category: half a list would hide what is in the rest.
 */
export function categoriesInShort(text: string): ReadonlySet<TrustServicesCategory> {
  const plain = text
    .toLowerCase()
    .replace(/[–—]/gu, "-")
    .replace(LETTERS_REPEATED, " ")
    .replace(/(?<=\p{L})\.(?!\d)/gu, "");
  const named = new Set<TrustServicesCategory>();
  for (const item of plain.split(SEPARATOR)) {
    const trimmed = item.trim();
    if (trimmed === "") continue;
    const categories = categoriesOfItem(trimmed);
    if (categories.length === 0) return new Set();
    for (const category of categories) named.add(category);
  }
  return named;
}

function categoriesOfItem(item: string): readonly TrustServicesCategory[] {
  const whole = categoriesOfWords(item);
  if (whole.length > 0) return whole;
  const words = item.split(/\s+/u).map(categoriesOfWords);
  return words.every((categories) => categories.length > 0) ? words.flat() : [];
}

function categoriesOfWords(words: string): readonly TrustServicesCategory[] {
  const only =
    SHORT_FORMS.get(words) ??
    SHORT_FORMS.get(CRITERIA.exec(words)?.[1] ?? "") ??
    (PROCESSING_INTEGRITY.test(words) ? "processing-integrity" : categoryCalled(words));
  return only === null ? categoriesOfLetters(words) : [only];
}

/** Nobody names a category twice: "pass" is a word. */
function categoriesOfLetters(words: string): readonly TrustServicesCategory[] {
  if (!RUN_TOGETHER.test(words)) return [];
  const letters = words.match(/cc|pi|[sacp]/gu) ?? [];
  const categories = letters.flatMap((letter) => SHORT_FORMS.get(letter) ?? []);
  return new Set(categories).size === categories.length ? categories : [];
}
