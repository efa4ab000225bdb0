import { asksForCopy } from "../answers/asks-for-copy.ts";
import { isBareListing, type SaidOfMention } from "../pieces/bare-listing.ts";
import { ALIGNED_IN_EAST_ASIAN } from "../east-asian-words.ts";
import { isFoundByAudit } from "./found-by-audit.ts";
import { CERTIFIED_BEFORE_END, isHeld } from "./held-evidence.ts";
import { fromOwnPredicate } from "../holders/own-predicate.ts";
import { isOneOfEither } from "../pieces/one-of-either.ts";
import { isSaidOfAnyone } from "../mere-mentions/said-in-general.ts";
import { CALLED_COMPLIANT, HELD, LIKE_IT, type SignedAnswer } from "../answers/signed-answer.ts";
import { ALIGNED, COMPLIANT, CONTENT_AFTER, SELF_ATTESTED } from "../wordings/aligned.ts";
import { certificateSpeaks } from "../wordings/certificate-speaks.ts";
import { CERTIFIED } from "../wordings/certified.ts";
import { withoutAddresses } from "../../text/without-addresses.ts";

/** "Ein ISMS nach ISO/IEC 27001 ist etabliert": built to it, which needs no certificate. */
const ISMS_BUILT_TO =
  /(?<!\p{L})ISMS\s(?:\p{L}+\s){0,3}?(?:nach|gemäß|auf Basis (?:von|der)|entsprechend|according to|selon|según|conforme (?:à|a)|volgens|secondo)\s(?:der\s|the\s|la\s)?$/iu;

/** The answers that say it is there, or that something like it is. */
export function affirmation(given: SaidOfMention): SignedAnswer | null {
  const said = withoutAddressesAround(withoutNonconformities(given));
  const { mention, lead, rest } = said;
  if (mention.standard === "iso" && certificateSpeaks(lead)) return HELD;
  if (ISMS_BUILT_TO.test(lead) && !CERTIFIED.test(rest)) return LIKE_IT;
  if (isSaidOfAnyone(lead, rest) || isOneOfEither(said.clause, mention)) return null;
  if (SELF_ATTESTED.test(lead) || SELF_ATTESTED.test(rest)) return LIKE_IT;
  if (asksForCopy(lead, rest) || (OURS_BEFORE.test(lead) && COVERS_AFTER.test(rest))) return HELD;
  if (mention.standard === "soc2" && isFoundByAudit(lead)) return HELD;
  if (isAligned(lead, rest) || ALIGNED_IN_EAST_ASIAN.test(rest.slice(0, 30))) return LIKE_IT;
  if (isCompliant(lead, rest)) return CALLED_COMPLIANT;
  if (isHeld(mention, lead, rest) || isBareListing(said)) return HELD;
  return null;
}

/** "Our SOC 2 covers all controls …": what covers something is the report. */
const OURS_BEFORE = /(?<!\p{L})our\s(?:(?:current|latest|most recent|annual)\s)?$/iu;
const COVERS_AFTER = /^\s(?:type\s\S+\s)?(?:covers|covered|was issued|is dated|spans)\s/iu;

/** "Avec zéro non-conformité": no word of conformity. */
const NONCONFORMITY = /(?<!\p{L})(?:non|nicht|niet|in|no)[- ]conform\p{L}*/giu;

function withoutNonconformities(said: SaidOfMention): SaidOfMention {
  if (!/[- ]conform/iu.test(said.lead + said.rest)) return said;
  const [lead, rest] = [said.lead, said.rest].map((words) => words.replace(NONCONFORMITY, " "));
  return { ...said, lead: lead ?? "", rest: rest ?? "" };
}

/** "SOC 2 Type II. https://northbase.example/compliance": where more is said is no word of compliance. */
function withoutAddressesAround(said: SaidOfMention): SaidOfMention {
  const [lead, rest, clause] = [said.lead, said.rest, said.clause].map(withoutAddresses);
  return { ...said, lead: lead ?? "", rest: rest ?? "", clause: clause ?? "" };
}

const CERTIFIED_ACCORDING =
  /(certified|certification|audited|assessed|accredited|attested|zertifiziert|geprüft|certifié\w*|certificad[oa]s?)(?:\s(?:isms|(?:information security )?management system(?: for information security)?)(?:\s\([^()]{2,12}\))?)?\s+(?:according to|in line with|in (?:full )?accordance with|based on|following|gemäß|nach|conforme\w*(?: a| à| aos?)?|to be compliant with|as (?:being )?(?:compliant|conforming|conformant|complying) (?:with|to))/giu;

/** "Zertifiziert nach ISO 27001 und SOC 2, DSGVO-konform": what follows is said of another item. */
const SAID_CERTIFIED =
  /(?<!\p{L})(?:certified|zertifiziert|certifiée?s?|certificad[oa]s?|certificat[oi]|gecertificeerd)\s(?:(?:to|for|nach|gemäß|selon|en|secondo|volgens)\s)?(?:\s*(?:and|und|et|y|e|en|,)\s*)*$/iu;

/** What links one item of a list to the next. */
const LIST_LINK = /[\s,]+(?:and|or|und|et|y|e)?\s*$/iu;

const ALIGNED_AFTER =
  /^[\s)–-]*(?:type\s\S+\s)?(?:and\s\S+\s)?(?:is\s|are\s)?(?:fully |largely |closely )?(?:aligned|alignment|claimed|asserted|self-reported|behauptet|based|ready|compatible|equivalent|conform\w*|inspired|principles|best practices?|konform|-?konform|-?ready|orientiert)(?![\p{L}])/iu;

function isAligned(lead: string, rest: string): boolean {
  const near = fromOwnPredicate(lead.replace(CERTIFIED_ACCORDING, "$1 to").slice(-70));
  const aligned = ALIGNED.exec(near);
  if (aligned !== null && !CERTIFIED_BEFORE_END.test(near)) {
    const between = near.slice(aligned.index + aligned[0].length).replace(LIST_LINK, "");
    if (!/[,.;:]|\buse of\b/u.test(between)) return true;
  }
  if (CONTENT_AFTER.test(rest) && !CERTIFIED_BEFORE_END.test(near)) return true;
  return ALIGNED_AFTER.test(rest) && !SAID_CERTIFIED.test(near);
}

const COMPLIANT_BEFORE =
  /(?:complian(?:t|ce)|compl(?:y|ies|ying|ied)|cumpl\p{L}+|conformité|konform\p{L}*|cumpr\p{L}+)\s+(?:with|to|of|for|con|com|avec|mit|à|au|zu)?\s*(?:[\p{L}-]+\s){0,3}$/iu;

const DOCUMENT_NEXT =
  /^\s*(?:reports?|certificates?|certifications?|attestations?|audit(?:ed)?)(?![\p{L}])/iu;

function isCompliant(lead: string, rest: string): boolean {
  const near = lead.replace(CERTIFIED_ACCORDING, "$1 to").slice(-50);
  if (CERTIFIED_BEFORE_END.test(near) && !/complian/iu.test(near)) return false;
  if (COMPLIANT_BEFORE.test(near)) return true;
  const match = COMPLIANT.exec(rest.slice(0, 60));
  if (match === null) return false;
  const between = rest.slice(0, match.index);
  const following = rest.slice(match.index + match[0].length);
  return !CERTIFIED.test(between) && !DOCUMENT_NEXT.test(following);
}
