import {
  cloudAsSubject,
  cloudHolder,
  platformForItself,
  platformInBrackets,
} from "./cloud-holder.ts";
import { holderNamedAfter } from "./holder-named-after.ts";
import { foundHolder, type OtherHolder } from "./found-holder.ts";
import { withoutOpeningParticiple } from "./opening-participle.ts";
import { fromLastOwnSubject } from "./own-subject.ts";
import { saidOfWhoIsUsed, usedHolder } from "./used-holder.ts";
import { wordPattern } from "../../text/word-pattern.ts";
import { GROUP } from "../wordings/groups.ts";
import { COVERS_HOSTING } from "../wordings/hosts.ts";
import { PARTNER } from "../wordings/partners.ts";

/** "… ist seit 2005 IT-Dienstleister und", "is a certified Partner, audited": what the subject is, and not whom it uses. */
const IS_ONE_AND =
  /(?<!\p{L})(?:ist|sind|is|are|est|es|é|è)\s(?:(?!(?:from|by|with|on|in|at|our|their|its|von|bei|mit|par|de|por|da|via)\s)[^\s.;,]+\s){0,8}?\S*(?:dienstleister|providers?|partners?|anbieter|prestataire|proveedor|fornecedor|fornitore)(?:\s(?:und|and|et|y|e)\s|,\s(?=(?:(?:and|independently|fully|also)\s)?(?:certified|accredited|audited|attested|zertifiziert|certifiée?|certificad[oa])\s))/iu;

/** "We use Northbase, which is …": the relative clause is about Northbase. */
const USED_THEN_WHICH = wordPattern(
  String.raw`(?:uses?|using|via|through|on|by|with|from|rel(?:y|ies) on|leverag\p{L}+|utili[sz]\p{L}+|powered|partner\p{L}*|provid\p{L}+|processors?|services?|for|mit|avec|con|com)(?![\p{L}\p{N}])([^.;]*?)(?<!(?:represent|warrant|certifie|confirm|state|agree|ensure|declare|guarantee)s?),?\s+(?:which|that|who|whose|both of which|all of which|die|der|qui|que)\s(?:[^.;]*)$`,
);

/** "Support is outsourced to a call centre with": what it has is had by whom the work went to. */
const GIVEN_TO_ONE_WITH = wordPattern(
  String.raw`(?:outsourc|switch|mov|migrat|transferr|sub-?contract)(?:e|es|ed|ing)?\s(?:[\p{L}-]+\s){0,3}?to\s(?:an?|another|two|several)\s(?!(?:[\p{L}-]+\s)?offices?\s)(?:[\p{L}-]+\s){1,4}?(?:with|holding|having)\s(?:(?:an?|valid|current|full|its own)\s)*$`,
);

/** "… auf Servern der Northbase GmbH, die nach … zertifiziert ist". */
const PLACED_THEN_WHICH_IN_GERMAN =
  /(?<!\p{L})(?:auf|bei|durch|von|mit)\s[^.;,]*\p{Lu}[^.;,]*,\s(?:die|der|das|welche[rs]?)\s[^.;]*$/u;

/** "… residen en Hostko, certificado en", "… u Hostko, která má": the place or the helper, and what it has. */
const PLACE_THEN_APPOSITION =
  /(?<!\p{L})(?:en|na|no|presso|chez|par|bei|bij|w|u|a través de|da|von|durch|via|vía|przez|door|hos)\s\p{Lu}[\p{L}\d.&-]+(?:\s\p{Lu}[\p{L}\d.&-]+){0,2},\s(?!(?:la|el|los|las|le|les|il|lo|i|gli|o|a|os|as|die|das|nuestr\p{L}+|nossa?|notre|unser\p{L}*|onze)\s|\p{L}+(?:mos|iamo|ons|emy|amy|imy|áme|íme)\s)(?:[\p{Ll}’'-]+\s){0,6}$/u;

/** "Postbird or Mailgrove (both hold SOC 2)": whoever was named before the bracket. */
const THEY_IN_BRACKETS =
  /\p{Lu}\S*\s\((?:both|each|all|they|these|it)(?: of (?:them|which))?\s(?:also\s)?(?:holds?|have|has|are|is|maintains?)\s(?:[\p{L}-]+\s){0,3}$/u;

/** "We rely on Northbase's SOC 2 report". */
const RELIED_ON = wordPattern(
  String.raw`(?:rel(?:y|ies|ied|ying) (?:up)?on|depend(?:s|ed|ing)? on|leverag(?:e|es|ed|ing)|inherit(?:s|ed|ing)?(?: from)?|make use of|us(?:e|es|ed|ing))\s(?:the\s)?[^\s,.;]+(?:\s[^\s,.;]+){0,2}?['’]s?\s(?:[\p{L}-]+\s){0,3}$`,
);

/** "We acquired Tallow Ltd, an ISO 27001 certified company". */
const BOUGHT = wordPattern(
  String.raw`(?:acquire[sd]?|bought|buys|took over|invested in)\s[^.;]*?,?\s(?:an?|the|which is|who is)\s(?:[\p{L}-]+\s){0,2}$`,
);

/** "Pinbox report: available on request from Pinbox": whoever speaks has to ask for it himself. */
const TO_BE_HAD_FROM =
  /^[^.]{0,60}?(?:request(?:ed)?|available|obtained|NDA|ask|copy)\s(?:(?:up)?on request\s|directly\s)?(?:to|from)\s(\p{Lu}[\p{L}\p{N}]+)/u;

function heldByWhoGivesIt(before: string, after: string): OtherHolder | null {
  const name = MAY_BE_HAD.test(after) ? TO_BE_HAD_FROM.exec(after)?.[1] : undefined;
  const isNamed = name !== undefined && before.split(/[^\p{L}\p{N}]+/u).includes(name);
  return isNamed ? { sign: "borrowed-partner", holder: name } : null;
}

const MAY_BE_HAD = wordPattern("(?:from|to) ");

/** Whether it is worth looking for what a certificate covers. */
const NAMES_HOSTING = wordPattern("data|hosting");

/** "Our certificate covers the data centre". */
const OWN_BEFORE = /(?<!\p{L})(?:our|company['’]s|vendor['’]s|supplier['’]s)\s(?:\p{L}+\s)?$/iu;

/**
 * Who holds it, where the words around a mention make it somebody else's: a hosting provider's, the
 * group's, a partner's. `null` where nothing says so, which is not yet proof that it is the vendor's.
 */
export function otherHolder(before: string, after: string): OtherHolder | null {
  const said = withoutOpeningParticiple(before).replace(IS_ONE_AND, "");
  const afterOwn = fromLastOwnSubject(said);
  return (
    cloudHolder(afterOwn, after) ??
    foundHolder(GROUP, afterOwn, "borrowed-group") ??
    foundHolder(PARTNER, afterOwn, "borrowed-partner") ??
    foundHolder(USED_THEN_WHICH, afterOwn, "borrowed-partner") ??
    foundHolder(GIVEN_TO_ONE_WITH, afterOwn, "borrowed-partner") ??
    foundHolder(PLACED_THEN_WHICH_IN_GERMAN, afterOwn, "borrowed-partner") ??
    foundHolder(PLACE_THEN_APPOSITION, afterOwn, "borrowed-partner") ??
    foundHolder(THEY_IN_BRACKETS, before, "borrowed-partner") ??
    foundHolder(RELIED_ON, afterOwn, "borrowed-partner") ??
    foundHolder(BOUGHT, afterOwn, "borrowed-group") ??
    heldByWhoGivesIt(before, after) ??
    usedHolder(before) ??
    saidOfWhoIsUsed(before, after) ??
    cloudAsSubject(before) ??
    platformForItself(before, after) ??
    platformInBrackets(before) ??
    (NAMES_HOSTING.test(after) && !OWN_BEFORE.test(before)
      ? foundHolder(COVERS_HOSTING, after, "borrowed-cloud")
      : null) ??
    holderNamedAfter(after)
  );
}
