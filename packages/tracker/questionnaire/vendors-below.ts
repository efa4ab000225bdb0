import type { GridRow } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import { matchHeading } from "../mapping/match-heading.ts";
import { type AnswerColumns, answerColumns } from "./answer-columns.ts";
import { textAt } from "./text-at.ts";

/** Fewer questions than this may be asked twice by chance. */
const FEWEST_QUESTIONS = 4;
/** From this share of the questions on, asked more than once, somebody else answers them again. */
const SHARE_ASKED_AGAIN = 0.6;

/** Whose answers stand below each other in one column of answers, as portals export them. */
export interface VendorsBelow {
  /** Counted from 1. */
  readonly headerRow: number;
  /** The vendors by the column that names them; none where only the questions come again and again. */
  readonly vendors: readonly string[];
}

/**
 * Whether one column holds the answers of several vendors, one below the other. Read as one vendor's, the
 * certificate of one would stand beside the report of another. `null` where it does not.
 */
export function vendorsBelow(rows: readonly GridRow[]): VendorsBelow | null {
  const found = answerColumns(rows);
  if (found === null) return null;
  const answered = rows.filter(
    (row) => row.row > found.headerRow && found.answers.some(({ column }) => textAt(row, column)),
  );
  const vendors = namedVendors(rows, answered, found);
  if (vendors.length > 1) return { headerRow: found.headerRow, vendors };
  return isAskedAgain(answered, found) ? { headerRow: found.headerRow, vendors: [] } : null;
}

function namedVendors(
  rows: readonly GridRow[],
  answered: readonly GridRow[],
  { headerRow, questionColumn, answers }: AnswerColumns,
): readonly string[] {
  const header = rows.find(({ row }) => row === headerRow);
  const isOfAnswers = (at: number) =>
    at === questionColumn ||
    answers.some(({ column, comments }) => at === column || at === comments);
  const column = header?.cells.find(
    (cell) => !isOfAnswers(cell.column) && namesVendor(cell.content.text),
  )?.column;
  if (column === undefined) return [];
  return [...new Set(answered.map((row) => textAt(row, column)).filter((name) => name !== ""))];
}

function namesVendor(heading: string): boolean {
  const { field } = matchHeading([heading]);
  return field === "vendorName" || field === "vendorLegalEntity";
}

function isAskedAgain(answered: readonly GridRow[], { questionColumn }: AnswerColumns): boolean {
  const times = new Map<string, number>();
  for (const row of answered) {
    const question = headingWords(textAt(row, questionColumn));
    if (question !== "") times.set(question, (times.get(question) ?? 0) + 1);
  }
  const again = [...times.values()].filter((count) => count > 1).length;
  return times.size >= FEWEST_QUESTIONS && again >= times.size * SHARE_ASKED_AGAIN;
}
