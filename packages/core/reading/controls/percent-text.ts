const PERCENTS = /(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s*(?:%|per\s?cent|pct\b)/giu;
const SPLIT = /^\D*?(\d{1,3})\s*%?\s*[/:]\s*(\d{1,3})\s*%?\D*$/u;
const PART_OF_WHOLE =
  /(\d[\d,.]*)\s*(?:(?:\p{L}+\s+)?(?:out\s+)?of|\/)\s*(?:the\s+|our\s+|a\s+total\s+of\s+)?(\d[\d,.]*)/iu;
const RANGE = /\d\s*%?\s*(?:-|\u2013|\u2014|\bto\b)\s*\d/iu;

const IN_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\bthree[\s-]quarters?\b/iu, 75],
  [/\btwo[\s-]thirds?\b/iu, 200 / 3],
  [/\bhalf\b/iu, 50],
  [/\b(?:one|a)[\s-]third\b/iu, 100 / 3],
  [/\b(?:one|a)[\s-]quarter\b/iu, 25],
  [/^\s*(?:none|nil|no|zero|nobody|no[\s-]one)(?:\s+(?:wfh|remote|home\b.*))?\s*[.!]?\s*$/iu, 0],
  [/^\s*(?:all|everyone|everybody|fully\s+remote|entirely\s+remote)\b/iu, 100],
];

/** Which of two numbers that make a hundred is the one asked for. */
export type SplitSide = "first" | "second" | "greater";

/** The share that a text gives, 0 to 100; `null` where it gives none, or more than one. */
export function percentIn(text: string, side: SplitSide): number | null {
  const split = splitIn(text, side);
  if (split !== null) return split;
  if (RANGE.test(text)) return null;
  const found = Array.from(text.matchAll(PERCENTS), ([, number = ""]) => number);
  const [first, second] = found.map((number) => Number(number.replace(",", ".")));
  if (first !== undefined && second !== undefined) {
    return found.length === 2 ? chosen(first, second, side) : null;
  }
  if (first !== undefined) return share(first);
  return partOfWhole(text) ?? inWords(text);
}

function splitIn(text: string, side: SplitSide): number | null {
  const match = SPLIT.exec(text);
  if (match === null) return null;
  return chosen(Number(match[1]), Number(match[2]), side);
}

/** One half of a whole; `null` where the two do not make a hundred. */
function chosen(first: number, second: number, side: SplitSide): number | null {
  if (first + second !== 100) return null;
  if (side === "greater") return Math.max(first, second);
  return side === "first" ? first : second;
}

function partOfWhole(text: string): number | null {
  const match = PART_OF_WHOLE.exec(text);
  if (match === null) return null;
  const part = wholeNumber(match[1]);
  const whole = wholeNumber(match[2]);
  return whole === 0 || part > whole ? null : share((part / whole) * 100);
}

function wholeNumber(digits = ""): number {
  return Number(digits.replace(/[,.]/gu, ""));
}

function inWords(text: string): number | null {
  return IN_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function share(value: number): number | null {
  return value >= 0 && value <= 100 ? value : null;
}
