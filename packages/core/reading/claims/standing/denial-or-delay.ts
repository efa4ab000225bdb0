import { asksForCopy } from "../answers/asks-for-copy.ts";
import { NEAR_CHARACTERS, NEAR_EAST_ASIAN } from "../pieces/claim-reach.ts";
import {
  IN_PROGRESS_IN_EAST_ASIAN,
  LAPSED_IN_EAST_ASIAN,
  NOT_HELD_BEFORE_IN_EAST_ASIAN,
  NOT_HELD_IN_EAST_ASIAN,
  PLANNED_BEFORE_IN_EAST_ASIAN,
} from "../east-asian-words.ts";
import { fromOwnPredicate } from "../holders/own-predicate.ts";
import {
  NOT_HELD,
  OVER,
  type SignedAnswer,
  TAKEN_AWAY,
  UNDER_WAY,
} from "../answers/signed-answer.ts";
import { withoutUpkeep } from "./upkeep.ts";
import { wordPattern } from "../../text/word-pattern.ts";
import {
  ABSENT_AFTER,
  CROSSED_BEFORE,
  FAILED_BEFORE,
  INSTEAD_OF,
  NEGATED_AFTER,
  NEGATED_BEFORE,
  NO_DENIAL,
  NO_PLANS,
} from "../wordings/denied.ts";
import {
  AFTER_OBTAINING,
  CERTIFIED_NEXT,
  DONE_AFTER,
  IN_PROGRESS,
  ONCE_WE_ARE,
  ONCE_WE_HAVE,
  PROJECT_AFTER,
  WAITS_BEFORE,
} from "../wordings/in-progress.ts";
import {
  BEFORE_A_CHANGE,
  FORMER_BEFORE,
  LAPSED,
  LAPSE_AFTER,
  LET_IT_BEFORE,
  NOT_OVER,
  ONCE_BEFORE,
  SUSPENDED,
  UNTIL_AFTER,
  WAS_BEFORE,
} from "../wordings/lapsed.ts";

/** "We intend to renew our certificate": it is there already. */
const KEPT_UP = wordPattern(
  String.raw`(?:inten[dst]{1,2}|plan(?:s|ning)?|aim(?:s|ing)?|will|shall|going|expect(?:s|ing)?|committed|continue[sd]?|working)(?: to)? (?:renew|maintain|continue|extend|keep|retain)(?:ing|s)?\b`,
);

/** The answers that say it is not there, not yet there or no longer there. */
export function denialOrDelay(before: string, after: string): SignedAnswer | null {
  const lead = KEPT_UP.without(before).replace(NOT_OVER, " ");
  const tail = after.replace(NOT_OVER, " ");
  if (NO_PLANS.test(lead) || NO_PLANS.test(tail)) return NOT_HELD;
  if (WAS_BEFORE.test(lead) && UNTIL_AFTER.test(tail)) return OVER;
  if (ONCE_BEFORE.test(lead) || FORMER_BEFORE.test(lead) || BEFORE_A_CHANGE.test(lead)) return OVER;
  if (AFTER_OBTAINING.test(lead) || ONCE_WE_HAVE.test(lead)) return UNDER_WAY;
  if (WAITS_BEFORE.test(lead) && DONE_AFTER.test(tail)) return UNDER_WAY;
  if (ONCE_WE_ARE.test(lead) && CERTIFIED_NEXT.test(tail)) return UNDER_WAY;
  if (LET_IT_BEFORE.test(lead) && LAPSE_AFTER.test(tail)) return OVER;
  if ([CROSSED_BEFORE, INSTEAD_OF, FAILED_BEFORE].some((words) => words.test(lead)))
    return NOT_HELD;
  if (LAPSED.test(tail) || LAPSED.test(lead.slice(-NEAR_CHARACTERS))) {
    return SUSPENDED.test(tail) || SUSPENDED.test(lead) ? TAKEN_AWAY : OVER;
  }
  if (SUSPENDED.test(tail)) return TAKEN_AWAY;
  if (LAPSED_IN_EAST_ASIAN.test(tail.slice(0, NEAR_EAST_ASIAN))) return OVER;
  if (isUnderWay(lead, tail)) return UNDER_WAY;
  return isDenied(lead, tail) ? NOT_HELD : null;
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
  return (
    IN_PROGRESS.test(lead) ||
    IN_PROGRESS.test(tail) ||
    PROJECT_AFTER.test(tail) ||
    IN_PROGRESS_IN_EAST_ASIAN.test(tail) ||
    PLANNED_BEFORE_IN_EAST_ASIAN.test(lead.slice(-NEAR_EAST_ASIAN))
  );
}

/** Whether the words around a mention deny it. */
export function isDenied(lead: string, tail: string): boolean {
  const said = NO_DENIAL.without(lead)
    .slice(-NEAR_CHARACTERS)
    .replace(/^.*[,:]\s*(?=(?:we|our|the company|it)\s)/su, "");
  const near = fromOwnPredicate(said);
  return (
    NEGATED_BEFORE.test(near) ||
    ABSENT_AFTER.test(tail) ||
    NEGATED_AFTER.test(tail) ||
    NOT_HELD_IN_EAST_ASIAN.test(tail.slice(0, NEAR_EAST_ASIAN)) ||
    NOT_HELD_BEFORE_IN_EAST_ASIAN.test(lead.slice(-NEAR_EAST_ASIAN))
  );
}
