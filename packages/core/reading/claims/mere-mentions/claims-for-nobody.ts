import { isHeadingRow, isRowOfDemands } from "../../statement/heading-row.ts";
import { isDisowned } from "./disowned.ts";
import { isOfSomebodyUnnamed } from "../pieces/somebody-unnamed.ts";
import { DOUBT, NOT_TO_BE_SAID, SUCCESS_STORY, WORDS_TO_AVOID } from "../wordings/hearsay.ts";
import {
  ADVERT,
  ASKED_OF_THEM,
  AUDITED_BY_US,
  CHOICE,
  EXAMPLE,
  LABELS,
  NOT_DONE,
  RECORD_OF_A_CAREER,
  REQUEST,
  REQUIREMENT_BY_NUMBER,
  SELLS_AUDITS,
  TASK_OF_ROLE,
} from "../wordings/nobodys.ts";

const NOBODYS = [
  CHOICE,
  EXAMPLE,
  ADVERT,
  LABELS,
  DOUBT,
  SUCCESS_STORY,
  NOT_TO_BE_SAID,
  WORDS_TO_AVOID,
  TASK_OF_ROLE,
  RECORD_OF_A_CAREER,
  SELLS_AUDITS,
  REQUEST,
  REQUIREMENT_BY_NUMBER,
  ASKED_OF_THEM,
  AUDITED_BY_US,
  NOT_DONE,
];

/**
 * Whether a sentence, its markup taken away, names a standard and is nobody's statement: an example, a
 * choice, an advert, hearsay, something untrue, a heading row.
 */
export function claimsForNobody(sentence: string): boolean {
  return (
    NOBODYS.some((wording) => wording.test(sentence)) ||
    isOfSomebodyUnnamed(sentence) ||
    isDisowned(sentence) ||
    isHeadingRow(sentence) ||
    isRowOfDemands(sentence)
  );
}
