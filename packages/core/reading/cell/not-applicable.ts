/**
 * "N/A" and its kin with nothing else said. "N/A – cloud hosted" says something, so it is not this;
 * "#N/A" is an error of the spreadsheet.
 */
const NOT_APPLICABLE =
  /^[\s"'([{*_-]*(?:n\s?[/\\.\-|]\s?a\.?|na|n\/ap+|not\s+applicable|non[\s-]?applicable|inapplicable|not\s+relevant|(?:it\s+)?does\s+not\s+apply|no\s+aplica(?:ble)?|n[aã]o\s+(?:se\s+)?aplic[aá](?:vel)?|n\s?\.?\s?v\s?\.?\s?t\s?\.?|niet\s+van\s+toepassing|nie\s+dotyczy|(?:ej|ikke)\s+(?:till[aä]mplig|relevan|aktuel)\p{L}*|sans\s+objet|non\s+applicable|nicht\s+(?:zutreffend|anwendbar)|entf[aä]llt)[\s"')\]}*_.,;:!-]*$/iu;

const SAID_TWICE = /^n\/?a\s*[-:(,\u2013\u2014]?\s*\(?(?:not applicable|n\/a)\)?\.?$/iu;

/** The first words of these wordings, in small letters, those with accents aside. */
export const NOT_APPLICABLE_OPENINGS: readonly string[] =
  "n na not non inapplicable it does no nao nvt niet nie ej ikke sans nicht entfallt".split(" ");

/** Whether the text says that the question does not apply, and nothing else. */
export function saysNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(text) || SAID_TWICE.test(text);
}
