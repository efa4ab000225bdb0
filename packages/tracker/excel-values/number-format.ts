/** How a number format shows a number, as far as it matters here. */
export type NumberFormat =
  | { readonly kind: "general" }
  | { readonly kind: "fixed"; readonly decimals: number; readonly grouped: boolean }
  | { readonly kind: "percent"; readonly decimals: number }
  | { readonly kind: "day" };

/** Shows a number as it is: also what any format we do not know comes down to. */
export const general: NumberFormat = { kind: "general" };
const day: NumberFormat = { kind: "day" };

/** The built-in formats (ECMA-376 18.8.30) that are not `general`; 18-21 and 45-47 are times. */
const builtIn = new Map<number, NumberFormat>([
  [1, { kind: "fixed", decimals: 0, grouped: false }],
  [2, { kind: "fixed", decimals: 2, grouped: false }],
  [3, { kind: "fixed", decimals: 0, grouped: true }],
  [4, { kind: "fixed", decimals: 2, grouped: true }],
  [9, { kind: "percent", decimals: 0 }],
  [10, { kind: "percent", decimals: 2 }],
  ...[14, 15, 16, 17, 22].map((id) => [id, day] as const),
  // East Asian dates; 32 and 33 are times, 55 and 56 dates or times by the language of Excel.
  ...[27, 28, 29, 30, 31, 34, 35, 36].map((id) => [id, day] as const),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, day] as const),
]);

/** The format with a built-in number. */
export function builtInFormat(id: number): NumberFormat {
  return builtIn.get(id) ?? general;
}

const LITERALS = /"[^"]*"?|\\.|_.|\*./gu;
const ELAPSED = /\[(?:h+|m+|s+)\]/iu;
const BRACKETS = /\[[^\]]*\]?/gu;
const PLAIN_NUMBER = /^(#,##)?0(?:\.(0+))?(%)?$/u;

/** What a format code such as `dd.mm.yyyy;@` comes down to. */
export function parseFormatCode(code: string): NumberFormat {
  const bare = code.replace(LITERALS, "");
  if (ELAPSED.test(bare)) return general;
  if (isDate(firstSection(bare).toLowerCase())) return day;
  const number = PLAIN_NUMBER.exec(firstSection(code));
  if (number === null) return general;
  const [, grouped, fraction = "", percent] = number;
  return percent === undefined
    ? { kind: "fixed", decimals: fraction.length, grouped: grouped !== undefined }
    : { kind: "percent", decimals: fraction.length };
}

/** What applies to positive numbers, without colours, conditions and languages. */
function firstSection(code: string): string {
  const [section = ""] = code.replace(BRACKETS, "").split(";");
  return section.trim();
}

/** A year or a day makes a date; an `m` does where no hour or second makes minutes of it. */
function isDate(section: string): boolean {
  if (section.includes("general")) return false;
  if (/[yd]/u.test(section)) return true;
  return section.includes("m") && !/[hs]/u.test(section);
}

/** Excel keeps 15 digits of a number, and shows it in full where it is not very large or small. */
const DIGITS = 15;

/** What a cell shows of a number: `0.3`, `1,250.00`, `20%`. */
export function formatNumber(number: number, format: NumberFormat): string {
  switch (format.kind) {
    case "percent":
      return fixed(number * 100, format.decimals) + "%";
    case "fixed": {
      const text = fixed(number, format.decimals);
      return format.grouped ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ",") : text;
    }
    case "general":
    case "day":
      return Number.isInteger(number) && Math.abs(number) < 1e15
        ? String(number)
        : String(Number(number.toPrecision(DIGITS))).replace("e", "E");
  }
}

function fixed(number: number, decimals: number): string {
  const text = number.toFixed(Math.min(decimals, DIGITS));
  return Number(text) === 0 ? text.replace("-", "") : text;
}
