/**
 * What stands for no letter, from and to, in hexadecimal: of the Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and
 * Thai scripts, of those of East Asia, and of signs. Signs with two cases ("Ⓐ", "Ⅳ") are left out, as they bring back
 * all that this saves. Worked out from the Unicode character database by `\p{L}`, to which the test compares it.
 */
const NO_LETTERS = `
  0-40 5b-60 7b-a9 ab-b4 b6-b9 bb-bf d7 f7 2c2-2c5 2d2-2df 2e5-2eb 2ed 2ef-344 346-36f 375 378-379 37e 380-385 387 38b
  38d 3a2 3f6 482-489 530 557-558 55a-55f 589-5cf 5eb-5ee 5f3-61f 64b-66d 670 6d4 6d6-6e4 6e7-6ed 6f0-6f9 6fd-6fe e00
  e31 e34-e3f e47-e7f 1fbd 1fbf-1fc1 1fcd-1fcf 1fdd-1fdf 1fed-1fef 1ffd-1ffe 2000-2070 2072-207e 2080-208f 209d-2101
  2103-2106 2108-2109 2114 2116-2118 211e-2123 2125 2127 2129 212e 213a-213b 2140-2144 214a-214d 214f-215f 2180-2182
  2185-24b5 24ea-2bff 2e00-2e2e 2e30-3004 3007-3030 3036-303a 303d-3040 3097-309c 30a0 30fb fd3e-fd4f fd90-fd91
  fdc8-fdef fdfc-fe6f fe75 fefd-ff20 ff3b-ff40 ff5b-ff65 ffbf-ffc1 ffc8-ffc9 ffd0-ffd1 ffd8-ffd9 ffdd-ffff 1f000-1fbff
`;

type Range = readonly [from: number, to: number];

const ranges: readonly Range[] = NO_LETTERS.trim()
  .split(/\s+/u)
  .map((range) => {
    const [from = 0, to = from] = range.split("-").map((code) => Number.parseInt(code, 16));
    return [from, to];
  });

/**
 * The source of a pattern with its letters, `\p{L}`, told by what is none. For each place where `\p{L}` stands in a
 * pattern that minds no case, V8 works out the cases of a hundred thousand letters: of a second in which the first
 * statement was read, that was most. In scripts that are not named above, the marks count as letters.
 */
export function withQuickLetters(source: string): string {
  return source.replace(SET_OR_LETTER, (part) => {
    if (part === String.raw`\p{L}`) return ANY_LETTER;
    return part.startsWith("[") ? (setWithLetters(part) ?? part) : part;
  });
}

const SET_OR_LETTER = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}|\\./gu;

const ANY_LETTER = setWithout([]);

const SET_WITH_LETTERS = /^\[(?!\^)((?:\\p\{L\}|\\d|\\[^\p{L}\p{N}]|[^\\])+)\]$/u;
const RANGE_INSIDE = /(?<=.)-(?=.)/u;

/** `[\p{L}&.-]` as one set; `null` where there is more in it than letters, digits and signs. */
function setWithLetters(set: string): string | null {
  const inside = SET_WITH_LETTERS.exec(set)?.[1];
  if (inside === undefined || !inside.includes(String.raw`\p{L}`)) return null;
  const besides = inside.replaceAll(String.raw`\p{L}`, "").replaceAll(String.raw`\d`, "0123456789");
  const signs = besides.replace(/\\(.)/gu, "$1");
  return RANGE_INSIDE.test(besides) ? null : setWithout([...signs].map(codeOf));
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

/** The set of all that is no non-letter, or is one of some signs. */
function setWithout(kept: readonly number[]): string {
  return `[^${kept.reduce(without, ranges).map(written).join("")}]`;
}

function without(all: readonly Range[], code: number): readonly Range[] {
  return all.flatMap(([from, to]): readonly Range[] => {
    if (code < from || code > to) return [[from, to]];
    const sides: readonly Range[] = [
      [from, code - 1],
      [code + 1, to],
    ];
    return sides.filter(([first, last]) => first <= last);
  });
}

function written([from, to]: Range): string {
  return from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`;
}

function escaped(code: number): string {
  return String.raw`\u{${code.toString(16)}}`;
}
