import type { ClaimAnswer, ClaimSign } from "./claim.ts";
import { asksForCopy, claimsNothing, isPersonal } from "./claim-blocks.ts";
import { isSaidOfAnyone } from "./said-in-general.ts";
import type { ClaimPiece } from "./claim-pieces.ts";
import { isKeptBack } from "./kept-back.ts";
import { holderInBrackets, otherHolder } from "./claim-speakers.ts";
import {
  ABSENT_AFTER,
  ALIGNED,
  CERTIFIED,
  COMPLIANT,
  CONTENT_AFTER,
  IN_PROGRESS,
  LAPSED,
  NEAR_CHARACTERS,
  NEGATED_AFTER,
  NEGATED_BEFORE,
  SELF_ATTESTED,
  SUSPENDED,
} from "./claim-words.ts";
import {
  ALIGNED_IN_EAST_ASIAN,
  IN_PROGRESS_IN_EAST_ASIAN,
  NOT_HELD_IN_EAST_ASIAN,
} from "./east-asian-words.ts";
import { CERTIFIED_BEFORE_END, isHeld, NEAR_NOUN, PARTICIPLE_AFTER } from "./held-evidence.ts";
import { isBareListing, type SaidOfMention } from "./bare-listing.ts";
import type { StandardMention } from "./standard-mentions.ts";
import { wordPattern } from "./word-pattern.ts";

/** What one mention of a standard claims. */
export interface PieceClaim {
  readonly mention: StandardMention;
  readonly answer: ClaimAnswer;
  readonly signs: readonly ClaimSign[];
  readonly holder: string | null;
}

/** "under NDA", "NDA required", "requires a signed NDA": conditions of seeing it, not of having it. */
const NDA_TERMS =
  /\(?\b(?:nda|mnda|non-?disclosure(?: agreement)?) (?:is )?(?:required|needed)\)?|\b(?:require[sd]?|need(?:s|ed)?|must sign|sign(?:ing)?)(?: an?| the| your)?(?: \w+)? (?:nda|mnda|non-?disclosure)\b/giu;

const NAMES_NDA = wordPattern("m?nda|non-?disclosure");

function withoutNda(words: string): string {
  return NAMES_NDA.test(words) ? words.replace(NDA_TERMS, " ") : words;
}

/** Said outright, so that what follows after "and" or a comma is another matter. */
const OUTRIGHT =
  /^[\s)®–-]*(?:type\s\S+\s)?(?:(?:re-?)?certified|accredited|attested|audited|zertifiziert|certifiée?s?|certificad[oa]s?)(?=\s*(?:[,.;)]|and\b|with\b|since\b|for\b|under\b|by (?!(?:the )?(?:end|mid|early|late|q\d|eoy|\d|next|year))|company\b|organi[sz]ation\b|firm\b|vendor\b|business\b))|^\s*(?:certificate|report)\s(?:expires|runs)(?=\s)/iu;

/**
 * What a piece claims, or `null` where it names the standard and claims nothing. `thisYear`: the year in
 * which it is read, where that is known.
 */
export function pieceClaim(piece: ClaimPiece, thisYear: number | null): PieceClaim | null {
  const { mention, before, after, clause } = piece;
  // The bracket that opens before a name may be part of the mention: "Twilio (SOC 2)".
  const opened = /^\([^)]*$/u.test(mention.text) ? `${before}(` : before;
  const lead = withoutNda(opened).slice(-NEAR_CHARACTERS * 2);
  const rest = withoutNda(after).slice(0, NEAR_CHARACTERS);
  const outright = OUTRIGHT.exec(rest);
  const tail = outright === null ? rest : outright[0];
  const claim = (answer: ClaimAnswer, ...signs: readonly ClaimSign[]): PieceClaim => {
    const coloured = new Set([...signs, ...colours(mention, lead, rest)]);
    return { mention, answer, signs: [...coloured], holder: null };
  };

  if (isPersonal(clause)) return claim("unknown", "personal-credential");
  const other = TREATS_SUBSERVICE.test(clause)
    ? null
    : (otherHolder(lead, rest) ?? holderInBrackets(clause));
  if (WE_HAVE_NOT.test(lead) || NOT_PLANNED_AFTER.test(rest)) return claim("no", "not-held");
  if (HAS_NOT.test(lead) && !IN_PROGRESS.test(rest)) return claim("no", "not-held");
  if (
    TASK_BEFORE.test(lead) ||
    DUE_AFTER.test(rest) ||
    DONE_BY_A_DAY.test(rest) ||
    BEGUN_AFTER.test(rest)
  )
    return claim("in-progress", "in-progress");
  if (claimsNothing(withoutNda(opened), withoutNda(after))) return null;
  if (other !== null && !isDenied(lead, tail)) {
    return { ...claim("borrowed", other.sign), holder: other.holder };
  }
  if (isKeptBack(lead, rest)) return claim("yes", "held");
  const against = denialOrDelay(lead, tail, claim);
  if (against !== null) return against;
  return affirmation({ mention, lead, rest: withoutUpkeep(rest), clause, thisYear }, claim);
}

/** "Obter certificação ISO 27001": a task. */
const TASK_BEFORE =
  /^\W*(?:obter|obtener|obtenir|ottenere|conseguir|alcançar|alcanzar|erlangen|behalen)\s(?:(?:a|la|el|il|der|de|das?)\s)?(?:certif\p{L}+|zertifi\p{L}+|attestation|accreditation|acreditaci[óo]n|acreditação)?\s*(?:de |nach |en |em )?$/iu;

/** "SOC 2 Type II report issued by 30 September", "gated on a customer requiring it": it waits for that. */
const DONE_BY_A_DAY =
  /^\s*(?:type\s\S+\s)?(?:(?:report|audit|certificate|certification|attestation)s?\s)?(?:(?:issued|completed?|achieved|obtained|done|finished|certified|in place|available|ready|delivered|signed|in hand)\s(?:by|before|no later than)\s(?:the\s)?(?:end|mid|early|late|q[1-4]|h[12]|eoy|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s)|[\s(–—-]*(?:gated|contingent|conditional|dependent|depends) (?:on|upon)(?!\p{L}))/iu;

/** "A SOC 2 Type 2 audit that started in March": nothing says that it has ended. */
const BEGUN_AFTER =
  /^\s*(?:type\s\S+\s)?(?:audit|examination|assessment|certification|observation)\s(?:period\s)?(?:that |which )?(?:has |have )?(?:started|began|begun|kicked off|commenced)(?!\p{L})/iu;

/** "ISO 27001 should be ready around summer". */
const DUE_AFTER =
  /^\s*(?:type\s\S+\s)?(?:(?:report|audit|certificate|certification)\s)?(?:should|ought to) be (?:ready|complete\p{L}*|done|finished|available|issued|in place|certified)(?!\p{L})/iu;

/** "AWS is carved out of the SOC 2 report": the report is the one that carves it out. */
const TREATS_SUBSERVICE =
  /carv(?:e|ed|es|ing)[- ](?:\p{L}+\s){0,3}outs?(?!\p{L})|(?<!\p{L})inclusive method|(?<!\p{L})(?:uses?|using) (?:\p{L}+\s){0,4}as an? sub-?service organi[sz]ation/iu;

/** "We don't have any certifications such as": any kind of them, so this one too. */
const WE_HAVE_NOT =
  /[:,]\s*no (?:valid |current |formal )?$|(?<!\p{L})we (?:currently |presently |also )?(?:do not|don['’]t|do n['’]t|cannot|have not|haven['’]t)(?: currently| yet| presently)? (?:have|hold|possess|obtained|carry|maintain|completed|undergone|achieved|received|had)(?: (?:any|yet))?(?: [\p{L}-]+){0,3}(?: such as| like|,? including)?[\s(:]*(?:an? )?(?:[\s,]+(?:or|and|nor)\s+)?$/iu;

/** "… showing that Tessera does not hold a": said outright, whatever stands before it. */
const HAS_NOT =
  /(?<!\p{L})(?:does|did|do)(?: not|n['’]t) (?:currently |presently )?(?:hold|have|possess|maintain)\s(?:an?\s|any\s|the\s)?(?:valid\s|current\s)?$/iu;

type MakeClaim = (answer: ClaimAnswer, ...signs: readonly ClaimSign[]) => PieceClaim;

/** The answers that say it is not there, not yet there or no longer there. */
function denialOrDelay(said: string, tail: string, claim: MakeClaim): PieceClaim | null {
  const lead = KEPT_UP.without(said);
  if (NO_PLANS.test(lead) || NO_PLANS.test(tail)) return claim("no", "not-held");
  if (WAS_BEFORE.test(lead) && UNTIL_AFTER.test(tail)) return claim("lapsed", "lapsed");
  if (ONCE_BEFORE.test(lead)) return claim("lapsed", "lapsed");
  if (AFTER_OBTAINING.test(lead) || ONCE_WE_HAVE.test(lead))
    return claim("in-progress", "in-progress");
  if (WAITS_BEFORE.test(lead) && DONE_AFTER.test(tail)) return claim("in-progress", "in-progress");
  if (CROSSED_BEFORE.test(lead) || INSTEAD_OF.test(lead)) return claim("no", "not-held");
  if (LAPSED.test(tail) || LAPSED.test(lead.slice(-NEAR_CHARACTERS))) {
    const suspended = SUSPENDED.test(tail) || SUSPENDED.test(lead);
    return suspended ? claim("lapsed", "lapsed", "suspended") : claim("lapsed", "lapsed");
  }
  if (SUSPENDED.test(tail)) return claim("lapsed", "lapsed", "suspended");
  if (isUnderWay(lead, tail)) {
    return claim("in-progress", "in-progress");
  }
  if (isDenied(lead, tail)) return claim("no", "not-held");
  return null;
}

/** "We intend to renew our certificate": it is there already. */
const KEPT_UP = wordPattern(
  String.raw`(?:inten[dst]{1,2}|plan(?:s|ning)?|aim(?:s|ing)?|will|shall|going|expect(?:s|ing)?|committed|continue[sd]?|working)(?: to)? (?:renew|maintain|continue|extend|keep|retain)(?:ing|s)?\b`,
);
const NO_PLANS = wordPattern(
  String.raw`(?:decided|chosen|opted|choose|chose|elected) not to\b|\bnot to (?:pursue|seek|undergo|renew|certify)\b|\b(?:no|any) (?:current |immediate |specific |firm )?(?:plans?|intentions?|intent|roadmap)\b|(?:not|\p{L}+n['’]t) (?:currently |actively |yet )?(?:pursu|plan|seek|intend|consider|work)|(?:none|nothing|neither) (?:is |are |currently )*(?:in progress|planned|under\s?way|scheduled|pending)|no (?:audit(?: window)?|observation (?:window|period)|examination|assessment|certification|project|engagement)s? (?:is |are |has been |have been )?(?:currently )?(?:in progress|under\s?way|open|scheduled|booked|started|planned|contracted)|nicht (?:vorgesehen|geplant|angestrebt|beabsichtigt)|(?:pas|non) (?:prévue?s?|envisagée?s?|planifiée?s?)|no (?:est[áa]n? )?(?:previst[oa]s?|planead[oa]s?|contemplad[oa]s?)|não (?:está |estão )?(?:previst[oa]s?|planead[oa]s?|planejad[oa]s?)|niet (?:gepland|voorzien)|non (?:è |sono )?(?:previst[oaie]|pianificat[oaie]|in programma)(?!\p{L})`,
);
const NOT_PLANNED_AFTER =
  /^[^.;,]{0,40}(?:\bnot\b|n['’]t)\s(?:currently |yet |presently |been |something |really )*(?:planned|scheduled|a priority|(?:being )?pursu\p{L}+|seeking|on (?:the|our) roadmap|budgeted|foreseen)(?!\p{L})|^[^.;,]{0,30}\bout of scope\b/iu;
/** "Once our report has been issued", "until the certificate is available": it is not there yet. */
const WAITS_BEFORE = /\b(?:once|when|as soon as|after|until|upon)\s(?:[\p{L}'’-]+\s){0,4}$/iu;
/** "Only once we receive the SOC 2 report": it has not come yet. */
const ONCE_WE_HAVE =
  /(?<!\p{L})(?:once|when|as soon as|until|before)\s(?:we|they|it|the (?:vendor|supplier|company|team))\s(?:have|has|receives?|obtains?|gets?|achieves?|completes?|earns?|pass(?:es)?)\s(?:received |obtained |completed )?(?:[\p{L}'’-]+\s){0,3}$/iu;
/** "Après obtention ISO 27001": the name of what has to be there first. */
const AFTER_OBTAINING =
  /(?<!\p{L})(?:(?:after|upon|on|following) (?:obtain|achiev|gett?|receiv|gain|attain|earn)(?:ing)?|après (?:l['’])?obtention(?: de)?(?: la)?|(?:tras|después de) (?:obtener|la obtención)(?: de)?|após (?:obter|a obtenção)(?: da)?|nach (?:Erhalt|Erlangung|der Zertifizierung)(?: der)?|dopo (?:l['’])?ottenimento|na het behalen van)\s(?:(?:the|our|a|la|el)\s)?$/iu;
const DONE_AFTER =
  /^\s*(?:type\s\S+\s)?(?:reports?\s|certifications?\s|certificates?\s|audits?\s|attestations?\s|examinations?\s)?(?:is|are|has been|have been|was|becomes?|comes?|gets?)\s(?:issued|complete\p{L}*|available|final\p{L}*|ready|done|finished|achieved|obtained|granted|published|received|in place|through)/iu;
/** "We were certified until 2022". */
const WAS_BEFORE = /\b(?:was|were|had been|had)\s(?:[\p{L}]+\s){0,2}$/iu;
const UNTIL_AFTER =
  /^[\s-]*(?:certified|accredited|registered|certification|audited|compliant|attested)?\s*(?:until|till|up to|through|between|from (?:19|20)\d\d (?:to|until|through))\s/iu;

/** "We were previously ISO 27001 certified", "previously SOC 2 Type I". */
const ONCE_BEFORE =
  /(?<!\p{L})(?:previously|historically|in the past)[,:]?\s(?:been\s|an?\s|our\s)*$/iu;

/** "…, transition to 2022 in progress": what is under way is not the certificate itself. */
const UPKEEP_UNDER_WAY =
  /[,;(–-]?\s*(?:and\s)?(?:(?:the|our|its|next|annual|with)\s)*(?:transition\p{L}*|renewal|re-?certification|surveillance|upgrade|extension|re-?audit)(?!\p{L})[^.;]*/iu;

const NAMES_UPKEEP = wordPattern(
  "transition|renewal|re-?certification|surveillance|upgrade|extension|re-?audit",
);

function withoutUpkeep(said: string): string {
  if (!NAMES_UPKEEP.test(said)) return said;
  const kept = said.replace(UPKEEP_UNDER_WAY, " ");
  return NEAR_NOUN.test(kept) || PARTICIPLE_AFTER.test(kept) || /expir|valid/iu.test(kept)
    ? kept
    : said;
}

/** "Contact us to obtain our report": what is to be obtained is the copy. */
const ASKS_THEN =
  /(?<!\p{L})(?:contact|e-?mail|reach out|request|ask|visit|click|sign|fill|log in|write|customers? (?:can|may)|you (?:can|may))(?!\p{L})/iu;

/** "Controls which customers are expected to implement": it is their work that is to come. */
const EXPECTED_OF_OTHERS =
  /(?<!\p{L})(?:customers?|clients?|users?|user entit(?:y|ies)|you|subservice organi[sz]ations?)\s(?:(?:is|are)\s(?:expected|responsible)|should|will)(?!\p{L})[^.;]*/giu;

function withoutOthersTasks(said: string): string {
  return /expected|responsible|should|will/iu.test(said)
    ? said.replace(EXPECTED_OF_OTHERS, " ")
    : said;
}

function isUnderWay(lead: string, said: string): boolean {
  const tail = withoutOthersTasks(withoutUpkeep(said));
  if (asksForCopy(lead, said) && ASKS_THEN.test(lead)) return IN_PROGRESS.test(tail);
  return IN_PROGRESS.test(lead) || IN_PROGRESS.test(tail) || IN_PROGRESS_IN_EAST_ASIAN.test(tail);
}

/** "✗ SOC 2". */
const CROSSED_BEFORE = /✗[\s:–-]*$/u;

/** "ISO 27001 instead of SOC 2". */
const INSTEAD_OF =
  /(?<!\p{L})(?:instead of|in lieu of|rather than|in place of|statt|anstelle von|au lieu d['’e]\s?|en lugar de|en vez de|em vez de|invece d[ei]\p{L}*|in plaats van)\s(?:an? |the |our )?$/iu;

const NO_DENIAL = wordPattern(
  String.raw`not (?:currently )?(?:included|covered|part|in|within)\b[^.;]{0,25}\b(?:scope|our|its|their|the current)\b|\bnot only\b|\bno (?:(?:(?:material|significant|major|minor|adverse|critical|open|outstanding|customer|client|personal|card|payment|health|patient|user) )*(?:changes?|exceptions?|findings?|deviations?|non-?conformit(?:y|ies)|observations?|issues|breach(?:es)?|incidents?|data|pii|phi)|additional|extra|longer|doubt)\b|\bnon-\p{L}+|\b(?:certificate|registration|cert|reference|ref) no\b|\bno(?:\.|:)?\s*\d|\bwithout (?:exception|interruption|qualification)s?\b`,
);

/** "… and is": what stood before is said of something else. */
const BEFORE_OWN_PREDICATE =
  /^.*\s(?:and|und|et|y|e|en)\s(?=(?:is|are|has|have|ist|sind|est|está|é|è)\s(?!not|nicht|niet))/su;

function isDenied(lead: string, tail: string): boolean {
  const near = NO_DENIAL.without(lead)
    .slice(-NEAR_CHARACTERS)
    .replace(/^.*[,:]\s*(?=(?:we|our|the company|it)\s)/su, "")
    .replace(BEFORE_OWN_PREDICATE, "");
  if (NEGATED_BEFORE.test(near)) return true;
  if (ABSENT_AFTER.test(tail)) return true;
  return NEGATED_AFTER.test(tail) || NOT_HELD_IN_EAST_ASIAN.test(tail.slice(0, 30));
}

/** Words of the claim that colour it whatever its answer. */
function colours(mention: StandardMention, lead: string, rest: string): readonly ClaimSign[] {
  const near = `${lead.slice(-60)} ${rest.slice(0, 40)}`;
  const signs: ClaimSign[] = [];
  if (mention.standard === "soc2" && CALLED_CERTIFIED.test(near)) signs.push("called-certified");
  if (COMPLIANT.test(near)) signs.push("compliant");
  if (SELF_ATTESTED.test(near)) signs.push("self-attested");
  return signs;
}

const CALLED_CERTIFIED = /certif|accredited|zertifi/iu;

/** The answers that say it is there, or that something like it is. */
function affirmation(said: SaidOfMention, claim: MakeClaim): PieceClaim | null {
  const { mention, lead, rest } = said;
  if (ISMS_BUILT_TO.test(lead) && !CERTIFIED.test(rest)) return claim("aligned", "aligned");
  if (isSaidOfAnyone(lead, rest)) return null;
  if (SELF_ATTESTED.test(lead) || SELF_ATTESTED.test(rest)) return claim("aligned", "aligned");
  if (asksForCopy(lead, rest)) return claim("yes", "held");
  if (isAligned(lead, rest) || ALIGNED_IN_EAST_ASIAN.test(rest.slice(0, 30)))
    return claim("aligned", "aligned");
  if (isCompliant(lead, rest)) return claim("aligned", "compliant");
  if (isHeld(mention, lead, rest) || isBareListing(said)) return claim("yes", "held");
  return null;
}

/** "Ein ISMS nach ISO/IEC 27001 ist etabliert": built to it, which needs no certificate. */
const ISMS_BUILT_TO =
  /(?<!\p{L})ISMS\s(?:\p{L}+\s){0,3}?(?:nach|gemäß|auf Basis (?:von|der)|entsprechend|according to|selon|según|conforme (?:à|a)|volgens|secondo)\s(?:der\s|the\s|la\s)?$/iu;

const CERTIFIED_ACCORDING =
  /(certified|certification|audited|assessed|accredited|attested|zertifiziert|geprüft|certifié\w*|certificad[oa]s?)\s+(?:according to|in (?:full )?accordance with|based on|following|gemäß|nach|conforme\w*(?: a| à| aos?)?|to be compliant with)/giu;

function isAligned(lead: string, rest: string): boolean {
  const near = lead
    .slice(-70)
    .replace(CERTIFIED_ACCORDING, "$1 to")
    .replace(BEFORE_OWN_PREDICATE, "");
  const aligned = ALIGNED.exec(near);
  if (aligned !== null && !CERTIFIED_BEFORE_END.test(near)) {
    const between = near.slice(aligned.index + aligned[0].length).replace(LIST_LINK, "");
    if (!/[,.;:]|\buse of\b/u.test(between)) return true;
  }
  if (CONTENT_AFTER.test(rest) && !CERTIFIED_BEFORE_END.test(near)) return true;
  return ALIGNED_AFTER.test(rest) && !SAID_CERTIFIED.test(near);
}

/** "Zertifiziert nach ISO 27001 und SOC 2, DSGVO-konform": what follows is said of another item. */
const SAID_CERTIFIED =
  /(?<!\p{L})(?:certified|zertifiziert|certifiée?s?|certificad[oa]s?|certificat[oi]|gecertificeerd)\s(?:(?:to|for|nach|gemäß|selon|en|secondo|volgens)\s)?(?:\s*(?:and|und|et|y|e|en|,)\s*)*$/iu;

/** What links one item of a list to the next. */
const LIST_LINK = /[\s,]+(?:and|or|und|et|y|e)?\s*$/iu;

const ALIGNED_AFTER =
  /^[\s)–-]*(?:type\s\S+\s)?(?:and\s\S+\s)?(?:is\s|are\s)?(?:fully |largely |closely )?(?:aligned|alignment|claimed|asserted|self-reported|behauptet|based|ready|compatible|equivalent|conform\w*|inspired|principles|best practices?|konform|-?konform|-?ready|orientiert)(?![\p{L}])/iu;
function isCompliant(lead: string, rest: string): boolean {
  const near = lead.slice(-50);
  if (CERTIFIED_BEFORE_END.test(near) && !/complian/iu.test(near)) return false;
  if (COMPLIANT_BEFORE.test(near)) return true;
  const match = COMPLIANT.exec(rest.slice(0, 60));
  if (match === null) return false;
  const between = rest.slice(0, match.index);
  const following = rest.slice(match.index + match[0].length);
  return !CERTIFIED.test(between) && !DOCUMENT_NEXT.test(following);
}

const COMPLIANT_BEFORE =
  /(?:complian(?:t|ce)|compl(?:y|ies|ying|ied)|cumpl\p{L}+|conformité|konform\p{L}*|cumpr\p{L}+)\s+(?:with|to|of|for|con|com|avec|mit|à|au|zu)?\s*(?:[\p{L}-]+\s){0,3}$/iu;
const DOCUMENT_NEXT =
  /^\s*(?:reports?|certificates?|certifications?|attestations?|audit(?:ed)?)(?![\p{L}])/iu;
