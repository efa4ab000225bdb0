const UNEVEN = /[ \u00a0]{2}/u;
const RUN_INSIDE_LINE = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu;

/**
 * The same text with one space between two words of a line where several stand, as they do behind full stops and in
 * text out of a PDF. Tabs, line breaks and the indents of lines stay: they part columns and items.
 */
export function withEvenSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(RUN_INSIDE_LINE, " ") : text;
}
