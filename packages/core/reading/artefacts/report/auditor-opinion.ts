import type { AuditorOpinion } from "../../statement/statement.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

/** An opinion, or the reason why words about one cannot be taken for it. */
export type OpinionReading = AuditorOpinion | "unclear" | null;

const DISCLAIMER =
  /disclaim(?:er|ed|s)?(?: of| an)?(?: an)?(?: opinion)?|(?:do|does|did) not express an? opinion|no opinion (?:(?:is|was|has been) )?(?:expressed|formed)|意見不表明|无法表示意见|無法表示意見|의견\s?거절|unable to (?:express|form) an? opinion|abstenci[oó]n de opini[oó]n|absten[cç][aã]o de opini[aã]o|opini[oó]n denegada|impossibilité d['’](?:exprimer|émettre)|oordeelonthouding/iu;
const ADVERSE =
  /advers[eoa](?!\s+(?:event|effect|impact|action|media|finding|weather))|desfavor(?:able|ável)|défavorable|\bversagt\b|afkeurend|不適正意見|否定意[见見]|부적정/iu;
const UNQUALIFIED =
  /\bun[- ]?qualified\b|\bun[- ]?modified\b|\bclean (?:opinion|report|bill|audit)\b|\b(?:opinion|result|conclusion)[:|\s]+clean\b|\bno qualifications\b|without qualifications?\b|uneingeschränkt|(?:ohne|keine) einschränkung(?:en)?|sin (?:salvedad(?:es)?|reservas?)|sem (?:ressalvas?|reservas?)|sans réserves?|senza (?:rilievi|riserve)|zonder (?:beperking(?:en)?|voorbehoud)|goedkeurend|utan (?:anmärkning(?:ar)?|reservation)|bez zastrzeżeń|無限定(?:適正)?意見|[无無]保留意[见見]|标准无保留|(?<!부)적정\s?의견/iu;
const EVERY_UNQUALIFIED = new RegExp(UNQUALIFIED.source, "giu");
const QUALIFIED =
  /\bqualified\b|\bqualification\b|\bexcept for\b|\bmodified (?:opinion|for|on|in respect|as to|with re(?:spect|gard))\b|con (?:una )?(?:salvedad(?:es)?|reservas?|rilievi|riserv[ae])|com (?:uma )?(?:ressalvas?|reservas?)|avec (?:une |des )?réserves?|met (?:een )?(?:beperking(?:en)?|voorbehoud)|mit (?:einer )?einschränkung(?:en)?|\beingeschränkt|限定付適正|(?<![无無])保留意[见見]|한정\s?의견|z zastrzeżeniami/iu;

const LESSER = String.raw`(?:qualified|adverse|disclaim\p{L}*)`;
/** "No adverse opinion", "not qualified", "neither qualified nor adverse". */
const DENIES_A_LESSER_ONE = new RegExp(
  String.raw`\b(?:no|not|neither|without)\s+(?:an?\s+|any\s+)?(?:${LESSER}|(?:qualify|modify|modified)(?=\s|[.,;]|$))(?:(?:\s*[,/]\s*|\s*,?\s+(?:or|nor|and)\s+)(?:an?\s+)?${LESSER})*(?:\s+opinions?)?`,
  "giu",
);
const DENIES_UNQUALIFIED =
  /\b(?:no|not|never|non|isn['’]t|wasn['’]t|nicht|keine?n?|other than|nothing but|rather than|instead of)\s+(?:yet\s+|longer\s+)?(?:an?\s+|the\s+)?(?:un[- ]?qualified|un[- ]?modified|clean|uneingeschränkt)/iu;
/** "Qualified – no exceptions": meant as praise as often as not. */
const LAY_USE =
  /\bwe (?:are |have )?qualified\b|\bqualified\b[\s:,.;()–—-]*(?:with\s|and\s)?(?:no|without|zero|clean|pass\p{L}*|success\p{L}*)(?:\s(?:exceptions?|issues?|findings?))?/iu;
const OPINION_CUE =
  /opini|conclu|urteil|testat|oordeel|giudizio|uttalande|anmärkning|意[見见]|의견|result\s*[:|]|,\s*qualified\s*[,(;|]|auditor['’]?s? (?:report|result)|report (?:is|was)|un-?qualified|un-?modified|without qualification|(?:^|[.;:,|–—]\s*)no qualifications?\s*(?:[.;,|]|$)/iu;

/** Words that stand for a person or company that qualifies, not for an opinion. */
const QUALIFIED_PERSON =
  /\b(?:(?<!\b(?:reports?|opinions?) )(?:is|are|be)|fully|highly|suitably|duly) qualified (?!opinion|in|for|with)|\bqualified (?:auditors?|staff|personnel|professionals?|security|assessors?|persons?|employees|firm|cpa|independent|third)/iu;

/** The opinion that words name by its own name, or as auditors put it. */
export function opinionNamed(text: string): OpinionReading {
  if (DENIES_UNQUALIFIED.test(text)) return "unclear";
  const plain = text.replace(DENIES_A_LESSER_ONE, withoutTheDenied);
  if (LAY_USE.test(plain) && !/\bun[- ]?qualified\b/iu.test(plain)) return "unclear";
  const [opinion = null, ...others] = opinionsIn(plain);
  return others.length > 0 ? "unclear" : opinion;
}

/** "In our opinion, in all material respects, the description presents …": how an unqualified one begins. */
const IN_OUR_OPINION =
  /(?<!\p{L})in our opinion,?\s[^.]{0,160}(?:in all material respects|(?:fairly )?presents|(?:were|was) (?:suitably|effectively) designed)/iu;
const BUT_NOT_ALL = /except for|(?:did|do|does|were|was) not|because of|adverse|disclaim/iu;

/** "Shared with qualified prospects": who may have it, whatever the opinion. */
const QUALIFIED_READERS =
  /\bqualified (?:prospects?|prospective|customers?|clients?|buyers?|leads?|recipients?|parties|users?)\b/giu;

/** "We expect an unqualified opinion", "the report must be unqualified": nobody has given it. */
const NOT_GIVEN = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOf({
    "it is hoped for": wordings`
      expect(?:s|ed|ing)? | anticipat(?:e|es|ed|ing) | aim(?:s|ed|ing)? | hop(?:e|es|ed|ing) | seek(?:s|ing)? | target(?:s|ed|ing)?
      will (?:be|have|carry|contain|include|receive|get|obtain|result) | would | (?:is|are|opinion) to (?:be|have) | goal
    `,
    "it is demanded": wordings`
      must | shall | should | requir(?:e|es|ed|ing) | needs? | wants? | ensure[sd]? | whether | if
    `,
  })})(?!\p{L})[^.;\n]{0,60}?(?<!\p{L})(?:un-?)?(?:qualified|modified|clean)(?!\p{L})[^.;\n]*`,
  "giu",
);

/** The opinion that running text gives: only beside words that speak of an opinion. */
export function opinionInText(words: string): AuditorOpinion | null {
  const text = words.replace(QUALIFIED_READERS, " ").replace(NOT_GIVEN, " ");
  if (!OPINION_CUE.test(text) || QUALIFIED_PERSON.test(text)) return null;
  const opinion = opinionNamed(text);
  if (opinion === null && IN_OUR_OPINION.test(text) && !BUT_NOT_ALL.test(text))
    return "unqualified";
  return opinion === "unclear" ? null : opinion;
}

/** An opinion that is not qualified is an unqualified one; one that is not adverse may be qualified. */
function withoutTheDenied(words: string): string {
  return /\b(?:qualified|qualify|modify|modified)\b/iu.test(words) ? " unqualified " : " ";
}

function opinionsIn(text: string): readonly AuditorOpinion[] {
  const found: AuditorOpinion[] = [];
  if (DISCLAIMER.test(text)) found.push("disclaimer");
  if (ADVERSE.test(text)) found.push("adverse");
  const unqualified = UNQUALIFIED.test(text);
  if (unqualified) found.push("unqualified");
  // "Unqualified" contains "qualified": look for the latter once the former is taken away.
  const rest = unqualified ? text.replace(EVERY_UNQUALIFIED, " ") : text;
  if (QUALIFIED.test(rest) && !QUALIFIED_PERSON.test(rest)) found.push("qualified");
  return found;
}
