import { plainLetters } from "./plain-letters.ts";

/** Names of plain letters and single spaces only need no more than lower case. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;
const APOSTROPHES = /['\u2018\u2019\u02bb\u02bc`\u00b4]/gu;
const DOT_INSIDE_INITIALS = /(?<=(?:^|[^\p{L}])\p{L})\.\s?(?=\p{L}(?:$|[^\p{L}]))/gu;
const OTHER_THAN_NAMES = /[^\p{L}\p{N}]+/gu;
const ABBREVIATION = /(?:^| )(?:st|sta|sto|ste|mt|ft|the|and) /u;

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["sta", "santa"],
  ["sto", "santo"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

/**
 * What two spellings of one name have in common: "Sta. Rosa" and "SANTA ROSA" are `santa rosa`,
 * "U.S.A." is `usa`, "Łódź" is `lodz`. It is "" where the text has neither letters nor digits.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return withLongForms(name.toLowerCase());
  const letters = plainLetters(name).replace(APOSTROPHES, "");
  const joined = letters.includes(".") ? letters.replace(DOT_INSIDE_INITIALS, "") : letters;
  return withLongForms(joined.replace(OTHER_THAN_NAMES, " ").trim());
}

/** An abbreviation stands for its long form before another word only: "Makati St" is a street. */
function withLongForms(words: string): string {
  if (!words.includes(" ") || !ABBREVIATION.test(words)) return words;
  const parts = words.split(" ").filter((word, at) => word !== "and" && (word !== "the" || at > 0));
  return parts
    .map((word, at) => (at < parts.length - 1 ? (LONG_FORMS.get(word) ?? word) : word))
    .join(" ");
}
