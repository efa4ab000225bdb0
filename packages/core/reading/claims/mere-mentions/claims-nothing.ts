import { asksForCopy } from "../answers/asks-for-copy.ts";
import { NEAR_EAST_ASIAN } from "../pieces/claim-reach.ts";
import { NO_CLAIM_IN_EAST_ASIAN, OF_NOBODY_IN_EAST_ASIAN } from "../east-asian-words.ts";
import { isDenied } from "../standing/denial-or-delay.ts";
import { isGeneric } from "./said-in-general.ts";
import {
  ANYBODY_BEFORE,
  ANYBODYS,
  COMPARED_BEFORE,
  HANDLED_AFTER,
  HANDLED_BY_RULE,
  IN_SO_MANY_WEEKS,
  JOINS_OTHERS,
  MANY_AFTER,
  MANY_ELSEWHERE,
  NAMED_IN_BRACKETS_BEFORE,
  NOT_OURS,
  REPORTS_OF_MANY,
  SHARE_BEFORE,
  VENDORS_LABEL,
  YOURS_BEFORE,
} from "../wordings/anybody.ts";
import {
  CONDITIONS,
  COULD_BE_AFTER,
  OPEN_IN_BRACKETS,
  UNCONFIRMED_AFTER,
} from "../wordings/conditions.ts";
import { COUNTED_CLIENTS_BEFORE, OF_CLIENTS_AFTER } from "../wordings/counted-clients.ts";
import {
  ASKED_FOR_AFTER,
  AT_WHOSE_COST,
  COMPLIANCE_NEEDS,
  DEMANDED_AFTER,
  DEMANDED_OF_ROLE,
  DEMANDED_TO_HAVE,
  DEMANDED_TO_SHOW,
  DEMANDS,
  HAS_AND_WILL_KEEP,
  MEETS_REQUIREMENTS,
  OF_BIDDER_AFTER,
  RECENT_ENOUGH,
  TO_BE_SENT_BEFORE,
} from "../wordings/demands.ts";
import { CRITERIA_AFTER, EXPLANATIONS, STANDARD_IS } from "../wordings/explanations.ts";
import {
  ADVICE,
  HELPING_AFTER,
  HELPING_BEFORE,
  OWN_LIST_BEFORE,
  THEN_OF_ITSELF,
} from "../wordings/help-for-others.ts";
import { OR_THE_LIKE_AFTER } from "../wordings/denied.ts";
import { IMPLIES_NOTHING } from "../wordings/hearsay.ts";
import {
  ARE_DIFFERENT,
  ISSUED_BY_ANY,
  ISSUED_BY_ANY_IN_EAST_ASIAN,
  OF_NOBODY_NAMED,
} from "../wordings/issued-by-any.ts";
import { NO_CLAIM_AFTER, TO_BE_COPIED } from "../wordings/no-claim-after.ts";
import { SPEAKS_OF_US } from "../wordings/speaks-of-us.ts";
import {
  CHOSEN_BEFORE,
  NOT_GOT_AFTER,
  OWN_DOCUMENT,
  STEP_BEFORE,
  TASKS,
  TELLS_TO,
  WORKED_AT_AFTER,
} from "../wordings/tasks.ts";
import { PLATFORM_FOR_BEFORE } from "../wordings/uses.ts";
import { wordFamily } from "../../text/wordings.ts";

/*
 * A sentence may speak of a standard and claim nothing: it demands it of others, makes it a condition,
 * defines it, sells help with it, or is about people.
 */

/** One pattern of them all, since looking for each by itself would take as many times as long. */
const NOTHING_BEFORE = wordFamily(DEMANDS, CONDITIONS, EXPLANATIONS, ADVICE, TASKS, ANYBODYS);

/** "Tessera GmbH, eine Beratung für … (90 Mitarbeiter": what the holder is, before what it has. */
const CONSULTANCY_THAT_HAS =
  /^.*\p{Lu}[^()]*,?\s(?:an?|eine?|une?|una|um|uma|een)\s(?:[\p{L}-]+\s){0,3}(?:\p{L}*[Bb]eratung\p{L}*|consultanc(?:y|ies)|(?:consulting|advisory) (?:firm|company|group)|cabinet de conseil|consultor[ai]a?|società di consulenza|adviesbureau)(?!\p{L})[^()]*\((?=[^()]*$)/su;
const SAID_OF_IT =
  /^\s*(?:certified|accredited|attested|-?zertifiziert|certifiée?|certificad[oa]|certificat[oa]|gecertificeerd)\s*\)/iu;

/** "Enjoy peace of mind: Tessera is": what is told to the reader is not said of its subject. */
const PROMISE_THEN_SUBJECT =
  /^\W*(?![^:]*(?:verify|check|confirm|validate|review|ask|determine|assess|make sure|whether|question|claim))[\p{L}\s]{4,40}:\s+(?=\p{Lu}[\p{L}\d.-]+(?:\s\p{Lu}[\p{L}\d.-]+){0,3}\s(?:is|are|has|holds)\s)(?!(?:the|all|any|each|your|vendors?|suppliers?|providers?|contractors?|processors?|company|partners?|bidders?|customers?|clients?|third|whether)(?!\p{L}))/iu;

/** The words before a mention that are said of whoever has it. */
function ownWords(before: string, after: string): string {
  const said = SAID_OF_IT.test(after) ? before.replace(CONSULTANCY_THAT_HAS, "") : before;
  return said.includes(":") ? said.replace(PROMISE_THEN_SUBJECT, "") : said;
}

/** "When the ISO 27001 certificate expires, …": whosever it may be. */
const WHENEVER =
  /(?:^|[.;:,]\s|(?<!\p{L})(?:and|or)\s)\W{0,4}(?:when|once|before|after|as soon as|until)\s(?:the|an?|any|their)\s$/iu;
const ENDS_AFTER =
  /^\s(?:certificate|certification|report)\s(?:expires|lapses|ends|runs out|is (?:withdrawn|suspended|revoked))(?!\p{L})/iu;

const EAST_ASIAN = /[\u3000-\u9fff\uac00-\ud7af]/u;

function claimsNothingInEastAsian(before: string, after: string): boolean {
  const near = [before.slice(-NEAR_EAST_ASIAN), after.slice(0, NEAR_EAST_ASIAN)];
  return near.some((words) => EAST_ASIAN.test(words) && NO_CLAIM_IN_EAST_ASIAN.test(words));
}

/** "We have no SOC 2 or equivalent": asked of nobody, and denied. */
function deniesTheLike(before: string, after: string): boolean {
  return OR_THE_LIKE_AFTER.test(after) && isDenied(before, "");
}

/** "We help clients achieve": with what follows the vendor may yet speak of itself. */
function helpsOthers(before: string): boolean {
  return (
    HELPING_BEFORE.test(before) &&
    HELPING_BEFORE.test(before.replace(THEN_OF_ITSELF, "")) &&
    !OWN_LIST_BEFORE.test(before)
  );
}

type Wording = Pick<RegExp, "test">;

/** Words before the standard any of which alone keep it from being a claim. */
const BEFORE: readonly Wording[] = [
  STEP_BEFORE,
  COMPARED_BEFORE,
  NAMED_IN_BRACKETS_BEFORE,
  ANYBODY_BEFORE,
  MANY_ELSEWHERE,
  SHARE_BEFORE,
  DEMANDED_OF_ROLE,
  DEMANDED_TO_HAVE,
  TO_BE_SENT_BEFORE,
  PLATFORM_FOR_BEFORE,
  YOURS_BEFORE,
  IMPLIES_NOTHING,
  COUNTED_CLIENTS_BEFORE,
  OF_NOBODY_IN_EAST_ASIAN,
];

/** As `BEFORE`, of words after it. */
const AFTER: readonly Wording[] = [
  ASKED_FOR_AFTER,
  AT_WHOSE_COST,
  DEMANDED_AFTER,
  UNCONFIRMED_AFTER,
  OPEN_IN_BRACKETS,
  COULD_BE_AFTER,
  WORKED_AT_AFTER,
  HANDLED_BY_RULE,
  OF_NOBODY_IN_EAST_ASIAN,
  STANDARD_IS,
  OF_CLIENTS_AFTER,
  OF_BIDDER_AFTER,
  HELPING_AFTER,
  CRITERIA_AFTER,
];

/** Words before and after it that do so together. */
const AROUND: readonly (readonly [before: Wording, after: Wording])[] = [
  [VENDORS_LABEL, HANDLED_AFTER],
  [REPORTS_OF_MANY, MANY_AFTER],
  [NOT_OURS, IN_SO_MANY_WEEKS],
  [CHOSEN_BEFORE, NOT_GOT_AFTER],
  [OF_NOBODY_NAMED, ISSUED_BY_ANY],
  [OF_NOBODY_NAMED, ISSUED_BY_ANY_IN_EAST_ASIAN],
  [OF_NOBODY_NAMED, ARE_DIFFERENT],
];

function isAny(wordings: readonly Wording[], words: string): boolean {
  return wordings.some((wording) => wording.test(words));
}

/** Whether the words around a mention keep it from being a claim of the one who speaks. */
export function claimsNothing(said: string, after: string): boolean {
  const before = ownWords(JOINS_OTHERS.without(HAS_AND_WILL_KEEP.without(said)), after);
  if (DEMANDED_TO_SHOW.test(before) || isGeneric(before, after)) return true;
  if (TELLS_TO.test(before) && !OWN_DOCUMENT.test(before)) return true;
  if (TO_BE_COPIED.test(after)) return true;
  if (WHENEVER.test(before) && ENDS_AFTER.test(after)) return true;
  if (asksForCopy(before, after)) return false;
  return (
    helpsOthers(before) ||
    NOTHING_BEFORE.test(COMPLIANCE_NEEDS.without(MEETS_REQUIREMENTS.without(before))) ||
    (NO_CLAIM_AFTER.test(after) && !deniesTheLike(before, after)) ||
    (RECENT_ENOUGH.test(after) && !SPEAKS_OF_US.test(before)) ||
    isAny(BEFORE, before) ||
    isAny(AFTER, after) ||
    AROUND.some(([first, then]) => first.test(before) && then.test(after)) ||
    claimsNothingInEastAsian(before, after)
  );
}
