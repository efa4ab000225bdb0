import { NEAR_CHARACTERS } from "./claim-reach.ts";
import { HELD_IN_EAST_ASIAN } from "./east-asian-words.ts";
import { auditFirmLexicon, certificationBodyLexicon } from "./known-organisations.ts";
import type { StandardMention } from "./standard-mentions.ts";
import { CONTENT_AFTER } from "./wordings/aligned.ts";
import { AVAILABLE_AFTER } from "./wordings/available.ts";
import { CERTIFIED_BEFORE } from "./wordings/certified.ts";
import { POSSESSION, POSSESSIVE } from "./wordings/possession.ts";

/** "certified to", standing last before the name: it overrules "based on" and the like before it. */
export const CERTIFIED_BEFORE_END = new RegExp(
  String.raw`${CERTIFIED_BEFORE.source}[\s(:*"“–-]*(?:\p{L}+\s){0,1}$`,
  "iu",
);

/** The document right after the name: "SOC 2 Type II report". */
export const NEAR_NOUN =
  /^[\s)®™+–-]*(?:\((?:[^()]*)\)\s*)?(?:type\s\S+\s)?(?:information security management system\s)?(?:\p{L}+[\s-]){0,2}?(?:reports?|certificates?|certifications?|certs?|attestations?|audits?|assessments?|examinations?|registration|berichte?n?|zertifi\p{L}+|certificat\p{L}*|certificaç\p{L}+|certificaci\p{L}+|informe|rapport|relat[óo]rio|certificering\p{L}*|certyfika\p{L}*)(?![\p{L}])/iu;
/** "SOC 2 report, Type II": the noun stands before the type. */
const DOCUMENT_IN_NAME = /report|audit|attest|examin|certif/iu;
/** "our latest audit report (SOC 2 Type II)". */
const NOUN_BEFORE =
  /(?:reports?|attestations?|audits?|certificates?|certifications?)\s*\(\s*$|(?<!\p{L})(?:rapports?|relat[óo]rios?|informes?|berichte?|certificats?|certifications?|attestation|certificad[oa]s?|certificaci[óo]n|certificação|certificat[oi]|certificazion[ei]|zertifikate?|zertifizierung|certificaat|certificering)\s(?:de |d['’]|du |nach )?$/iu;
/** What only a report of this type has. */
const TYPE_DETAIL =
  /under (?:an? )?(?:\p{L}+ )?m?nda(?!\p{L})|covering|as (?:of|at) \d|for the (?:period|year|\d+|twelve|six|nine)|(?<!\p{L})FY ?\d|all five|(?<!\p{L})qualified|exceptions? (?:noted|identified)|testing of|(?:up)?on request|on file|attached|unqualified|no exceptions|annually|yearly|(?:each|every) year|\d{4}.{0,4}(?:to|through|until|–|-).{1,16}\d{4}/iu;
/**
 * "SOC 2 Type II audit by Everdale", "ISO/IEC 27001 (TÜV Austria, audited annually)": whoever is known to do
 * it has done it, where nothing more is said than when, or how often.
 */
const DONE_BY =
  /^\s*(?:type\s\S+\s)?(?:(?:audit|report|attestation|examination|certification|certificate)\s(?:performed |conducted |issued )?by\s([^(),.;]{2,50}?)|\(([^(),]{2,50})(?:,\s*(?:audited|certified|accredited|annual(?:ly)?|since|valid|issued|certificate|\d)[^()]*)?\))\s*(?:$|[,.;])/iu;

function isByKnownFirm(rest: string): boolean {
  const [, by, inBrackets] = DONE_BY.exec(rest) ?? [];
  const firm = (by ?? inBrackets ?? "").trim();
  const named = certificationBodyLexicon.findIn(firm)[0] ?? auditFirmLexicon.findIn(firm)[0];
  return named !== undefined && named.start === 0 && PLACE_OF_FIRM.test(firm.slice(named.end));
}

/** What a firm's name goes on with: its country or its form. */
const PLACE_OF_FIRM = /^(?:\s\p{Lu}\S*){0,3}$/u;

/** "SOC 2 Type I only". */
const ONLY_TYPE =
  /^\s*(?:reports?\s)?only(?!\p{L})(?!\s(?:if|when|after|once|until|on|for)(?!\p{L}))/iu;
/** What is said to have happened, right after the name: "ISO 27001 certified", "SOC 2: completed". */
export const PARTICIPLE_AFTER =
  /^[\s)®™+:,."–—-]*(?:\((?:[^()]*)\)[\s:–-]*)?(?:(?:current )?status[\s:=–-]+)?(?:type\s\S+\s)?(?:(?:reports?|audits?|certificates?|attestations?|examinations?)\s)?(?:(?:is|are|remains?|has been|have been|was|were|and|ist|sind|fully|independently|currently|externally|also)\s)*(?:(?:re-?)?certified|certificated|accredited|registered|attested|audited|approved|verified|examined|assessed|validated|-?zertifiziert\p{L}*|-?gecertificeerd|sertifikal[ıi]\p{L}*|belgel[ıi]\p{L}*|sertifika\p{L}*\s(?:sahi\p{L}+|var|mevcut\p{L}*)|сертифицирован\p{L}*|-?sertifisert|-?certifierad\p{L}*|-?certificeret|certifiée?s?|certificad[oa]s?|certificat[oi]|auditad[oa]s?(?!\s(?:los|las|el|la|os|as|o|a|por)\s)|auditiert|auditée?s?|yes|✓|held|valid|current|active|ja|oui|sí|sim|vorhanden|liegt (?:vor|bei)|aanwezig|in hand|achieved|attained|awarded|granted|obtained|issued|completed|complete|done|in place|reviewed|received|collected|on file)(?![\p{L}])/iu;

/** "ISO/IEC 27001:2022 (Northbase Cert, valid through 09/2027)". */
const HELD_IN_BRACKETS =
  /^\s*\([^()]{0,40}?(?:certified|audited|attested) by\s|^\s*[(–,/-]\s*(?:achieved|completed|obtained|attained|awarded|renewed|passed|since|held)(?!\p{L})(?!.*(?:planned|expected|target))|^\s*[(–,/-]\s*[^()]{0,60}?(?:valid(?!\s(?:for\s)?(?:\d+|one|two|three)[\s-]?years?)|expir(?:es|y|ing)|exp\.|issued|cert(?:ificate)?\s?(?:no|number|#))(?!\p{L})|^\s*\(exp:\s?[^()]*20\d\d\)|^[^.;(]{0,90}[(–,/-]\s*(?:valid (?:un)?til|valid (?:to|through)|gültig bis|valable jusqu|valide jusqu|v[áa]lid[oa] (?:hasta|até)|vigente hasta|geldig tot|valid[oa] fino)/iu;

/** "ISO 27001 cert # 1893-4": whoever has a number has the certificate. */
const NUMBERED_AFTER =
  /^\s*(?:(?:certificate|cert\.?|registration|zertifikat|certificat|certificado|certificato|certificaat)[\s-]*)(?:no\.?|number|#|nr\.?|n[º°.]|id)\s*[:#]?\s*(?=\S*\d)\S{4}/iu;

/**
 * "ISO 27001 since 2017", "ISO 27001 expires 2027-08-15": it began, or it will end. The end has its month, so
 * that it can be told whether it is past.
 */
const HELD_FROM_OR_TO =
  /^\s*(?:type\s\S+\s)?(?:(?:since|seit|desde|depuis|dal|sinds)\s(?:\p{L}{3,10}\.?\s)?20\d\d(?!\d)|(?:expires|expiring|läuft ab|expire|vence|caduca|scade|verloopt)(?:\s(?:on|in|am|le|el|il|op))?\s(?:20\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]20\d\d|(?:\d{1,2}\.?\s)?\p{L}{3,10}\.?\s(?:\d{1,2},?\s)?20\d\d(?!\d)))/iu;

/** "The marketing site lists SOC 2 Type II": what the vendor says of itself, as a reader of it notes. */
const SAID_ON_ITS_SITE =
  /(?<!\p{L})(?:(?:site|website|web ?page|docs|documentation|marketing|trust cent(?:er|re)|banner|homepage)\s(?:publicly\s|also\s)?(?:claims?|states?|lists?|advertises?|shows?)|publicly claims?)\s(?:(?:an?|its|their|both|current|full|active|and)\s+)*$/iu;

/** "Emphasizes SOC 2 attestations", "Touts SOC 2 Type II": what a reader of its pages notes. */
const NOTED_OF_IT =
  /^\W*(?:emphasi[sz]es|highlights|touts|cites|lists|advertises|promotes|publishes|claims|mentions|states)\s(?!.*(?:requirement|criteria|gaps?|need|customers?|clients?|vendors?|suppliers?|providers?)(?!\p{L}))/iu;

/** "SOC 2 report | Download": whoever offers it has it. */
const TO_DOWNLOAD =
  /^\s*(?:type\s\S+\s)?(?:reports?|certificates?)\s?[|:–-]\s?(?:download|view)(?:\s(?:pdf|report|certificate|here|now))?\W*$/iu;

/** "Clean, unqualified SOC 2 opinion". */
const OPINION_BEFORE =
  /(?<!\p{L})(?:an?\s)?(?:clean|unqualified|unmodified|(?<!-)qualified|adverse)[\s,]+(?:and\s)?$/iu;
const OPINION_AFTER = /^\s*(?:type\s\S+\s)?(?:audit(?:or['’]s)?\s)?opinion(?!\p{L})/iu;

/** "Report of Tessera Inc. relevant to Security … throughout the period … (SOC 2 Type 2)": the title of one. */
const TITLE_OF_REPORT =
  /^\W*(?:independent service auditor['’]s )?report (?:of|on) .{2,120}relevant to (?:security|availability|confidentiality|processing|privacy)(?!\p{L}).*(?:throughout the period|as of)\s/isu;

/** How far before the standard the verb of having may stand; a list may come between. */
const POSSESSION_REACH = 130;

const EAST_ASIAN = /[\u3000-\u9fff\uac00-\ud7af]/u;

function heldInEastAsian(words: string): boolean {
  return EAST_ASIAN.test(words) && HELD_IN_EAST_ASIAN.test(words);
}

/** Whether the words around a mention say that the certificate or report is there. */
export function isHeld(mention: StandardMention, lead: string, rest: string): boolean {
  const near = lead.slice(-NEAR_CHARACTERS);
  if (PARTICIPLE_AFTER.test(rest)) return true;
  if (CERTIFIED_BEFORE_END.test(near)) return true;
  if (HELD_IN_BRACKETS.test(rest) || NUMBERED_AFTER.test(rest)) return true;
  if (HELD_FROM_OR_TO.test(rest)) return true;
  if (isByKnownFirm(rest)) return true;
  if (heldInEastAsian(rest.slice(0, 30)) || heldInEastAsian(near.slice(-12))) return true;
  const noun =
    NEAR_NOUN.test(rest) || DOCUMENT_IN_NAME.test(mention.text) || NOUN_BEFORE.test(lead);
  if (TO_DOWNLOAD.test(rest) || TITLE_OF_REPORT.test(lead)) return true;
  if (OPINION_BEFORE.test(near) && OPINION_AFTER.test(rest)) return true;
  if (SAID_ON_ITS_SITE.test(near) || NOTED_OF_IT.test(lead))
    return noun || mention.types.length > 0;
  if (POSSESSION.test(lead.slice(-POSSESSION_REACH))) return noun || !CONTENT_AFTER.test(rest);
  if (!noun) return mention.types.length > 0 && (TYPE_DETAIL.test(rest) || ONLY_TYPE.test(rest));
  return POSSESSIVE.test(near) || AVAILABLE_AFTER.test(rest);
}
