/** The codes of the states of Brazil and of the United States, which stand behind a city there. */
const STATES =
  "AC|AL|AM|AP|AZ|BA|CA|CE|CO|CT|DC|DF|ES|FL|GA|GO|HI|IA|ID|IL|KS|KY|LA|MA|MD|ME|MG|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PB|PE|PI|PR|RI|RJ|RN|RO|RR|RS|SC|SD|SE|SP|TN|TO|TX|UT|VA|VT|WA|WI|WV|WY";

const BEHIND_SLASH = new RegExp(
  String.raw`(?<=\p{Lu}[\p{Ll}\p{M}]{2,})\s?\/\s?(?=(?:${STATES})(?![\p{L}\p{N}/]))`,
  "gu",
);

/** “Curitiba/PR” is one place, where “Curitiba / Recife” are two: the state stands behind a dash. */
export function withStateBehindDash(text: string): string {
  return text.includes("/") ? text.replace(BEHIND_SLASH, " - ") : text;
}
