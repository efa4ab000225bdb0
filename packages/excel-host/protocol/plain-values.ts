import { ExcelError } from "./excel-error.ts";

/** Reads a text that was assigned to a property. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

/** Reads a boolean that was assigned to a property. */
export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** Reads a number of at least `least`. */
export function asNumber(value: unknown, least = Number.NEGATIVE_INFINITY): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least) {
    throw new ExcelError("InvalidArgument");
  }
  return value;
}

/** Reads one of these words, in any case. */
export function asWord<T extends string>(value: unknown, words: readonly T[]): T {
  const wanted = asText(value).toLowerCase();
  const word = words.find((one) => one.toLowerCase() === wanted);
  if (word === undefined) throw new ExcelError("InvalidArgument");
  return word;
}

/** Reads an object of plain data. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ExcelError("InvalidArgument");
  }
  return value as Record<string, unknown>;
}

/** The colours of CSS that have a name in Excel's documentation of samples. */
const namedColors: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Reads a colour: `#RRGGBB`, or its name in CSS. Excel gives it back as `#RRGGBB`. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (/^#[0-9a-f]{6}$/iu.test(text)) return text.toUpperCase();
  const named = namedColors[text.toLowerCase()];
  if (named === undefined) throw new ExcelError("InvalidArgument");
  return named;
}
