import { NO_SIGNS as NO, YES_SIGNS as YES } from "../../reading/text/answer-signs.ts";
import { countryOfCode } from "./country-words.ts";

/** A first, cheap look: most cells hold no ticks. */
const ANY_MARK = new RegExp(String.raw`[${YES}${NO}]|\(\s*(?:yes|no)\s*\)`, "iu");
const OPENS_WITH_MARK = new RegExp(String.raw`^\s*[${YES}${NO}]`, "u");

/** A tick, a cross or an answer in brackets behind a name, with what joins it to the name and what parts it from the next. */
const BEHIND = String.raw`\s*(?:[,;/]\s*)?`;
const YES_BEHIND = new RegExp(
  String.raw`\s*(?:(?:[:=–-]\s*|\()?[${YES}]\uFE0F?\)?|\(\s*yes\s*\))${BEHIND}`,
  "giu",
);
const NO_BEHIND = new RegExp(
  String.raw`\s*(?:(?:[:=–-]\s*|\()?[${NO}]\uFE0F?\)?|\(\s*no\s*\))${BEHIND}`,
  "giu",
);
const YES_BEFORE = new RegExp(String.raw`[,;\s]*[${YES}]\uFE0F?\s*`, "gu");
const NO_BEFORE = new RegExp(String.raw`[,;\s]*[${NO}]\uFE0F?\s*`, "gu");

/** Two capitals in brackets: a country by its code, or an answer. */
const CODE_IN_BRACKETS = /\((?!NO\))(\p{Lu}{2})\)/gu;

/** "Acme AB (SE); Acme AS (NO)": beside the code of another country "NO" is one. */
function withNorwayNamed(text: string): string {
  if (!text.includes("(NO)")) return text;
  const codes = Array.from(text.matchAll(CODE_IN_BRACKETS), ([, code = ""]) => code.toLowerCase());
  const isOfCountries = codes.some((code) => countryOfCode(code) !== null);
  return isOfCountries ? text.replaceAll("(NO)", "(Norway)") : text;
}

/** A cell on companies with its ticks and crosses put in words: "Acme Ltd ✓, Beta Ltd ✗", "✓ Acme Ltd ✗ Beta Ltd". */
export function withMarksInWords(written: string): string {
  const text = withNorwayNamed(written);
  if (!ANY_MARK.test(text)) return text;
  if (OPENS_WITH_MARK.test(text)) {
    return text.replaceAll(YES_BEFORE, "; ").replaceAll(NO_BEFORE, "; excluding ").slice(2);
  }
  return text.replaceAll(YES_BEHIND, "; ").replaceAll(NO_BEHIND, ": no; ");
}
