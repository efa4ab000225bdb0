import { nameKey } from "./name-key.ts";

/** How some countries also spell a letter with a mark: "Århus" is "Aarhus", "Tromsø" is "Tromsoe". */
interface Spelling {
  readonly pair: string;
  readonly letters: RegExp;
  readonly plain: string;
  readonly countries: ReadonlySet<string>;
}

function spelling(pair: string, letters: RegExp, plain: string, countries: string): Spelling {
  return { pair, letters, plain, countries: new Set(countries.split(" ")) };
}

const SPELLINGS: readonly Spelling[] = [
  spelling("aa", /å/gu, "a", "DK NO SE FI"),
  spelling("ae", /[äæ]/gu, "a", "DE AT CH LI LU FI SE EE DK NO"),
  spelling("oe", /[öø]/gu, "o", "DE AT CH LI LU FI SE EE DK NO"),
  spelling("ue", /ü/gu, "u", "DE AT CH LI LU EE"),
];

/** Another key under which a name may be known, in those countries. */
export interface OtherSpelling {
  readonly key: string;
  readonly countries: ReadonlySet<string>;
}

/** The keys of a name with one letter for two, and with two for one. */
export function otherSpellings(name: string, key: string): readonly OtherSpelling[] {
  const written = name.normalize("NFC").toLowerCase();
  return SPELLINGS.flatMap(({ pair, letters, plain, countries }) => {
    const spelt = written.replace(letters, pair);
    if (spelt !== written) return [{ key: nameKey(spelt), countries }];
    return key.includes(pair) ? [{ key: key.replaceAll(pair, plain), countries }] : [];
  });
}
