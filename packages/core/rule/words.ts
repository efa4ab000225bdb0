/** The longest stretch of a vendor's words that a finding quotes. */
const LONGEST_QUOTE = 120;

/** Blanks that do not stand alone, or are no spaces. */
const UNEVEN = /[^\S ]|\s\s|^\s|\s$/u;

/** A vendor's words for use inside a sentence: one line, at most 120 characters. */
export function quoted(text: string): string {
  const line = UNEVEN.test(text) ? text.replace(/\s+/gu, " ").trim() : text;
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}

/** A list in words: "Makati", "Makati and Cebu City", "Makati, Cebu City and Davao". */
export function joinWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;
}

/** "1 month", "3 months". */
export function countOf(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? "" : "s"}`;
}

/** A sentence's first letter in upper case. */
export function capitalised(text: string): string {
  const first = text.charAt(0);
  const upper = first.toUpperCase();
  return first === upper ? text : upper + text.slice(1);
}
