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
  return NO_IN_WORDS.test(text) ? { answer: "no", rest: "", isSetOff: true } : null;
}
