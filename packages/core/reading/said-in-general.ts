import { AVAILABLE_AFTER } from "./wordings/available.ts";

/** Words with which a sentence speaks of any certificate or report, or of whoever has one. */

const ANY_ONE =
  /(?:^|[.:;,]\s)\W*(?:an?|any|every|each|most|some|typical(?:ly)?)\s(?:(?:[\p{L}-]+\s){0,2}[\p{L}-]+['’]s\s)?(?:[\p{L}-]+\s)?$/iu;
const HOLDS_IN_GENERAL =
  /^[\s)]*(?:type\s\S+\s)?(?:reports?|certificates?|certifications?|audits?|attestations?|examinations?|compliance)\s(?:(?:typically|usually|normally|generally|often|also|only|always)\s)?(?:covers?|is(?! (?:available|attached|in place|on file|held|provided|shared|current|valid|maintained|issued|due|planned|expected|underway|in progress|pending|being))|includes?|provides?|contains?|describes?|demonstrates?|shows?|ensures?|means|takes?|costs?|requires?|helps?|can|evaluates?|attests?|proves?|gives?|examines?|looks?|tests?|tells?|lasts?|expires? after|assures?|signals?|differs?|comes?|that|which)(?!\p{L})/iu;
const SAID_OF_ALL =
  /^[\s)]*(?:type\s\S+\s)?(?:(?:compliance|certification|reports?|audits?)\s)?(?:is|are)\s(?:(?:often|usually|typically|generally|increasingly|becoming|now|also)\s)*(?:an?\s|the\s)?(?:requirement|prerequisite|preferred|standard|must|table stakes|voluntary|optional|important|required|mandatory|essential|based on|expensive|necessary|not a law|about)(?!\p{L})/iu;

/** "ISO 27001 certification covering production is the preferred evidence": of whoever has it. */
const ACCEPTED_AS_EVIDENCE =
  /^[^.;]{0,80}\s(?:is|are)\s(?:the\s|an?\s)?(?:preferred|accepted|acceptable|expected|minimum|required|sufficient)\s(?:\p{L}+\s)?(?:evidence|form|proof|standard|baseline|alternative|assurance)(?!\p{L})/iu;

/** "Certifications such as …", opening a sentence: kinds, and nobody's. */
const KINDS_IN_GENERAL =
  /^\W*(?:(?:recogni[sz]ed|industry|security|independent|external|common|international|popular|other)\s)*(?:certifications|standards|attestations|frameworks)\s(?:such as|like)(?!\p{L})|^\W*an? (?:supplier|vendor|client|customer|company|provider|organi[sz]ation|firm|partner|business)s? (?:without|with|that|who|which|holding)\s|^\W*according to\s*$/iu;

/** "To become certified, an organisation must …". */
const ASKED_OF_ALL =
  /^[^.;]{0,60},\s(?:an?|your|any|every|each)\s(?:\p{L}+\s)?(?:organi[sz]ation|company|business|firm|vendor|supplier|team|startup)\s(?:must|needs?|has|should|will|can|may|would)(?!\p{L})/iu;

/** "The controls a SOC 2 audit examines": any of them. */
const ONE_OF_THEM = /(?<!\p{L})an?\s$/iu;
const LOOKS_AT =
  /^\s*(?:type\s\S+\s)?(?:audit|auditor|examination|report|assessment)\s(?:examines|looks|tests|evaluates|expects|asks|requires|demands|checks|wants|needs|will (?:ask|test|examine|look|check|want))(?!\p{L})/iu;

/** "Certificates are valid for three years": so is any of them. */
const VALID_IN_GENERAL =
  /^[^.;]{0,40}(?:valid for (?:an?|one|two|three|\d) years?|(?:drei|\d) Jahre gültig|valables? (?:pendant )?(?:trois|\d) ans|v[áa]lid[oa]s? (?:por|durante) (?:tres|três|\d) a[ñn]os|geldig voor (?:drie|\d) jaar)/iu;

/** "… is typically referred to as": how people speak of it. */
const CALLED_IN_GENERAL =
  /^[^.;]{0,140}\s(?:is|are)\s(?:typically|usually|commonly|generally|often)\s(?:referred|called|known|requested|used|asked)(?!\p{L})/iu;

/** "The absence of a SOC 2 does not disqualify a vendor". */
const ANY_LACK = /^\W*(?:the )?(?:absence|lack) of (?:an?\s|any\s|such an?\s)?$/iu;
const LACK_IN_GENERAL =
  /^[^.;]{0,30}\s(?:does|doesn['’]t|is not|isn['’]t|may|can|will|would|means|should)(?!\p{L})/iu;

/** "SOC 2 reports describe …", "because type 1 audits can be …": all of them, and nobody's. */
const MANY_OPEN = /(?:^|(?<!\p{L})(?:because|since|as|that|most|many|all)\s)\W*$/iu;
const MANY_IN_GENERAL =
  /^\s*(?:type\s\S+\s)?(?:reports|audits|certificates|certifications|examinations|attestations)\s(?:can|may|could|should|usually|typically|often|generally|normally|describe|cover|include|provide|are (?:usually|typically|often|generally|designed|intended|not|used|based)|tend|require|take|do not|don['’]t|differ|evaluate|focus|help|give|show|tell|expire)(?!\p{L})/iu;

/** "Passing a SOC 2 examination is objective evidence …": what is so of anybody who does. */
const DOING_SO =
  /^\W*(?:successfully )?(?:passing|obtaining|achieving|getting|earning|completing|having|holding|gaining|undergoing)\s(?:an?\s|the\s)?$/iu;
const DOING_SO_IS =
  /^[^.;,]{0,40}\s(?:is|are|means?|shows?|demonstrates?|proves?|helps?|gives?|takes?|requires?|can|will|does)(?!\p{L})/iu;

/** "Una certificazione ISO 27001 riguarda …": one of them, whoever has it. */
const ANY_ONE_ELSEWHERE = /^\W*(?:un[ea]?|uno|eine?n?|een|uma?|ett?)\s(?:\p{L}+\s){0,2}$/iu;
const GOES_ON = /^[\s)]*(?:\S+\s+){1,3}\p{Ll}/u;

/** What is so of any report or certificate: "A SOC 2 report covers a period of …". */
export function isGeneric(before: string, after: string): boolean {
  return (
    (ANY_ONE.test(before) && HOLDS_IN_GENERAL.test(after)) ||
    (MANY_OPEN.test(before) && MANY_IN_GENERAL.test(after)) ||
    (ONE_OF_THEM.test(before) && LOOKS_AT.test(after)) ||
    ((ANY_ONE.test(before) || MANY_OPEN.test(before)) && VALID_IN_GENERAL.test(after)) ||
    CALLED_IN_GENERAL.test(after) ||
    (ANY_LACK.test(before) && LACK_IN_GENERAL.test(after)) ||
    SAID_OF_ALL.test(after) ||
    ACCEPTED_AS_EVIDENCE.test(after) ||
    KINDS_IN_GENERAL.test(before) ||
    ASKED_OF_ALL.test(after)
  );
}

/**
 * Whether what would be a claim is said of whoever it may be: "Passing a SOC 2 examination is …". Asked where
 * nothing denies or delays it: "Eine Zertifizierung ist geplant" opens in the same way.
 */
export function isSaidOfAnyone(before: string, after: string): boolean {
  if (DOING_SO.test(before)) return DOING_SO_IS.test(after);
  return ANY_ONE_ELSEWHERE.test(before) && GOES_ON.test(after) && !AVAILABLE_AFTER.test(after);
}
