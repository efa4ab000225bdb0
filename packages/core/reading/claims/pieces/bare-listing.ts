import { withoutParentheses } from "./claim-pieces.ts";
import { cloudsIn } from "../holders/cloud-holder.ts";
import { NEAR_NOUN } from "../wordings/held.ts";
import { isInOtherLanguage } from "../../text/other-language.ts";
import type { StandardMention } from "../../artefacts/documents/standard-mentions.ts";
import { withoutOtherItems } from "./without-other-items.ts";
import { wordFamily, wordings } from "../../text/wordings.ts";

/** What an item of a list may hold besides the standard: "SOC 2 Type II report", "security: …". */
const LIST_WORDS = wordFamily({
  "the document": wordings`
    certifications? | certificates? | certified | certs? | reports? | attestations? | audits?
    assessments? | accreditations? | badge | check
  `,
  "what it is of": wordings`
    security | compliance | information | management | systems? | isms | standards? | assurance
    quality | service | organi[sz]ation | controls? | brands?
  `,
  "trust services categories": wordings`
    trust | privacy | availability | confidentiality | processing | integrity
  `,
  "which of them it is": wordings`
    current | valid | annual | available | clean | unqualified | held | on file | type | level | edition
    version | aicpa | iso | iec | soc | gdpr | dpa | baa
  `,
  "what joins them": wordings`
    and | or | the | our | of | for | yes | only | instead | both | following | und | et | y
  `,
  "other languages": wordings`
    bericht | zertifikat | zertifizierung | rapport | certificat | certification | relat[óo]rio
    informe | certificad[oa] | certificaci[óo]n | certificação | certificato | certificazione
    certificaat | attesta[zç]\p{L}+ | atestação | certyfikat\p{L}* | certifikát\p{L}* | raport
    reportes? | rapporto | verslag | zpráva | rapor\p{L}* | certifikace
  `,
  "how it stands, in other languages": wordings`
    renovad[oa] | auditad[oa] | emitid[oa] | vigente | v[áa]lid[oa]s? | obtenid[oa]s? | obtid[oa]s?
    ottenut[oa] | obtenue?s? | valide | délivrée?s? | rilasciat[oa] | attestée?s? | gültig | geldig
    erhalten | vorhanden | verfügbar | disponibles? | disponível | disponibile | beschikbaar | ważny
    platn[ýáé] | auditor(?:ía|ia)? | prüfbericht | seguridad
    segurança | sicurezza | sécurité | sicherheit
  `,
  "small words of other languages": wordings`
    de | la | le | der | das | nach | di | del | della | per | para | por | pour | für | von | en
    em | e | i | a | o | z | na | ve | och | og | van | voor | typ | tipo | typu | norma | norme
    norm
  `,
});

const EITHER_OR_QUESTION = /\?\s*$|(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})|또는|または|或/iu;
/** "SOC 2 Type II: Q4 2026" may be when it was done or when it will be. */
const QUARTER = /(?<!\p{L})[qh][1-4](?![\p{L}\d])/iu;

/** "SOC 2 attestation: 2027". */
const YEAR_AFTER = /[:–(-]\s*(?:\p{L}+\s)?(20\d\d)\)?\s*$/u;

/** A year that is not over may be that of a plan or an expiry; where no year is known, any may. */
function endsInComingYear(rest: string, thisYear: number | null): boolean {
  const year = YEAR_AFTER.exec(rest)?.[1];
  return year !== undefined && (thisYear === null || Number(year) >= thisYear);
}

/** Where one item of a list is ticked, the mere name of another says nothing. */
const TICK = /[✓✗]/u;
const UNTICKED = /☐[\s:–-]*$/u;
const UNTICKED_AFTER = /^[\s:–-]*☐/u;

/** ", period ended 28 Feb 2026": a detail of the item. */
const DETAIL_AFTER =
  /[,;–-]\s*(?:period[oe]?|período|période|zeitraum|gültig|valable|vigente|dated|issued|valid|covering|ended|ending|by|from|audited|report|exp\p{L}*)(?!\p{L}).*$/isu;

/** "Certificação ISO 27001, garantindo …": what good it does those who speak, and not the reader. */
const TO_WHAT_END =
  /,\s(?:garantindo|assegurando|garantizando|asegurando|garantissant|assurant|garantendo|assicurando|ensuring|guaranteeing)\s(?!.*(?<!\p{L})(?:your|su|tu|sua|vos|votre|vostr[aeio]|clients?|clientes?|clienti|customers?)(?!\p{L})).*$/isu;

/** "ISO 27001 (BSI quoted)": words of a thing that is talked of and not there. */
const STILL_OPEN =
  /(?<!\p{L})(?:n\/a|not applicable|(?:ask|see)(?: the)? (?:vendor|supplier|provider)|quot(?:e[sd]?|ations?)|recommend\p{L}*|propos\p{L}+|announc\p{L}+|interest(?:ed)?|preferred|option(?:al)?|price[sd]?|costs?|to be (?:appointed|selected|chosen|engaged|named|agreed))(?!\p{L})/iu;

/** "ISO 27001 only, per their own trust page": where it was read. */
const AS_READ_AFTER =
  /[,(]?\s(?:per|according to|as per|as stated on|as seen on)\s(?:the|their|its)\s(?:own\s|public\s|vendor['’]s\s)*(?:trust (?:page|cent(?:er|re)|portal)|web ?site|site|web ?page|security page|questionnaire)\W*$/iu;

/** A name that a sentence leads up to is no item of a list, though the words are its neighbour's. */
const WORD_BEFORE = /\p{Ll}{2}["'“‘(\s]*$/u;

/** Up to so many other words, such as the vendor's name, may stand in an item of a list. */
const MOST_OTHER_WORDS = 3;

/** A script whose words are not known here well enough to tell a name from a verb. */
const OTHER_SCRIPT = /[^\P{L}\p{sc=Latn}]/u;

/** The words around a mention, and when they are read. */
export interface SaidOfMention {
  readonly mention: StandardMention;
  readonly lead: string;
  readonly rest: string;
  readonly clause: string;
  /** The year in which it is read; `null` where that is not known. */
  readonly thisYear: number | null;
}

/** Nothing but other standards stands before it. */
const FIRST_OF_LIST =
  /^[\W\d]*(?:(?:SOC|ISO|IEC|PCI|DSS|HIPAA|GDPR|TISAX|type|[iv]+|and|plus)[\W\d]*)*$/iu;
/** ", annual penetration testing, EU hosted, DPA signed": what is done for security or agreed, and no standard. */
const MEASURES_FOLLOW =
  /^\s*(?:type\s\S+\s?)?(?:\((?:verified|current|confirmed|per|valid)[^()]{0,60}\)\s?)?(?:,|,?\s(?:and|plus)\s)[^.;:?]{0,60}?(?<!\p{L})(?:encryption|penetration[- ]test\p{L}*|pen-?tests?|sso|saml|mfa|2fa|role-based|rbac|audit logs?|gpg|pip-audit|dependabot|bug bounty|data residency|vulnerability scan\p{L}*|hosted|hosting|dpas?|baas?|sccs?)(?!\p{L})/iu;
/** A list of wishes, or a sentence that does something with them. */
const NO_PLAIN_LIST =
  /(?<!\p{L})(?:is|are|was|were|be|has|do|does|can|will|need|needs|want|if|by|before|until|for|which|that|your|you|are|help\p{L}*|support\p{L}*)(?!\p{L})/iu;

/** ", AWS hosted": the certificate may be that of the cloud. */
const HOSTED = /(?<!\p{L})host(?:ed|ing)(?!\p{L})/iu;

/** "SOC 2 Type II, annual penetration testing, encryption at rest": what a vendor has to show for itself. */
function opensListOfMeasures(lead: string, rest: string): boolean {
  if (HOSTED.test(rest) && cloudsIn(rest).length > 0) return false;
  return FIRST_OF_LIST.test(lead) && MEASURES_FOLLOW.test(rest) && !NO_PLAIN_LIST.test(rest);
}

const SMALL_LETTERS = /(?<![\p{L}\p{N}'’.-])\p{Ll}{3,}/u;

/**
 * "Raport SOC 2 wydaje": in a language whose words are not all known here, one that is not may be the verb that
 * says what becomes of the thing.
 */
function hasUnknownWord(clause: string, words: string): boolean {
  if (!SMALL_LETTERS.test(words) || !isInOtherLanguage(clause)) return false;
  return SMALL_LETTERS.test(LIST_WORDS.without(withoutParentheses(words)));
}

/** "SOC 2 i ISO 27001 to …": what is said after the second of two is said of the first as well. */
function saidOfBoth(after: string): string {
  return /^\s(?:and|und|et|y|e|en|i|a|og|och|ve)\s[^,;:(|]*/iu.exec(after)?.[0] ?? "";
}

/** "4.2 ISO 27001", "Section 7: SOC 2": what a chapter is about. */
const CHAPTER = /^\W*(?:\p{L}+\s\d+(?:\.\d+)*\s*[:.–—-]|\d+(?:\.\d+)+[.:)]?)\s+$/u;

/** "Supports ISO 27001", "Mapped to": a verb in front of it, by its ending; a name has a colon or a dash behind it. */
const VERB_BEFORE = /^\W*\p{Lu}\p{Ll}+(?:s|ed|ing)\s+$/u;

/** Whether the words before an item say something of it that is not known here: only names may stand there. */
function saysSomething(lead: string): boolean {
  if (!/\p{L}|\d\s/u.test(lead) || ITEMS_OF_ONE_WORD.test(lead)) return false;
  if (CHAPTER.test(lead)) return true;
  const words = LIST_WORDS.without(withoutParentheses(lead.replace(LABEL_OF_TWO_WORDS, "")));
  return SMALL_WORD.test(words) || VERB_BEFORE.test(words);
}

const SMALL_WORD = /(?<![\p{L}\p{N}'’.-])\p{Ll}{2,}/u;
/** "Trusted, secure, SOC 2": items of their own. */
const ITEMS_OF_ONE_WORD = /^\W*(?:\p{L}+,\s+)+$/u;
/** "Enterprise plan: SOC 2 Type II report". */
const LABEL_OF_TWO_WORDS = /^\W*(?!to\s)\p{L}+\s\p{Ll}+:/iu;

/** "ISO 27001:2022, SOC 2 Type II, PCI DSS": named in a list, with no verb to say anything else. */
export function isBareListing(said: SaidOfMention): boolean {
  const { mention, lead, rest, clause, thisYear } = said;
  if (EITHER_OR_QUESTION.test(clause) || QUARTER.test(rest) || QUARTER.test(lead)) return false;
  if (OTHER_SCRIPT.test(lead + rest)) return false;
  if (STILL_OPEN.test(lead) || STILL_OPEN.test(rest)) return false;
  if (lead === "" && WORD_BEFORE.test(clause.slice(0, mention.start))) return false;
  const label = lead.includes(":") ? lead.slice(0, lead.lastIndexOf(":")) : "";
  if (
    label !== "" &&
    !NEAR_NOUN.test(rest) &&
    LIST_WORDS.without(label).match(/[\p{Ll}]{2,}/u) !== null
  )
    return false;
  if (/^\s*[:–—]\s*$/u.test(rest) || endsInComingYear(rest, thisYear)) return false;
  if (UNTICKED.test(lead) || UNTICKED_AFTER.test(rest)) return false;
  if (TICK.test(clause) && !TICK.test(lead + rest)) return false;
  if (opensListOfMeasures(lead, rest)) return true;
  if (saysSomething(lead)) return false;
  const others = (text: string) =>
    LIST_WORDS.without(withoutParentheses(text)).match(/[\p{L}]{2,}/gu)?.length ?? 0;
  const own = others(lead) === 0 ? rest.replace(TO_WHAT_END, "") : rest;
  if (hasUnknownWord(clause, `${lead} ${own.replace(DETAIL_AFTER, "")}`)) return false;
  if (hasUnknownWord(clause, saidOfBoth(clause.slice(mention.end)))) return false;
  const named = NEAR_NOUN.test(rest) || mention.types.length > 0;
  const after = others(withoutOtherItems(own).replace(AS_READ_AFTER, "").replace(DETAIL_AFTER, ""));
  if (others(lead) + after > MOST_OTHER_WORDS) return false;
  return after === 0 || (named && after === 1 && /^\s*\p{L}+\s+\p{Lu}\p{Ll}+\s*$/u.test(rest));
}
