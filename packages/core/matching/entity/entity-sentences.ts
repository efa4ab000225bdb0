/** A sentence ends behind a bracket, a whole word or a legal form that is no abbreviation: "Acme Limited. The …". */
const SENTENCE_END =
  /(?<!\b(?:Corp|Comp|Intl|Tech|Serv|Bros|Assn))(?<=(?:\p{L}\p{Ll}{3}|\)|\b(?:Ltd|Inc|LLC|GmbH|SAS|SA|AS|AG|SE|BV|S\.A|S\.A\.S|S\.L|B\.V)))\.\s+(?=\p{Lu})/gu;

/** What may stand before the name in a sentence that leaves it out: "The subsidiary Acme Ltd is not covered". */
const LED_BY =
  /^(?:(?:the|die|der|das|la|le|les|el|los|las|il|o|a|de|het)\s+)?(?:(?:subsidiar(?:y|ies)|affiliates?|entit(?:y|ies)|compan(?:y|ies)|(?:dotter|datter)\p{L}*|tochter\p{L}*|gesellschaft(?:en)?|filiales?|filial(?:es)?|soci[ée]t[ée]s?|empresas?|sociedad(?:es)?|societ[àa]|controllat[ae]|dochter\p{L}*|spółk[ai])\s+)?/iu;

/** "… is not covered by the certificate", in the languages that certificates are written in. */
const NOT_COVERED =
  /^(?<names>.+?)\s*,?\s+(?:(?:is|are|was|were|has been|have been|remains?)\s+(?:not|excluded|out\s+of|outside)\b|(?:er|är|is|zijn|worden|wordt)\s+(?:ikke|inte|niet)\b|(?:ist|sind|wird|werden)\s+(?:nicht|ausgenommen|ausgeschlossen)\b|(?:n[’'](?:est|entre|entrent)|ne\s+(?:sont|fait|font))\s+pas\b|no\s+(?:está|están|es|son|forma|forman)\b|não\s+(?:está|estão|é|são|faz|fazem)\b|non\s+(?:è|sono|fa|fanno|rientra|rientrano)\b|nie\s+(?:jest|są)\b).*$/isu;

/** "… will be added at the next audit". */
const NOT_YET =
  /^(?<names>.+?)\s*,?\s+(?:(?:will|shall)\s+(?:be\s+)?|(?:(?:is|are|due|expected|planned|scheduled)\s+){0,2}to\s+(?:be\s+)?)(?:added|included|covered|certified|onboarded|transferred|join(?:ed)?)\b.*$/isu;

/** The words in brackets, which may be a sentence of their own. */
const BRACKET = /\(([^()]*\s[^()]*)\)/gu;

/** A first, cheap look: most cells say nothing of this. */
const MAY_LEAVE_OUT =
  /\b(?:not|ikke|inte|niet|nicht|pas|no|não|non|nie|excluded|outside|out|ausgenommen|ausgeschlossen|added|included|covered|certified|onboarded|transferred|join)\b/iu;

/**
 * A cell on companies with its sentences parted, and those that leave a company out put as "excluding …", the
 * wording that lists have for it.
 */
export function withExclusionsNamed(text: string): string {
  const sentences = text.includes(". ") ? text.replaceAll(SENTENCE_END, "; ") : text;
  if (!MAY_LEAVE_OUT.test(text)) return sentences;
  return sentences
    .replaceAll(BRACKET, (bracket, words: string) => leftOut(words) ?? bracket)
    .split(/\s*[;\n\r]+\s*/u)
    .map((sentence) => leftOut(sentence) ?? sentence)
    .join("; ");
}

function leftOut(sentence: string): string | null {
  const said = NOT_YET.exec(sentence) ?? NOT_COVERED.exec(sentence);
  const names = said?.groups?.["names"]?.replace(LED_BY, "");
  if (names === undefined || names === "" || SAYS_MORE.test(names)) return null;
  if (CAPITAL.test(names)) return `; excluding ${names}`;
  return OTHERS.test(names) ? "; only" : null;
}

/** "Acme Ltd is included and Beta Ltd is not": what is said of one is not said of the other. */
const SAYS_MORE = /(?<!\p{L})(?:is|are|was|were|covers?|includes?|included|covered)(?!\p{L})/iu;
const CAPITAL = /\p{Lu}/u;
/** "other group companies are not covered": the list names all there are. */
const OTHERS = /\b(?:others?|no|further|andere|weitere|autres?|otr[ao]s?|outr[ao]s?|altr[ei])\b/iu;
