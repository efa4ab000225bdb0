import type { GridRow } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import type { Header } from "../layout/layout.ts";

const QUESTION = /^(?:(?:control|assessment|security|due diligence) )?questions?(?: text)?$/u;
const ANSWER =
  /^(?:(?:vendors?|suppliers?|provider|csp|caiq|your|company|respondent|approved)s? )*(?:answers?|responses?)$/u;

/** Whether a heading stands above answers: "Vendor Answers", "Response". */
export function headsAnswers(heading: string): boolean {
  return ANSWER.test(headingWords(heading));
}

/** Whether a heading stands above questions. */
export function headsQuestions(heading: string): boolean {
  return QUESTION.test(headingWords(heading));
}

/** Whether the headings say that the rows below hold questions about one vendor rather than a vendor each. */
export function isQuestionnaire({ headings }: Header): boolean {
  const own = headings.map(({ path }) => path[path.length - 1] ?? "");
  return own.some(headsQuestions) && own.some(headsAnswers);
}

/** What somebody is asked: it ends in a question mark, or opens as questions and requests do. */
const ASKS =
  /\?\W*$|^\W*(?:\d[\d.]*\s*)?(?:do|does|did|is|are|was|were|has|have|can|could|will|would|what|which|who|how|when|where|please|describe|provide|list|explain|indicate|state)(?!\p{L})/iu;
/** "Is MFA used?" is a question; "Has MFA" may be a heading or an answer. */
const SHORTEST_QUESTION = 20;

/** So many questions, and this share of what stands in a column, make it a column of questions. */
const FEWEST_QUESTIONS = 5;
const SHARE_OF_QUESTIONS = 0.4;

/** Whether a column of these rows holds questions, whatever its heading says. */
export function holdsQuestions(rows: readonly GridRow[]): boolean {
  return questionColumnOf(rows) !== null;
}

/** The column that holds questions, counted from 0; `null` where none does. */
export function questionColumnOf(rows: readonly GridRow[]): number | null {
  const texts = new Map<number, number>();
  const questions = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { column, content } of cells) {
      const text = content.text.trim();
      if (text === "" || content.kind !== "text") continue;
      texts.set(column, (texts.get(column) ?? 0) + 1);
      if (isQuestion(text)) questions.set(column, (questions.get(column) ?? 0) + 1);
    }
  }
  const found = [...questions].find(
    ([column, count]) =>
      count >= FEWEST_QUESTIONS && count >= (texts.get(column) ?? 0) * SHARE_OF_QUESTIONS,
  );
  return found?.[0] ?? null;
}

/** Whether a cell asks somebody something. */
export function isQuestion(text: string): boolean {
  return text.length >= SHORTEST_QUESTION && ASKS.test(text);
}
