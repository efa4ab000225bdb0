/** The codes of the states of Brazil, where a city is written with a slash before its state. */
const STATES = "AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO";

const BEHIND_SLASH = new RegExp(
  String.raw`(?<=\p{Lu}[\p{Ll}\p{M}]{2,})\s?\/\s?(?=(?:${STATES})(?![\p{L}\p{N}/]))`,
  "gu",
);

/** “Curitiba/PR” is one place, where “Curitiba / Recife” are two: the state stands behind a dash. */
export function withStateBehindDash(text: string): string {
  return text.includes("/") ? text.replace(BEHIND_SLASH, " - ") : text;
}
