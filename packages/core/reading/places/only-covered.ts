import { orUnaccented } from "../text/unaccented.ts";

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*`;
const JOINER = String.raw`(?:,\s|\s&\s|,?\s(?:and|und|et|y|e|en|i|dan|oraz)\s)(?:(?:the|in|at|di|de|w|à|en|em|a)\s)?`;
const NAMES = String.raw`(?<names>${NAME}(?:${JOINER}${NAME})*)`;
const SITE = String.raw`(?:sites?|offices?|facilit(?:y|ies)|cent(?:er|re)s?|hubs?|campus|premises|branch(?:es)?|floors?)`;
const WAS_AUDITED = String.raw`(?:has|have|is|are|was|were)\s+(?:been\s+)?(?:audited|certified|assessed|examined|visited|covered|included|in\s+scope)(?!\s+(?:this|last|twice|again|in\s+(?:20|the\s+(?:last|first|second))|for\s+surveillance))`;
const SMALL_WORDS = String.raw`(?:\p{Ll}[\p{Ll}-]*\s+)`;
const END = String.raw`(?=\s*(?:[.;,\n]|$))`;

/** What says that only some sites are covered, with their names. */
const WORDINGS: readonly RegExp[] = [
  // "Only the Phnom Penh facility, however, has been audited"
  String.raw`(?:[Oo]nly|[Ss]olely)\s+(?:the\s+)?${NAMES}(?:\s+${SITE})?,?\s+(?:however,?\s+)?${WAS_AUDITED}(?!\p{L})`,
  // "The Phnom Penh office alone was assessed"
  String.raw`(?:[Tt]he\s+)?${NAMES}(?:\s+${SITE})?\s+alone\s+${WAS_AUDITED}(?!\p{L})`,
  // "At present the certificate reads Phnom Penh only"
  String.raw`(?:certificate|scope|report|registration)\s+(?:currently\s+|presently\s+|now\s+)?(?:reads|names|lists|states|covers|shows|mentions)\s+(?:the\s+)?${NAMES}(?:\s+${SITE})?\s+(?:only|alone)${END}`,
  String.raw`(?:certificate|scope|report|registration)\s+(?:currently\s+|presently\s+|now\s+)?(?:reads|names|lists|states|covers|shows|mentions)\s+only\s+(?:the\s+)?${NAMES}(?:\s+${SITE})?${END}`,
  // "Limited to the floors that the company rents in Phnom Penh and the server room there"
  String.raw`(?:[Ll]imited|[Rr]estricted|[Cc]onfined)\s+to\s+${SMALL_WORDS}{0,3}(?:floors?|offices?|premises|sites?|rooms?|halls?|buildings?)\s+${SMALL_WORDS}{0,6}?(?:in|at)\s+${NAMES}(?:\s+and\s+the\s+${SMALL_WORDS}{1,5}?there)?\s*\.?\s*$`,
  String.raw`(?:[Nn]ur|[Aa]usschließlich|[Aa]llein)\s+(?:(?:der|die|das)\s+)?(?:Standorte?|Niederlassung(?:en)?|Büros?)\s+(?:in\s+)?${NAMES}\s+(?:ist|sind|wurden?)\s+(?:zertifiziert|auditiert|geprüft|erfasst|abgedeckt|umfasst)`,
  String.raw`(?:[Uu]mfasst|[Gg]ilt)\s+(?:derzeit\s+)?(?:nur|ausschließlich|allein)\s+(?:für\s+)?(?:(?:den|die|das)\s+)?(?:Standorte?|Niederlassung(?:en)?|Büros?)\s+(?:in\s+)?${NAMES}${END}`,
  String.raw`[Ss]eule?s?\s+(?:le|la|les|l['’])\s*(?:sites?|bureaux?|agences?|établissements?|centres?)\s+(?:de\s+|d['’])${NAMES}\s+(?:est|sont|a\s+été|ont\s+été)\s+(?:certifiée?s?|couverte?s?|auditée?s?|incluse?s?)`,
  String.raw`(?:[Cc]ouvre|[Cc]oncerne|[Cc]omprend)\s+(?:uniquement|exclusivement|seulement)\s+(?:le|la|les|l['’])\s*(?:sites?|bureaux?|agences?|établissements?|centres?)\s+(?:de\s+|d['’])${NAMES}${END}`,
  String.raw`(?:[Ss]olo|[Ss]ólo|[Úú]nicamente|[Ss]olamente)\s+(?:la|las|el|los)\s+(?:sedes?|oficinas?|centros?)\s+de\s+${NAMES}\s+(?:está|están|fue|fueron|ha\s+sido|han\s+sido)\s+(?:certificad[oa]s?|cubiert[oa]s?|auditad[oa]s?|incluid[oa]s?)`,
  String.raw`(?:[Cc]ubre|[Aa]barca|[Cc]omprende)\s+(?:solo|sólo|únicamente|solamente|exclusivamente)\s+(?:la|las|el|los)\s+(?:sedes?|oficinas?|centros?)\s+de\s+${NAMES}${END}`,
  String.raw`(?:[Aa]penas|[Ss]omente|[Ss]ó)\s+(?:a|as|o|os)\s+(?:unidades?|sedes?|escritórios?|centros?)\s+d[eoa]s?\s+${NAMES}\s+(?:está|estão|foi|foram)\s+(?:certificad[oa]s?|cobert[oa]s?|auditad[oa]s?|incluíd[oa]s?)`,
  String.raw`(?:[Aa]brange|[Cc]obre|[Ii]nclui)\s+(?:apenas|somente|exclusivamente)\s+(?:a|as|o|os)\s+(?:unidades?|sedes?|escritórios?|centros?)\s+d[eoa]s?\s+${NAMES}${END}`,
  String.raw`[Ss]olo\s+(?:la|le|il|gli)\s+(?:sed[ei]|uffici?o?|stabiliment[oi])\s+di\s+${NAMES}\s+(?:è|sono)\s+(?:stat[aeio]\s+)?(?:certificat[aeio]|copert[aeio]|verificat[aeio]|inclus[aeio])`,
  String.raw`(?:[Cc]opre|[Cc]omprende|[Rr]iguarda)\s+(?:solo|esclusivamente|unicamente)\s+(?:la|le|il|gli)\s+(?:sed[ei]|uffici?o?|stabiliment[oi])\s+di\s+${NAMES}${END}`,
  String.raw`[Aa]lleen\s+(?:de|het)\s+(?:vestiging(?:en)?|locaties?|kanto(?:or|ren))\s+(?:in\s+|te\s+)?${NAMES}\s+(?:is|zijn)\s+(?:gecertificeerd|geaudit|gedekt|inbegrepen)`,
  String.raw`[Oo]bejmuje\s+(?:wyłącznie|tylko|jedynie)\s+(?:oddział\p{Ll}*|siedzib\p{Ll}+|biur\p{Ll}+|lokalizacj\p{Ll}+|placówk\p{Ll}+)\s+we?\s+${NAMES}${END}`,
  String.raw`[Hh]anya\s+(?:meliputi|mencakup)\s+(?:kantor|lokasi|cabang|pusat)\s+${SMALL_WORDS}{0,3}?di\s+${NAMES}${END}`,
].map((wording) => new RegExp(`(?<!\\p{L})${orUnaccented(wording)}`, "u"));

/** Another standard may have other sites. */
const OTHER_STANDARD = /9001|14001|22301|45001|PCI|SOC\s?1/u;

/** A cell on several certificates says of each where it holds. */
const OTHER_CERTIFICATE =
  /(?:second|another|separate|other|further|zweite[ns]?|weitere[ns]?|eigene[ns]?|autre|otro|outro|altro|ander)\s+(?:certificat|report|zertifikat|certificad|rapport|informe)/iu;

/** A first, cheap look: most lists are not limited. */
const MAY_LIMIT =
  /only|solely|alone|limited|restricted|confined|\bnur|ausschlie|allein|seule?|uniquement|exclusivement|solo|sólo|nicamente|solamente|exclusivamente|apenas|somente|esclusivamente|alleen|tylko|jedynie|ącznie|hanya/iu;

/** The sites that a cell says are the only ones covered, whatever else it names; `null` where it says so of none. */
export function onlyCovered(text: string): string | null {
  if (!MAY_LIMIT.test(text) || OTHER_STANDARD.test(text) || OTHER_CERTIFICATE.test(text))
    return null;
  for (const wording of WORDINGS) {
    const names = wording.exec(text)?.groups?.["names"];
    if (names !== undefined) return names;
  }
  return null;
}
