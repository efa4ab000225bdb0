import { isAsserted } from "./asserted.ts";
import { NEAR_CHARACTERS } from "../pieces/claim-reach.ts";
import {
  DOCUMENT_ALONE_IN_EAST_ASIAN,
  HELD_IN_EAST_ASIAN,
  NAME_AND_BRACKET_IN_EAST_ASIAN,
  SAID_OF_NEXT_IN_EAST_ASIAN,
} from "../east-asian-words.ts";
import {
  auditFirmLexicon,
  certificationBodyLexicon,
} from "../../artefacts/organisations/known-organisations.ts";
import type { StandardMention } from "../../artefacts/documents/standard-mentions.ts";
import { CONTENT_AFTER } from "../wordings/aligned.ts";
import { AVAILABLE_AFTER } from "../wordings/available.ts";
import { CERTIFIED_BEFORE } from "../wordings/certified.ts";
import {
  AUDIT_NEXT,
  CLAIMS_OF_IT,
  DONE_BY,
  DURING_ITS_LAST,
  HELD_FROM_OR_TO,
  HELD_IN_BRACKETS,
  ISSUER_THEN_STATE,
  ITEM_ENDS,
  JUDGED_BY,
  NEAR_NOUN,
  NOUN_BEFORE,
  NOTED_OF_IT,
  NUMBERED_AFTER,
  OPINION_AFTER,
  OPINION_BEFORE,
  PARTICIPLE_AFTER,
  SAID_ON_ITS_SITE,
  TITLE_OF_REPORT,
  TO_BE_HAD,
  TO_DOWNLOAD,
  TYPE_DETAIL,
} from "../wordings/held.ts";
import { givesOutReport } from "../wordings/gives-out.ts";
import { POSSESSION, POSSESSIVE } from "../wordings/possession.ts";

/** "certified to", standing last before the name: it overrules "based on" and the like before it. */
export const CERTIFIED_BEFORE_END = new RegExp(
  String.raw`${CERTIFIED_BEFORE.source}[\s(:*"“–-]*(?:\p{L}+\s){0,1}$`,
  "iu",
);

/** "SOC 2 report, Type II": the noun stands before the type. */
const DOCUMENT_IN_NAME = /report|audit|attest|examin|certif/iu;

/** Whoever is known to do it has done it. */
function isByKnownFirm(rest: string): boolean {
  const [, by, inBrackets] = DONE_BY.exec(rest) ?? [];
  const firm = (by ?? inBrackets ?? "").trim();
  const named = certificationBodyLexicon.findIn(firm)[0] ?? auditFirmLexicon.findIn(firm)[0];
  return named !== undefined && named.start === 0 && PLACE_OF_FIRM.test(firm.slice(named.end));
}

/** What somebody who read its pages or its report has put down, in a few words. */
function isNotedByReader(lead: string, rest: string): boolean {
  if (JUDGED_BY.test(lead) && ITEM_ENDS.test(rest)) return true;
  if (DURING_ITS_LAST.test(lead) && AUDIT_NEXT.test(rest)) return true;
  const issuer = ISSUER_THEN_STATE.exec(rest)?.[1];
  if (issuer !== undefined && certificationBodyLexicon.findIn(issuer).length > 0) return true;
  return !/\p{L}/u.test(lead) && (CLAIMS_OF_IT.test(rest) || TO_BE_HAD.test(rest));
}

/** What a firm's name goes on with: its country or its form. */
const PLACE_OF_FIRM = /^(?:\s\p{Lu}\S*){0,3}$/u;

/** "SOC 2 Type I only". */
const ONLY_TYPE =
  /^\s*(?:reports?\s)?only(?!\p{L})(?!\s(?:if|when|after|once|until|on|for|covers?|addresses|shows?|tests?|looks?)(?!\p{L}))/iu;

/** How far before the standard the verb of having may stand; a list may come between. */
const POSSESSION_REACH = 130;

const EAST_ASIAN = /[\u3000-\u9fff\uac00-\ud7af]/u;

/** In scripts that part no words: a verb of having near the name, or the document's name and no more. */
function isHeldInEastAsian(lead: string, rest: string): boolean {
  const [before, after] = [lead.slice(-12), rest.slice(0, 30)];
  if (!EAST_ASIAN.test(before + after) || SAID_OF_NEXT_IN_EAST_ASIAN.test(after)) return false;
  if (NAME_AND_BRACKET_IN_EAST_ASIAN.test(lead) && /[）)]\p{L}/u.test(after)) return false;
  return (
    [before, after].some((words) => EAST_ASIAN.test(words) && HELD_IN_EAST_ASIAN.test(words)) ||
    DOCUMENT_ALONE_IN_EAST_ASIAN.test(after)
  );
}

/** Whether the words around a mention say that the certificate or report is there. */
export function isHeld(mention: StandardMention, lead: string, rest: string): boolean {
  const near = lead.slice(-NEAR_CHARACTERS);
  if (PARTICIPLE_AFTER.test(rest)) return isAsserted(near);
  if (CERTIFIED_BEFORE_END.test(near)) return true;
  if (HELD_IN_BRACKETS.test(rest) || NUMBERED_AFTER.test(rest)) return true;
  if (HELD_FROM_OR_TO.test(rest)) return true;
  if (isByKnownFirm(rest)) return true;
  if (isHeldInEastAsian(near, rest)) return true;
  if (isNotedByReader(lead, rest) || givesOutReport(lead, rest)) return true;
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
