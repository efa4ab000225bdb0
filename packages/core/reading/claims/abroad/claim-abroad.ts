import { answerAbroad } from "../../cell/answers-abroad.ts";
import { isOneOfEither } from "../pieces/one-of-either.ts";
import type { ClaimPiece } from "../pieces/claim-pieces.ts";
import { NAME_AND_BRACKET_IN_EAST_ASIAN, SAID_OF_NEXT_IN_EAST_ASIAN } from "../east-asian-words.ts";
import {
  HELD,
  LIKE_IT,
  NOT_HELD,
  OVER,
  type SignedAnswer,
  TAKEN_AWAY,
  UNDER_WAY,
} from "../answers/signed-answer.ts";
import type { Idea } from "./idea.ts";
import { type Language, languageAbroad, languageInWest } from "./language.ts";

/** What a piece in another language says: an answer, whose it is, or that it claims nothing. */
export type SaidAbroad =
  | { readonly says: "nothing" }
  | { readonly says: "others"; readonly holder: string | null }
  | { readonly says: "answer"; readonly answer: SignedAnswer };

/** What each idea says, the weightiest first. */
const WEIGHED: readonly (readonly [Idea, SignedAnswer | "nothing" | "others"])[] = [
  ["nothing", "nothing"],
  ["no-plan", NOT_HELD],
  ["taken-away", TAKEN_AWAY],
  ["over", OVER],
  ["planned", UNDER_WAY],
  ["denied", NOT_HELD],
  ["others", "others"],
  ["aligned", LIKE_IT],
  ["held", HELD],
];

/** Stands for the name of the standard, whose letters and digits are not to be read. */
const NAME = "⁂";

/**
 * What a piece says in one of the languages whose words are known; `null` in any other, and where it has none of
 * them. These languages put the verb anywhere, so the thought in which the name stands is looked at as a whole,
 * then the words beside it, then the clause.
 */
export function saidAbroad(piece: ClaimPiece): SaidAbroad | null {
  return saidInOneOf(languageAbroad, piece);
}

/** As `saidAbroad`, in the languages whose wordings stand among the English ones. */
export function saidInWest(piece: ClaimPiece): SaidAbroad | null {
  return saidInOneOf(languageInWest, piece);
}

function saidInOneOf(
  languageOf: (clause: string) => Language | null,
  piece: ClaimPiece,
): SaidAbroad | null {
  const word = answeredRightAfter(piece.after);
  if (word !== null) return { says: "answer", answer: word };
  const language = languageOf(piece.clause);
  return language === null ? null : saidInLanguage(piece, language);
}

/**
 * Whether a piece in one of those languages has words of a sentence around the name, of which none is known: "ISO 27001
 * schlummert bei uns", and not just "Certificación ISO 27001".
 */
export function isLeftOpenInWest({ before, after, clause }: ClaimPiece): boolean {
  const language = languageInWest(clause);
  if (language === null || language.isRenewedIn(clause)) return false;
  if (answeredRightAfter(after) !== null) return false;
  const own = language.thoughtsIn(`${before}${NAME}${after}`).find((it) => it.includes(NAME)) ?? "";
  return WORD.test(language.withoutCertificate(own).replaceAll(TYPE, ""));
}

const WORD = /\p{L}{3}/u;
const TYPE = /(?<!\p{L})(?:type?|tipo|typ|typu|typo)\s(?:I{1,2}|[12])(?!\p{L})/giu;

function saidInLanguage(piece: ClaimPiece, language: Language): SaidAbroad | null {
  const { mention, before, after, clause } = piece;
  const around = `${before}${NAME}${after}`;
  const thoughts = language.thoughtsIn(around);
  const at = thoughts.findIndex((thought) => thought.includes(NAME));
  const own = thoughts[at] ?? "";
  const beside = { own, earlier: thoughts.slice(0, at), later: thoughts.slice(at + 1) };
  const said =
    saidIn(own, language) ??
    saidFurtherOff(around, language) ??
    saidFurtherOff(clause.replace(mention.text, NAME), language);
  if (said?.says !== "answer") return said;
  switch (said.answer.answer) {
    case "yes":
      return heldBySomebody(piece, beside, language);
    case "no":
      return instead(beside, language) ?? said;
    case "aligned":
      return isCertifiedIn([own, ...beside.later], language)
        ? heldBySomebody(piece, beside, language)
        : said;
    default:
      return said;
  }
}

/** "ISO 27001 – tak, SOC 2: nie": an answer of a word, of whichever language. */
function answeredRightAfter(after: string): SignedAnswer | null {
  const mark = /^\s?[:：=–—-]+\s*(?=\p{L})/u.exec(after)?.[0];
  const word = mark === undefined ? undefined : answerAbroad(after.slice(mark.length))?.answer;
  return word === undefined || word === "not-applicable" ? null : ANSWERED[word];
}

const ANSWERED = { yes: HELD, no: NOT_HELD, "in-progress": UNDER_WAY } as const;

/** The thought with the name in it, those before it in the clause and those after it. */
interface Thoughts {
  readonly own: string;
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

/** It is there, unless it has ended since, or is of whoever was named before, or of somebody and "not us". */
function heldBySomebody(
  { mention, before, after, clause }: ClaimPiece,
  { own, earlier, later }: Thoughts,
  language: Language,
): SaidAbroad | null {
  if (isSaidOfNext(before, after) || isOneOfEither(clause, mention)) return null;
  if (later.some((thought) => language.says("over", thought) !== null)) return GONE;
  if (later.some(language.saysNotUs)) return { says: "others", holder: null };
  return (language.speaksOfUs(own) ? null : holderIn(earlier, language)) ?? THERE;
}

/** "We have none yet, only our host has": what there is in place of it. */
function instead({ later }: Thoughts, language: Language): SaidAbroad | null {
  const isPlanned = later.some((thought) => {
    const said = saidIn(thought, language);
    return said?.says === "answer" && said.answer === UNDER_WAY;
  });
  return holderIn(later, language) ?? (isPlanned ? TO_COME : null);
}

const THERE: SaidAbroad = { says: "answer", answer: HELD };
const TO_COME: SaidAbroad = { says: "answer", answer: UNDER_WAY };
const GONE: SaidAbroad = { says: "answer", answer: OVER };

function saidIn(words: string, language: Language): SaidAbroad | null {
  for (const [idea, answer] of WEIGHED) {
    const found = language.says(idea, words);
    if (found === null) continue;
    if (answer === "nothing") return { says: "nothing" };
    if (answer === "others") return { says: "others", holder: found[0] };
    if (answer === UNDER_WAY && language.isRenewedIn(words)) continue;
    if (idea === "denied" && language.namesFindings(words)) continue;
    return { says: "answer", answer };
  }
  return null;
}

/** As `saidIn`, of words among which those of something else may be: what is built upon stands near. */
function saidFurtherOff(words: string, language: Language): SaidAbroad | null {
  const said = saidIn(words, language);
  return said?.says === "answer" && said.answer === LIKE_IT ? null : said;
}

/** "We are in Hostko's data centre, which has it"; "we have none, only our host has". */
function holderIn(thoughts: readonly string[], language: Language): SaidAbroad | null {
  for (const thought of thoughts) {
    const holder = language.says("others", thought);
    if (holder !== null && language.says("denied", thought) === null)
      return { says: "others", holder: holder[0] };
  }
  return null;
}

/** "Certified in accordance with", "in keeping with it, for which we hold a certificate". */
function isCertifiedIn(thoughts: readonly string[], language: Language): boolean {
  return thoughts.some((thought) => {
    const said = language.namesCertificate(thought) ? saidIn(thought, language) : null;
    if (said?.says !== "answer") return false;
    return (
      said.answer === HELD || (said.answer === LIKE_IT && language.says("held", thought) !== null)
    );
  });
}

/** "取得したHostko", "Hostko（": said of a name beside it, which may be anybody's. */
function isSaidOfNext(before: string, after: string): boolean {
  if (SAID_OF_NEXT_IN_EAST_ASIAN.test(after)) return true;
  return NAME_AND_BRACKET_IN_EAST_ASIAN.test(before) && /[）)]\p{L}/u.test(after);
}
