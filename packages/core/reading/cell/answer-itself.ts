import { withoutAnswerOpening } from "../text/answer-opening.ts";
import { leadingAnswer } from "./leading-answer.ts";
import { listMarkersIn } from "../text/list-markers.ts";
import { monthOf } from "../dates/month-names.ts";
import { withEvenSpaces } from "../text/even-spaces.ts";

/** A bullet of an answer that is no list; an empty box or circle is an answer of its own. */
const BULLET =
  /^[\u2022\u2023\u25aa\u25ab\u25a0\u25cf\u25e6\u2043\u2219\u00b7\u203a\u00bb\u27a2\u27a4\u2192>]\s+/u;
const NUMBER = /^\(?(?:\d{1,2}|[a-h])[.)]\s+(?=["“]?\p{L})/u;

/** "3. Quartal 2027", "2. Phase": the number counts what stands behind it. */
const COUNTED =
  /^(?:quartal|quarter|kvartal|kwarta|čtvrtlet|halb|half|semest|trimest|phase|fase|faza|stage|stufe|etap|part(?:y|ei)|audit|surveillance|überwachung|jahr|year)/iu;

/** When a note was made and by whom: "[12/03/2025]", "JS 12.03.25:", "Update 2026-03-12 –". */
const DAY = String.raw`(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}[ -]?\p{L}{3,9}\.?[ -]?(?:\d{4}|\d{2}))`;
const BY = String.raw`(?:\p{Lu}{2,3}|\p{Lu}\.\s?\p{Lu}\.)`;
const NOTED = String.raw`(?:(?:update|updated|upd\.?|note|stand|edit)\s)?(?:${BY}[\s,/]+)?${DAY}(?:[\s,/]+${BY})?`;
const STAMP = new RegExp(
  String.raw`^(?:\[${NOTED}\]\s*[:–—-]?|\(${NOTED}\)\s*[:–—-]|${NOTED}\s?:)\s*(?=\p{L})`,
  "iu",
);
/** The same before a dash, where two dates would be a term. */
const STAMP_BEFORE_DASH = new RegExp(String.raw`^${NOTED}\s+[–—-]\s+(?=\p{L})`, "iu");

/** Whether any of these may open the text; most answers open otherwise. */
const MAY_HAVE_SURROUNDINGS = /^(?:\P{L}|\p{L}[.):]\s|[^\n]{1,60}?(?:[:,.!;–—：]|\s-\s))/u;

const QUOTED = /^(["“„«])([^"“”„«»]+)["”“»]$/su;

/**
 * The answer without what stands around it in a cell and says nothing: the number or bullet it stands under, quotation
 * marks, "Answer:", a greeting, the day and initials of a note. What is left reads as if it stood alone.
 */
export function answerItself(text: string): string {
  const even = withEvenSpaces(text).trim();
  if (!MAY_HAVE_SURROUNDINGS.test(even)) return even;
  const bare = withoutOpening(withoutQuotes(even));
  return bare === even || bare === "" ? even : answerItself(bare);
}

function withoutQuotes(text: string): string {
  return QUOTED.exec(text)?.[2]?.trim() ?? text;
}

function withoutOpening(text: string): string {
  if (isMarked(text)) return isList(text) ? text : text.replace(/^\S+\s+/u, "");
  return withoutAnswerOpening(withoutStamp(text));
}

function withoutStamp(text: string): string {
  const rest = text.replace(STAMP, "");
  if (rest !== text) return rest;
  const answer = text.replace(STAMP_BEFORE_DASH, "");
  return leadingAnswer(answer) === null ? text : answer;
}

function isMarked(text: string): boolean {
  if (BULLET.test(text)) return true;
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return false;
  const [word = ""] = /^\p{L}+/u.exec(text.slice(number.length)) ?? [];
  return monthOf(word) === null && !COUNTED.test(word);
}

/** Several items: their marks tell them apart. */
function isList(text: string): boolean {
  const rest = text.slice(1);
  return listMarkersIn(text).length > 0 || /\n\s*(?:\P{L}|\(?(?:\d{1,2}|[a-h])[.)])\s/u.test(rest);
}
