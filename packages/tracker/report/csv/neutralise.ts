/** What a spreadsheet may take for the start of a formula; control characters can hide one. */
const FORMULA_START = /^(?:[=+\-@＝＋－＠]|\p{Cc})/u;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where need be. */
export function neutralised(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** A text as a field of delimited text: neutralised, and always in quotes. */
export function quotedField(text: string): string {
  return `"${neutralised(text).replaceAll('"', '""')}"`;
}
