import { isEastAsian } from "./east-asian-words.ts";

/** "委託先名 (Vendor)", "供应商 / Vendor", "Vendor\n供应商": two parts, the second in brackets or parted off. */
const TWO_PARTS =
  /^([^()[\]（）/／\n]+?)\s*(?:[([（]([^()[\]（）]+)[)\]）]|[/／\n]([^()[\]（）\n]+))\s*$/u;

/** A word, where "A/B/C" and "Y/N" only say what to choose from. */
const WORD = /\p{Script=Latin}{3}/u;

/** What says of which standard or of which kind it is adds to the heading and is no second heading. */
const ADDS = /\d|(?<!\p{L})(?:iso|iec|isms|soc|ssae|isae|pci|pii|type i{1,2})(?!\p{L})/iu;

/** A heading that stands there twice. */
export interface BothLanguages {
  /** In Japanese, Chinese or Korean. */
  readonly own: string;
  readonly latin: string;
}

/** The two readings of a heading in Japanese, Chinese or Korean and in Latin letters, or `null`. */
export function inBothLanguages(heading: string): BothLanguages | null {
  if (!isEastAsian(heading)) return null;
  const [, first = "", inBrackets, behind] = TWO_PARTS.exec(heading.normalize("NFKC").trim()) ?? [];
  const second = (inBrackets ?? behind ?? "").trim();
  if (isOwn(first) && isLatin(second)) return { own: first, latin: second };
  return isLatin(first) && isOwn(second) ? { own: second, latin: first } : null;
}

function isOwn(part: string): boolean {
  return isEastAsian(part) && !/\p{Script=Latin}/u.test(part);
}

function isLatin(part: string): boolean {
  return !isEastAsian(part) && WORD.test(part) && !ADDS.test(part);
}
