/** Letters with marks that some languages also spell with two: "Århus" is "Aarhus", "Tromsø" is "Tromsoe". */
const PAIRS: readonly (readonly [pair: string, letter: string])[] = [
  ["aa", "a"],
  ["ae", "a"],
  ["oe", "o"],
  ["ue", "u"],
];
const MARKED = /[åäæöøü]/iu;
const SPELT: Readonly<Record<string, string>> = { å: "aa", ä: "ae", æ: "ae", ö: "oe", ø: "oe", ü: "ue" };

/** Countries whose letters these are. */
export const SPELLS_OUT_LETTERS: ReadonlySet<string> = new Set([
  "DK", "NO", "SE", "FI", "DE", "AT", "CH", "LI", "LU", "EE", "IS", "FO", "GL", "AX", "HU", "TR",
]);

/** Other keys under which a name may be known: with one letter for two, or with two for one. */
export function otherSpellings(name: string, key: string): readonly string[] {
  const keys: string[] = [];
  if (MARKED.test(name)) {
    keys.push(name.normalize("NFC").toLowerCase().replace(/[åäæöøü]/gu, (letter) => SPELT[letter] ?? letter));
  }
  for (const [pair, letter] of PAIRS) {
    if (key.includes(pair)) keys.push(key.replaceAll(pair, letter));
  }
  return keys;
}
