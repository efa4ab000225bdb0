import { AVAILABLE_AFTER } from "../wordings/available.ts";
import {
  A_THING,
  ACCEPTED_AS_EVIDENCE,
  ANY_LACK,
  ANY_ONE,
  ANY_ONE_ELSEWHERE,
  ASKED_OF_ALL,
  CALLED_IN_GENERAL,
  COMES_ABOUT,
  DOES_IN_GENERAL,
  DOING_SO,
  DOING_SO_IS,
  HAVING_IT,
  HOLDS_IN_GENERAL,
  KINDS_IN_GENERAL,
  LACK_IN_GENERAL,
  LOOKS_AT,
  MANY_IN_GENERAL,
  MANY_OPEN,
  NEVER_READ_AFTER,
  OF_WHATEVER_KIND,
  ONE_OF_THEM,
  OPENS_WITH_ANY,
  OPENS_WITH_IT,
  PROCESS_IN_GENERAL,
  SAID_OF_ALL,
  TITLE_ABOUT,
  VALID_IN_GENERAL,
} from "../wordings/in-general.ts";
import { TO_BE_DONE_AFTER } from "../wordings/no-claim-after.ts";

/** "Una certificazione ISO 27001 riguarda …": a verb of the same sentence follows. */
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
    ASKED_OF_ALL.test(after) ||
    (A_THING.test(before) && (NEVER_READ_AFTER.test(after) || OF_WHATEVER_KIND.test(after))) ||
    (OPENS_WITH_IT.test(before) && DOES_IN_GENERAL.test(after)) ||
    (OPENS_WITH_ANY.test(before) && (COMES_ABOUT.test(after) || PROCESS_IN_GENERAL.test(after))) ||
    HAVING_IT.test(before) ||
    TITLE_ABOUT.test(before)
  );
}

/**
 * Whether what would be a claim is said of whoever it may be: "Passing a SOC 2 examination is …". Asked where
 * nothing denies or delays it: "Eine Zertifizierung ist geplant" opens in the same way.
 */
export function isSaidOfAnyone(before: string, after: string): boolean {
  if (DOING_SO.test(before)) return DOING_SO_IS.test(after);
  if (TO_BE_DONE_AFTER.test(after)) return true;
  return ANY_ONE_ELSEWHERE.test(before) && GOES_ON.test(after) && !AVAILABLE_AFTER.test(after);
}
