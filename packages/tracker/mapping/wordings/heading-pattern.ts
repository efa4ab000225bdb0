import { oneOf, type WordTable } from "@scopefit/core/reading/text/wordings";

// Patterns are tried on a heading in plain words (`headingWords`): lower case, single spaces, no punctuation.

/** The heading is one of the wordings, with nothing beside it. */
export function wholeHeading(...tables: readonly WordTable[]): RegExp {
  return new RegExp(`^(?:${oneOf(...tables)})$`, "u");
}

/** The heading begins with one of the wordings. */
export function headingOpening(...tables: readonly WordTable[]): RegExp {
  return new RegExp(String.raw`^(?:${oneOf(...tables)})\b`, "u");
}

/** One of the wordings stands in the heading, from the beginning of a word to the end of one. */
export function inHeading(...tables: readonly WordTable[]): RegExp {
  return new RegExp(String.raw`\b(?:${oneOf(...tables)})\b`, "u");
}
