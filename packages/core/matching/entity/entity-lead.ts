/** Articles and owners that stand before a company's name. */
export const ARTICLE = String.raw`(?:the|its|our|their|deren|dessen|ihre[rn]?|seine[rn]?|ses|sa|sus?|suas?|sue|haar|zijn|die|der|das|den|la|le|les|el|los|las|il|lo|gli|o|os|a|as|de|het)`;

/** "Subsidiary", "company", in the languages that certificates are written in, as the part of a pattern. */
export const KIND = String.raw`(?:subsidiar(?:y|ies)|affiliates?|entit(?:y|ies)|compan(?:y|ies)|(?:dotter|datter)\p{L}*|[Tt]ochter\p{L}*|[Gg]esellschaft(?:en)?|filiales?|filial(?:es)?|filiais|subsidi[aá]rias?|soci[ée]t[ée]s?|empresas?|sociedad(?:es)?|sociedades?|societ[àa]|controllat[ae]|controladas?|(?:dochter|zuster)\p{L}*|[Ss]chwester\p{L}*|vennootschap(?:pen)?|bedrijf|bedrijven|firm[ay]?|spółk[aię]|podmioty?)`;

/** What a report has of a company: "the controls of Acme Ltd". */
const CONTROLS_OF = String.raw`(?:controls|services|operations|activities|processes|systems?)\s+(?:of|at)`;

const LEAD = new RegExp(
  String.raw`^(?:${ARTICLE}\s+)?(?:${CONTROLS_OF}\s+(?:${ARTICLE}\s+)?)?(?:(?:wholly[\s-]owned|legal|group|sister)\s+)?(?:${KIND}\s+)?(?=["“']?[\p{Lu}\d])`,
  "u",
);

/** An article, or the word that holds one: "Datterselskapet" is "the subsidiary". */
const ARTICLE_FIRST = new RegExp(String.raw`^(?:${ARTICLE}|(?:dotter|datter)\p{L}+)(?=\s)`, "iu");

/** How many letters before a name say no more than "the subsidiary" or "the controls of". */
export function leadLength(written: string): number {
  const length = LEAD.exec(written)?.[0].length ?? 0;
  return length > 0 ? length : sentenceLeadLength(written);
}

/** "Die Gesellschaften Acme AG und …": at the beginning of a sentence an article is a capital, and may be a name without more. */
function sentenceLeadLength(written: string): number {
  const lead = LEAD.exec(written.charAt(0).toLowerCase() + written.slice(1))?.[0] ?? "";
  return HOLDS_KIND.test(lead) ? lead.length : 0;
}

const HOLDS_KIND = new RegExp(String.raw`^${ARTICLE}\s.*?${KIND}\s+$`, "u");

/** The beginning of a sentence without such a lead: "The subsidiary Acme Ltd" is Acme Ltd. */
export function withoutLead(sentence: string): string {
  const rest = sentence.replace(ARTICLE_FIRST, (article) => article.toLowerCase());
  const length = leadLength(rest);
  return length > 0 ? rest.slice(length) : sentence;
}

/** "Other", "further", in those languages, as the part of a pattern. */
export const OTHER = String.raw`(?:others?|further|additional|andere[nr]?|weitere[nr]?|autres?|otr[ao]s?|outr[ao]s?|altr[aei]|overige|övriga|andre|øvrige|inne|inna|pozostałe)`;

const KINDS_ALONE = new RegExp(
  String.raw`^(?:${ARTICLE}\s+)?(?:all\s+)?(?:(?:wholly[\s-]owned|${OTHER}|group|legal)\s+)*${KIND}$`,
  "iu",
);

/** Whether words speak of the other companies and name none: "its subsidiaries", "other group companies". */
export function isKindAlone(words: string): boolean {
  return KINDS_ALONE.test(words.trim());
}

const KIND_WORD = new RegExp(`^${KIND}$`, "iu");

/** Whether a word is one for companies of a group: "subsidiaries", "Gesellschaften". */
export function isKindWord(word: string): boolean {
  return KIND_WORD.test(word);
}

const NO_OTHERS = new RegExp(
  String.raw`^\s*(?:no|none\s+of\s+the|kein[er]?|aucune?|ning[uú]n[ao]?|nenhuma?|nessun[ao]?|geen|ing[ae]n|żadn[aey])\s+(?:${OTHER}\s+)(?:(?:group|legal)\s+)?${KIND}(?!\p{L})`,
  "iu",
);

/** Whether a sentence says that a list names all there are: "No other group company is covered". */
export function saysNoOthers(sentence: string): boolean {
  return NO_OTHERS.test(sentence);
}

const FOREIGN = String.raw`(?:foreign|overseas|non-domestic|ausländische[nr]?|étrang[eè]res?|extranjer[oa]s?|estrangeir[oa]s?|ester[ei]|buitenlandse|zagraniczn\p{L}+|utländska|utenlandske|udenlandske)`;

const FOREIGN_KIND = new RegExp(
  String.raw`^(?:${ARTICLE}\s+)?(?:all\s+|any\s+)?(?:${FOREIGN}\s+${KIND}|${KIND}\s+${FOREIGN})$`,
  "iu",
);

/** Whether words speak of the subsidiaries in other countries: "foreign subsidiaries", "les filiales étrangères". */
export function isForeignKind(words: string): boolean {
  return FOREIGN_KIND.test(words.trim());
}
