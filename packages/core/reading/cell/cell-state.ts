import { pointsElsewhere } from "../text/elsewhere.ts";
import type { Fact } from "./fact.ts";
import { unclearIn } from "./from-cell.ts";
import { saysNotApplicable } from "./not-applicable.ts";
import { opensAnAnswer } from "./opens-an-answer.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { SourceCell } from "./source-cell.ts";

/** The `why` of a cell that holds a spreadsheet error instead of an answer. */
export const SPREADSHEET_ERROR = "the cell holds a spreadsheet error";

/** The `why` of a formula that was never calculated. */
export const NOT_CALCULATED = "the result of the formula is not in the file";

/** Answers longer than this say something of their own. */
const LONGEST_EMPTY_ANSWER = 90;

const ERROR_TEXT =
  /^(?:#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)|#{3,}|\[object Object\]|NaN|undefined)$/iu;

/** A formula that stands in the cell as words: "=VLOOKUP(A2,…". */
const FORMULA_TEXT = /^=\s*[+-]?(?:[A-Z][A-Z0-9.]*\(|'?[\w ]+'?!|\$?[A-Z]{1,3}\$?\d)/iu;

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;
const ANY_INVISIBLE = new RegExp(INVISIBLE.source, "u");

/**
 * What can be said of a cell before anybody asks what it means: it is empty, holds a placeholder,
 * points to a document, says that the question does not apply, or broke. `null` where there is
 * something to read.
 */
export function cellState(cell: SourceCell): Fact<never> | null {
  const { content, column } = cell;
  if (content.kind === "error") return unclearIn(cell, SPREADSHEET_ERROR);
  if (content.kind === "not-calculated") return unclearIn(cell, NOT_CALCULATED);
  if (content.kind !== "text" || opensAnAnswer(content.text)) return null;
  const text = visible(content.text);
  if (text === "") return { state: "blank", column };
  if (text.length > LONGEST_EMPTY_ANSWER && !isAddressOnly(text)) return null;
  if (!mayBeEmptyAnswer(text)) return null;
  if (ERROR_TEXT.test(text) || FORMULA_TEXT.test(text)) return unclearIn(cell, SPREADSHEET_ERROR);
  const quote = content.text;
  if (saysNotApplicable(text)) return { state: "not-applicable", quote, column };
  if (isPlaceholder(text)) return { state: "placeholder", quote, column };
  return pointsElsewhere(text) ? { state: "elsewhere", quote, column } : null;
}

function visible(text: string): string {
  return ANY_INVISIBLE.test(text) ? text.replace(INVISIBLE, "").trim() : text.trim();
}

/**
 * The first two letters of everything that the tests below look for: most answers begin otherwise,
 * and cells are read by the hundred thousand.
 */
const OPENINGS: ReadonlySet<string> = new Set(
  (
    "ye y/ n/ na n. n n- n\\ n| no nu nk nã ni en x xx tb to te pe pl po pr as aw at av al ad an ac a. ap a " +
    "ch ci cl cf co ca re r/ ou of ob on wa wi ww un un up di do du de se s. st sh su si sp sa zi em in id it is " +
    "ki k. ej ik nv pu is ke he la lo li ve vo vi vé ht fo gi bl be ba"
  ).split(" "),
);
const FIRST_LETTERS = /[\p{L}\p{N}].?/u;
const ENDS_LIKE_FILE = /\.[a-z]{3,4}$/iu;

function mayBeEmptyAnswer(text: string): boolean {
  const opening = FIRST_LETTERS.exec(text)?.[0];
  if (opening === undefined || /^[#=<{[]/u.test(text)) return true;
  return OPENINGS.has(opening.toLowerCase()) || ENDS_LIKE_FILE.test(text);
}

function isAddressOnly(text: string): boolean {
  return text.startsWith("http") && pointsElsewhere(text);
}
