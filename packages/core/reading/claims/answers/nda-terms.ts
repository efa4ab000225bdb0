import { wordPattern } from "../../text/word-pattern.ts";

/** "under NDA", "NDA required", "requires a signed NDA": conditions of seeing it, not of having it. */
const NDA_TERMS =
  /\(?\b(?:nda|mnda|non-?disclosure(?: agreement)?) (?:is )?(?:required|needed)\)?|\b(?:require[sd]?|need(?:s|ed)?|must sign|sign(?:ing)?)(?: an?| the| your)?(?: \w+)? (?:nda|mnda|non-?disclosure)\b/giu;

const NAMES_NDA = wordPattern("m?nda|non-?disclosure");

/** The words without the terms on which a document is shown, which say "required" of the NDA alone. */
export function withoutNda(words: string): string {
  return NAMES_NDA.test(words) ? words.replace(NDA_TERMS, " ") : words;
}
