import { orUnaccented } from "../../reading/text/unaccented.ts";
import type { EntityText } from "./entity-text.ts";
import { legalFormEndingAt } from "./legal-forms.ts";
import { TELLS_OF_SCOPE } from "./prose-leads.ts";
import { wordsOf } from "../../reading/text/words.ts";

const COMPANIES = String.raw`(?:compan(?:y|ies)|entit(?:y|ies)|subsidiar(?:y|ies)|affiliates?|businesses|firms?|undertakings?|franchisees?|members|gesellschaft(?:en)?|tochter\p{L}*|unternehmen|konzern\p{L}*|sociétés?|entités?|filiales?|entreprises?|sociedades|empresas|entidades|filiais|subsidiárias|società|imprese|controllate|vennootschappen|bedrijven|entiteiten|dochter\p{L}*|bolag\p{L}*|selskap\p{L}*|selskab\p{L}*|spół\p{L}+|podmiot\p{L}*|společnost\p{L}*)`;

/** "Several of its portfolio companies", "certain subsidiaries": some, and nobody says which. */
const SOME = [
  String.raw`(?:several|some|certain|various|a\s+number|many|other|further|selected|most|a\s+few|all|those)\s+(?:of\s+)?(?:(?:the|its|our|their|these)\s+)?(?:[\p{L}-]+\s+){0,2}?`,
  String.raw`(?:mehrere\p{L}*|einige\p{L}*|verschiedene\p{L}*|bestimmte\p{L}*|ausgewählte\p{L}*|weitere\p{L}*)\s+(?:[\p{L}-]+\s+){0,2}?`,
  String.raw`(?:plusieurs|certaines|certains|diverses|quelques)\s+(?:(?:de\s+)?(?:ses|des|leurs|nos)\s+)?|(?:varias|algunas|diversas|determinadas|ciertas)\s+(?:de\s+(?:sus|las)\s+)?|(?:várias|algumas|diversas|determinadas)\s+(?:d[ae]s?\s+(?:suas\s+)?)?|(?:alcune|diverse|varie)\s+(?:delle\s+(?:sue\s+)?)?`,
  String.raw`(?:verschillende|enkele|een\s+aantal|diverse|sommige)\s+(?:van\s+haar\s+)?|(?:flera|några|vissa|flere|nogle|noen)\s+(?:av\s+sina\s+|af\s+sine\s+)?|(?:kilka|niektóre|wybrane)\s+`,
].join("|");

const SEEN_ELSEWHERE = String.raw`(?:listed|named|set\s+out|specified|shown|enumerated|identified|given|available|recorded|on\s+request|overleaf|annex\p{L}*|appendi\p{L}*|schedule|attachment|withheld|redacted|not\s+(?:disclosed|reproduced|shown|included\s+here)|confidential|aufgeführt|genannt|Anlage|Anhang|annexe|liste|anexo|allegat\p{L}*|elenco|bijlage|lijst|bilaga|bilag|vedlegg|załącznik\p{L}*|příloh\p{L}*)`;

const UNSEEN = new RegExp(
  orUnaccented(
    [
      String.raw`(?<!\p{L})(?:${SOME})${COMPANIES}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:participating|covered|included|certified|in-scope|relevant|operating|teilnehmende\p{L}*|einbezogene\p{L}*|deelnemende|participantes|concernées)\s+${COMPANIES}\s[^.;]{0,60}(?<!\p{L})${SEEN_ELSEWHERE}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:list|lijst|liste|lista|elenco|seznam|names?|namen|noms|nombres|nomes|nomi)\s+(?:of|der|des|de|van|dei|delle|das|dos|över|over)\s+(?:(?:the|all|las|los|les)\s+)?(?:[\p{L}-]+\s+){0,2}?${COMPANIES}(?!\p{L})`,
      String.raw`(?<!\p{L})${COMPANIES}\s+(?:under|within|belonging|acquired|owned|controlled|forming|listed|named|identified)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:whose|the|its|their)\s+(?:registered\s+|legal\s+)?names?\s+(?:is|are|has\s+been|have\s+been)\s+(?:withheld|redacted|not|omitted|confidential|anonymi[sz]ed|blanked)`,
    ].join("|"),
  ),
  "iu",
);

/** A first, cheap look at the words by which a sentence takes something back. */
const LEAVES_OUT =
  /(?<!\p{L})(?:no|not|none|only|excl\p{L}*|except\p{L}*|without|nicht|kein\p{L}*|nur|ohne|pas|sauf|seul\p{L}*|no|sólo|solo|únicamente|não|apenas|somente|non|soltanto|niet|geen|alleen|inte|ikke|endast|kun|nie|tylko)(?!\p{L})/iu;

const SAYS_ALL =
  /(?<!\p{L})(?:complete|exhaustive|full|final|abschließend\p{L}*|abschliessend\p{L}*|vollständig\p{L}*|exhausti\p{L}+|complet[ao]|cerrad[ao]|fechad[ao]|taxativ\p{L}+|esaustiv\p{L}+|volledig\p{L}*|limitati\p{L}+)(?!\p{L})/iu;

/** Whether a cell speaks of companies that are in without naming them: "several of its portfolio companies". */
export function tellsOfUnseen(text: string): boolean {
  return UNSEEN.test(text) && !LEAVES_OUT.test(text) && !SAYS_ALL.test(text);
}

/**
 * Whether a cell is a sentence that gives no registered name: of a group, a brand, "the Finnish subsidiary". It
 * lists nobody, and so leaves out nobody.
 */
export function namesNobody(text: string, { names, isClosed }: EntityText): boolean {
  if (isClosed || !TELLS_OF_SCOPE.test(text) || names.some(({ family }) => family !== null)) {
    return false;
  }
  const tokens = wordsOf(text).map(({ folded }) => folded);
  return (
    tokens.length >= SHORTEST_SENTENCE &&
    !tokens.some((_token, at) => at > 0 && legalFormEndingAt(tokens, at + 1) !== null)
  );
}

const SHORTEST_SENTENCE = 6;
