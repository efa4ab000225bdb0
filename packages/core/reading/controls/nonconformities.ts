import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { NUMBER, numberOf } from "../text/number-words.ts";
import type { SourceCell } from "../cell/source-cell.ts";

/** Nonconformities of one grade, as a cell counts them. */
export interface GradedNonconformities {
  /** How many were raised; `null` where some were and nobody says how many. */
  readonly count: number | null;
  readonly standing: "closed" | "open" | "unstated";
}

/** What the last audit is said to have raised. A grade that is not spoken of counts none. */
export interface Nonconformities {
  readonly major: GradedNonconformities;
  readonly minor: GradedNonconformities;
  /** Raised without a grade: "3 NCs open". */
  readonly ungraded: GradedNonconformities;
}

type Grade = keyof Nonconformities;

const NONE_RAISED: GradedNonconformities = { count: 0, standing: "closed" };
const NOTHING: Nonconformities = {
  major: NONE_RAISED,
  minor: NONE_RAISED,
  ungraded: NONE_RAISED,
};

const NONE =
  /^[\s\p{P}]*(?:no|none|nil|zero|0)(?:\s+(?:open|outstanding|majors?|minors?|or|and|non-?\s?conformit(?:y|ies)|NCR?s?|findings?|CARs?|issues?|raised|noted|identified|reported|found))*[\s\p{P}]*$/iu;

/** Where what is said of one grade ends: "1 major closed; 2 minor open". A date keeps its stops. */
const PARTS = /[;,\n/+&]|\.(?:\s|$)|(?<!\p{L})(?:and|but|both)(?!\p{L})/iu;

const MAJOR = /(?<!\p{L})majors?(?!\p{L})/iu;
const MINOR = /(?<!\p{L})minors?(?!\p{L})/iu;
const MENTION = /(?<!\p{L})(?:non-?\s?conformit(?:y|ies)|NCR?s?|CARs?|findings?)(?!\p{L})/iu;
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:no|none|nil|${NUMBER})(?![\p{L}\p{N}.])`,
  "iu",
);
const ONLY_A_NUMBER = /^[\s\p{P}]*\d+[\s\p{P}]*$/u;

const NONE_OPEN =
  /(?<!\p{L})(?:no|none|nil|nothing|0)\s+(?:\p{L}+\s+){0,2}(?:open|outstanding|overdue)/iu;
const OPEN =
  /(?<!\p{L})(?:open|outstanding|overdue|unresolved|pending|in\s+progress|(?:not|un)\s*(?:yet\s+|been\s+)*(?:closed|resolved|cleared)|to\s+be\s+closed)(?!\p{L})/iu;
/** "1 closed" after "2 minor" leaves one open. */
const SO_MANY_CLOSED = new RegExp(
  String.raw`^\s*(${NUMBER})\s+(?:\p{L}+\s+){0,2}(?:closed|resolved|cleared)`,
  "iu",
);
const CLOSED = /(?<!\p{L})(?:closed|resolved|cleared|corrected|remediated)(?!\p{L})/iu;

/** Reads what the last audit raised: "0 major, 2 minor closed". */
export function readNonconformities(cell: SourceCell): Fact<Nonconformities> {
  const state = cellState(cell);
  if (state !== null) return state;
  const found = nonconformitiesIn(cell.content.text);
  return found === null
    ? unclearIn(cell, "it does not say how many were raised and whether they are closed")
    : statedIn(cell, found);
}

function nonconformitiesIn(text: string): Nonconformities | null {
  if (NONE.test(text)) return NOTHING;
  const found: { grade: Grade; count: number | null; standing: Standing | null }[] = [];
  for (const part of text.split(PARTS)) {
    const grade = gradeOf(part);
    const standing = standingOf(part);
    if (grade !== null) found.push({ grade, count: countOf(part), standing });
    else if (standing !== null) for (const one of found) one.standing ??= left(one, part, standing);
  }
  if (found.length === 0) return null;
  const said: Record<Grade, GradedNonconformities> = { ...NOTHING };
  for (const { grade, count, standing } of found) {
    said[grade] = count === 0 ? NONE_RAISED : { count, standing: standing ?? "unstated" };
  }
  return said;
}

type Standing = "open" | "closed";

function gradeOf(part: string): Grade | null {
  if (MAJOR.test(part)) return "major";
  if (MINOR.test(part)) return "minor";
  return MENTION.test(part) || ONLY_A_NUMBER.test(part) ? "ungraded" : null;
}

function standingOf(part: string): Standing | null {
  if (NONE_OPEN.test(part)) return "closed";
  if (OPEN.test(part)) return "open";
  return CLOSED.test(part) ? "closed" : null;
}

/** What words apart from the count say of it. */
function left({ count }: { count: number | null }, words: string, standing: Standing): Standing {
  const closed = SO_MANY_CLOSED.exec(words)?.[1];
  return closed === undefined || numberOf(closed) === count ? standing : "open";
}

/** The first number of a part; later ones belong to dates and clauses. */
function countOf(part: string): number | null {
  const word = COUNT.exec(part)?.[0];
  if (word === undefined) return null;
  return /^\p{L}/u.test(word) && Number.isNaN(numberOf(word)) ? 0 : numberOf(word);
}
