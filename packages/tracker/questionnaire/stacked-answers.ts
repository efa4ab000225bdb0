import type { GridRow } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import { matchHeading } from "../mapping/match-heading.ts";
import { type AnswerColumns, answerColumns } from "./answer-columns.ts";
import { documentColumns } from "./document-columns.ts";
import type { StackedColumns, StackedVendor } from "./stacked-vendor.ts";
import { textAt } from "./text-at.ts";
import { vendorsAsked } from "./vendors-asked.ts";
import { vendorsNamed } from "./vendors-named.ts";

/** Fewer questions than this may be asked twice by chance. */
const FEWEST_QUESTIONS = 4;
/** From this share of the questions on, asked more than once, somebody else answers them again. */
const SHARE_ASKED_AGAIN = 0.6;

/** What a sheet with the answers of several vendors below each other, as portals export them, was found to hold. */
export type StackedAnswers =
  | {
      readonly kind: "named";
      readonly columns: StackedColumns;
      readonly vendors: readonly StackedVendor[];
    }
  /** An answer in `row` is nobody's: no column names its vendor, or not in that row. */
  | { readonly kind: "nameless"; readonly headerRow: number; readonly row: number };

/**
 * Parts the answers of several vendors that stand below each other in one column. Read as one vendor's, the
 * certificate of one would stand beside the report of another. `null` where there is only one vendor's.
 */
export function stackedAnswers(rows: readonly GridRow[]): StackedAnswers | null {
  const found = answerColumns(rows);
  if (found === null) return null;
  const columns = stackedColumns(rows, found);
  const asked = rows.filter(
    (row) => row.row > found.headerRow && textAt(row, columns.question) !== "",
  );
  const isAnswered = (row: GridRow) => textAt(row, columns.answers.column) !== "";
  const named =
    columns.vendor === null ? null : vendorsNamed(asked, columns.vendor.column, isAnswered);
  if (named !== null) {
    if (named.kind === "nameless") return { ...named, headerRow: found.headerRow };
    return { kind: "named", columns, vendors: named.vendors };
  }
  if (!isAskedAgain(asked.filter(isAnswered), columns.question)) return null;
  const vendors = vendorsAsked(asked, columns.question, columns.answers.column);
  if (vendors !== null) return { kind: "named", columns: { ...columns, vendor: null }, vendors };
  const first = asked.find(isAnswered)?.row ?? found.headerRow;
  return { kind: "nameless", headerRow: found.headerRow, row: first };
}

function stackedColumns(rows: readonly GridRow[], found: AnswerColumns): StackedColumns {
  const { headerRow, questionColumn, answers } = found;
  const header = rows.find(({ row }) => row === headerRow);
  const documents = documentColumns(rows, found).get(answers[0].column) ?? [];
  const taken = new Set([
    questionColumn,
    ...answers.flatMap((it) => [it.column, it.comments]),
    ...documents.map(({ column }) => column),
  ]);
  const others = (header?.cells ?? []).filter(
    ({ column, content }) => !taken.has(column) && content.text.trim() !== "",
  );
  const vendor = others.find(({ content }) => namesVendor(content.text)) ?? null;
  return {
    headerRow,
    question: questionColumn,
    answers: answers[0],
    documents,
    vendor,
    others: others.filter((it) => it !== vendor),
  };
}

function namesVendor(heading: string): boolean {
  const { field } = matchHeading([heading]);
  return field === "vendorName" || field === "vendorLegalEntity";
}

function isAskedAgain(answered: readonly GridRow[], question: number): boolean {
  const times = new Map<string, number>();
  for (const row of answered) {
    const words = headingWords(textAt(row, question));
    if (words !== "") times.set(words, (times.get(words) ?? 0) + 1);
  }
  const again = [...times.values()].filter((count) => count > 1).length;
  return times.size >= FEWEST_QUESTIONS && again >= times.size * SHARE_ASKED_AGAIN;
}
