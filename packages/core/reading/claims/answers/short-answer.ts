import { HELD_ABROAD, NOT_HELD_ABROAD } from "./states-abroad.ts";
import { type LeadingAnswer, leadingAnswer } from "../../cell/leading-answer.ts";

const YES_IN_WORDS =
  /^\W*(?:both(?: (?:are )?(?:current|valid|held|available|in (?:place|force|date)|up to date))?|we (?:do|are|have(?: it| one| both)?|hold (?:it|one|both)))(?=\W*$|[.,;])[\s.,;–—-]*/iu;
const NO_IN_WORDS = /^\W*neither(?=\W*$)\W*/iu;

/**
 * The answer that an answer about certificates and reports opens with: a yes or no as anywhere, or
 * words that are as good as one only where it is asked what is held: "both", "we do", "neither".
 */
export function shortAnswer(text: string): LeadingAnswer | null {
  const leading = leadingAnswer(text);
  if (leading !== null) return leading;
  const yes = YES_IN_WORDS.exec(text)?.[0];
  if (yes !== undefined) return { answer: "yes", rest: text.slice(yes.length), isSetOff: true };
  if (NO_IN_WORDS.test(text)) return { answer: "no", rest: "", isSetOff: true };
  return stateAbroad(text, NOT_HELD_ABROAD, "no") ?? stateAbroad(text, HELD_ABROAD, "yes");
}

/** "Zertifiziert", "Ważny, do 2027": how it stands, in another language. */
function stateAbroad(text: string, state: RegExp, answer: "yes" | "no"): LeadingAnswer | null {
  const said = state.exec(text)?.[0];
  if (said === undefined) return null;
  const rest = text.slice(said.length);
  return { answer, rest, isSetOff: rest !== "" };
}
