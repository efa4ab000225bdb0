import { Gap, type Word } from "../../reading/text/words.ts";
import { JOINERS } from "./entity-words.ts";

/** Which of the companies named before a wording points at: "the former", "the latter". */
export type Pointer = "firstNamed" | "lastNamed";

/** Whether a role is that of such a wording. */
export function isPointer(role: string | undefined): role is Pointer {
  return role === "firstNamed" || role === "lastNamed";
}

/** What such a wording leads to. */
export type PointedStanding =
  /** The company is left out: "the latter not in scope". */
  | "out"
  /** It alone is meant: "only the latter". */
  | "only"
  /** It is said to be in, which leaves the others open: "the latter is covered". */
  | "in"
  /** Something else is said of it: "the latter since sold". */
  | "open";

/**
 * Whether the words `first` to `last`, which may point back at a company, do so: something stands before them,
 * they begin no name ("The Latter Ltd") and speak of the company itself ("the latter’s subsidiaries").
 */
export function pointsBack(
  words: readonly Word[],
  first: number,
  last: number,
  text: string,
): boolean {
  const [start, end] = [words[first], words[last]];
  if (first === 0 || start === undefined || end === undefined) return false;
  if (start.gap === 0 && JOINERS.has(words[first - 1]?.folded ?? "")) return false;
  return !/['’]s$/u.test(text.slice(start.start, end.end)) && !beginsName(words[last + 1], text);
}

/** "The former Acme Ltd": a name goes on behind the words. */
export function beginsName(word: Word | undefined, text: string): boolean {
  return word?.gap === 0 && /\p{Lu}/u.test(text.charAt(word.start));
}

/** Words that lead from a name to the wording that points at it. */
const LEADS_IN = new Set(
  "but although though while where whereas with whereby of which however being only just aber wobei mais pero aunque mas ma maar men".split(
    " ",
  ),
);

/** Where the words of a name end that such a lead follows: "Acme Ltd, although" is "Acme Ltd". */
export function endBeforeLead(words: readonly Word[], first: number, last: number): number {
  let end = last;
  while (end > first && LEADS_IN.has(words[end - 1]?.folded ?? "")) end -= 1;
  return end;
}

const AUXILIARIES = new Set(
  "is was being has been company entity one etant est ist wird es esta siendo e sendo essendo is wordt er ar company gesellschaft societe sociedad empresa".split(
    " ",
  ),
);

/** Whether words behind a pointer say nothing yet: "the latter being …". */
export function saysNoMore(words: readonly Word[]): boolean {
  return words.every(({ folded }) => AUXILIARIES.has(folded));
}

const COVERED = new Set("also covered included certified in scope".split(" "));

/** Whether words behind a pointer say no more than that the company is in. */
export function saysCovered(words: readonly Word[]): boolean {
  const telling = words.filter(({ folded }) => !AUXILIARIES.has(folded));
  return (
    telling.length > 0 &&
    telling.every(({ folded, gap }) => COVERED.has(folded) && gap !== Gap.clause)
  );
}
