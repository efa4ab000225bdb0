import type { GridCell, GridRow } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import { matchHeading } from "../mapping/match-heading.ts";
import { documentDetail } from "./document-columns.ts";
import { standardsListed } from "./standards-listed.ts";
import { textAt } from "./text-at.ts";
import {
  headsAnswers,
  headsQuestions,
  isQuestion,
  questionColumnOf,
} from "./tell-questionnaire.ts";

/** The answers of one vendor. Columns count from 0. */
export interface AnswerColumn {
  readonly column: number;
  /** The vendor whom the heading names; `null` where it says no more than "Answer". */
  readonly vendor: string | null;
  /** Where more is said of the same answers, or `null`. */
  readonly comments: number | null;
  /** Where evidence of them is given, or `null`. */
  readonly evidence: number | null;
}

/** Where the questions of a questionnaire stand and where their answers do. */
export interface AnswerColumns {
  /** The first row that heads the answers, counted from 1. */
  readonly headerRow: number;
  readonly questionColumn: number;
  /** From the left; at least one. */
  readonly answers: readonly [AnswerColumn, ...AnswerColumn[]];
}

const COMMENTS =
  /\b(?:additional|further|supporting) (?:information|details?|comments?|notes)\b|\b(?:comments?|remarks?|explanations?|descriptions?|details?|notes|evidence|justification|elaborat\w+)\b/u;

/** What the reader of the answers writes, or the writer of the questions. */
const OF_OTHERS =
  /\b(?:analyst|assessor|reviewer|auditor|internal|institution|our|score|scoring|weight|points|risk|rating|guidance|instructions?|help|hint|reference|mapping|domain|category|section|control|framework|status|priority|required|options?|id|number|ref|question)\b/u;

/** An answer column is filled beside at least this share of the questions. */
const SHARE_OF_ANSWERS = 0.3;

/** Finds the columns of questions and answers; `null` where it is not plain which they are. */
export function answerColumns(rows: readonly GridRow[]): AnswerColumns | null {
  return underAnswerHeading(rows) ?? besideQuestions(rows);
}

/** "Vendor Answers | Additional Information": headed as such, if often with a section's name before. */
function underAnswerHeading(rows: readonly GridRow[]): AnswerColumns | null {
  const header = rows.find(
    ({ cells }) => cells.length > 1 && cells.some(({ content }) => headsAnswers(content.text)),
  );
  const answer = header?.cells.find(({ content }) => headsAnswers(content.text));
  if (header === undefined || answer === undefined) return null;
  const { column } = answer;
  const headed = header.cells.find(({ content }) => headsQuestions(content.text));
  const questionColumn = headed?.column ?? wordiestBefore(column, rows);
  if (questionColumn === null) return null;
  const beside = header.cells.filter((cell) => cell.column > column);
  return {
    headerRow: header.row,
    questionColumn,
    answers: [{ column, vendor: null, ...saidMoreIn(beside) }],
  };
}

/** Of the columns beside answers, those in which more is said of them. */
function saidMoreIn(beside: readonly GridCell[]): Pick<AnswerColumn, "comments" | "evidence"> {
  const comments = beside.find(({ content }) => holdsComments(content.text));
  const evidence = beside.find(({ content }) => documentDetail(content.text) === "evidence");
  return { comments: comments?.column ?? null, evidence: evidence?.column ?? null };
}

/** The column left of the answers in which most is written. */
function wordiestBefore(answer: number, rows: readonly GridRow[]): number | null {
  const lengths = new Map<number, number>();
  for (const { cells } of rows) {
    if (!cells.some(({ column }) => column === answer)) continue;
    for (const { column, content } of cells) {
      if (column >= answer) continue;
      lengths.set(column, (lengths.get(column) ?? 0) + content.text.length);
    }
  }
  const [wordiest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return wordiest?.[0] ?? null;
}

/**
 * "Question | Northbase | Westlake": what stands right of the questions is a vendor's each. Without
 * questions, labels that are headings of ours do as well: "Legal entity", "Service", "ISO 27001".
 */
function besideQuestions(rows: readonly GridRow[]): AnswerColumns | null {
  const known = questionColumnOf(rows) ?? labelColumnOf(rows);
  const listed = known === null ? standardsListed(rows.slice(0, ROWS_WITH_LABELS)) : null;
  const questionColumn = known ?? listed?.column ?? null;
  if (questionColumn === null) return null;
  const isAsked = (text: string) => isQuestion(text) || fieldOf(text) !== null;
  const asked = rows.filter((row) => isAsked(textAt(row, questionColumn)));
  const header =
    listed?.header ?? headerAbove(asked[0]?.row ?? 0, questionColumn, rows) ?? asked[0];
  if (header === undefined) return null;
  const isFilled = (column: number) =>
    asked.filter((row) => textAt(row, column) !== "").length >= asked.length * SHARE_OF_ANSWERS;
  const headed = header.cells.filter(
    ({ column, content }) =>
      column > questionColumn && !isOfOthers(content.text) && isFilled(column),
  );
  const named = headed.filter(({ content }) => !tellsMore(content.text));
  const heads = named.length > 0 ? named : headed.filter(mayBeWords).slice(0, 1);
  const [first, ...others] = withoutShared(
    withWords(heads.map((cell) => answersUnder(cell, header))),
  );
  if (first === undefined) return null;
  return { headerRow: header.row, questionColumn, answers: [first, ...others] };
}

/** So many labels that are headings of ours tell a list of labels from words. */
const FEWEST_LABELS = 4;
/** Beside certificates two that are about the vendor itself are enough; a list of standards has none. */
const FEWEST_BESIDES = 2;
/** A list of labels begins near the top; a sheet that is none may be long. */
const ROWS_WITH_LABELS = 200;

/** The column whose texts are headings of ours, most of all columns. */
function labelColumnOf(rows: readonly GridRow[]): number | null {
  const fields = new Map<number, Set<string>>();
  for (const { cells } of rows.slice(0, ROWS_WITH_LABELS)) {
    for (const { column, content } of cells) {
      const field = content.kind === "text" ? fieldOf(content.text) : null;
      if (field === null) continue;
      fields.set(column, (fields.get(column) ?? new Set()).add(field));
    }
  }
  const [most] = [...fields].sort((a, b) => b[1].size - a[1].size);
  if (most === undefined) return null;
  const [column, labels] = most;
  return labels.size >= FEWEST_LABELS || (asksClaim(labels) && besides(labels) >= FEWEST_BESIDES)
    ? column
    : null;
}

function asksClaim(labels: ReadonlySet<string>): boolean {
  return labels.has("isoClaim") || labels.has("soc2Claim");
}

/** How many labels ask for something else than certificates and reports. */
function besides(labels: ReadonlySet<string>): number {
  return [...labels].filter((field) => !/^(?:iso|soc|relatedCerts|otherAssurance)/u.test(field))
    .length;
}

function fieldOf(text: string): string | null {
  return matchHeading([text]).field;
}

/** The row that heads the answers: the last one above the first question with words right of it. */
function headerAbove(
  firstAsked: number,
  questionColumn: number,
  rows: readonly GridRow[],
): GridRow | undefined {
  return rows.findLast(
    ({ row, cells }) =>
      row < firstAsked &&
      cells.some(({ column, content }) => column > questionColumn && content.text.trim() !== ""),
  );
}

/** Headings of answers that name nobody: "Yes / No", "Compliant?", "Value", "Short", "A". */
const NAMES_NOBODY =
  /^(?:yes|y|no|n|a|compliance|compliant|complies|met|value|input|selection|choice|result|outcome|text|data|information|(?:(?:short|brief|full|long|detailed|simulated|sample|example|draft|final|current|initial|updated|written|own) ?)+|(?:your|vendors?|suppliers?|provider|company)(?: .*)?)(?: .*)?$/u;
/** "Northbase answer": whose answers they are, before what they are. */
const ANSWERS_OF = /\s+(?:answers?|responses?|repl(?:y|ies))\s*$/iu;

function answersUnder({ column, content }: GridCell, header: GridRow): AnswerColumn {
  const right = header.cells.filter((cell) => cell.column > column);
  const other = right.findIndex((cell) => !tellsMore(cell.content.text));
  const name = content.text.trim().replace(ANSWERS_OF, "");
  const isName = !tellsMore(content.text) && !NAMES_NOBODY.test(headingWords(name));
  return {
    column,
    vendor: isName ? name : null,
    ...saidMoreIn(other === -1 ? right : right.slice(0, other)),
  };
}

/** "A | Northbase answer": a column of Y and N, and the words to it in the next one, are one vendor's. */
function withWords(answers: readonly AnswerColumn[]): readonly AnswerColumn[] {
  const [short, full, another] = answers;
  if (short === undefined || full === undefined || another !== undefined) return answers;
  if (short.vendor !== null || short.comments !== null) return answers;
  return [{ ...full, column: short.column, comments: full.column }];
}

/** What stands right of the last vendor alone may be said of them all, or of any. */
function withoutShared(answers: readonly AnswerColumn[]): readonly AnswerColumn[] {
  const last = answers.at(-1);
  if (last === undefined || answers.length < 2) return answers;
  const others = answers.slice(0, -1);
  const isShared = (kind: "comments" | "evidence") => others.every((it) => it[kind] === null);
  return [
    ...others,
    {
      ...last,
      comments: isShared("comments") ? null : last.comments,
      evidence: isShared("evidence") ? null : last.evidence,
    },
  ];
}

/** "Yes / No" offers a choice; elsewhere in headings "no" is a number. */
const CHOICE = /^\W*(?:y|yes)\b.*\b(?:n|no)\b/iu;

function isOfOthers(heading: string): boolean {
  return !CHOICE.test(heading) && OF_OTHERS.test(headingWords(heading));
}

/** "Evidence" may hold a file as well as words; other columns on documents hold none. */
function holdsComments(heading: string): boolean {
  if (documentDetail(heading) !== null) return false;
  return COMMENTS.test(headingWords(heading)) && !isOfOthers(heading);
}

/** Where nothing else is answered, what is told beside answers is one, unless it is a date. */
function mayBeWords({ content }: GridCell): boolean {
  const detail = documentDetail(content.text);
  return detail === null || detail === "evidence";
}

function tellsMore(heading: string): boolean {
  return holdsComments(heading) || documentDetail(heading) !== null;
}
