import { type WordPattern, wordPattern } from "./word-pattern.ts";

/**
 * Wordings of one meaning, by what they say or by their language. Only whoever reads the code needs the
 * headings: of a table, one pattern is made.
 */
export type WordTable = Readonly<Record<string, string>>;

/**
 * Wordings as they stand in the code: one or several a line, parted by " | ", each a piece of a regular
 * expression.
 */
export function wordings({ raw: [text = ""] }: TemplateStringsArray): string {
  return text
    .trim()
    .split(/\s*\n\s*|\s\|\s/u)
    .join("|");
}

/** What matches any wording of the tables, for use inside a pattern. */
export function oneOf(...tables: readonly WordTable[]): string {
  return tables.flatMap((table) => Object.values(table)).join("|");
}

/** The wordings of all tables, for use inside a pattern: no letter stands before one or after it. */
export function wholeWords(...tables: readonly WordTable[]): string {
  return String.raw`(?<!\p{L})${wordsOf(...tables)}`;
}

/** The wordings of all tables, for use inside a pattern that says what stands before; each ends where a word does. */
export function wordsOf(...tables: readonly WordTable[]): string {
  return String.raw`(?:${oneOf(...tables)})(?!\p{L})`;
}

/** The wordings of all tables as one pattern; each begins where a word does and ends where one does. */
export function wordFamily(...tables: readonly WordTable[]): WordPattern {
  return wordPattern(String.raw`(?:${oneOf(...tables)})(?![\p{L}\p{N}])`);
}
