import type { ColumnHeading, Layout } from "../layout/layout.ts";
import type { GridRow, SheetSource } from "../layout/grid.ts";
import { mapColumns, type SavedMapping } from "../mapping/map-columns.ts";
import { type ColumnMapping, columnsOf, type Mapping } from "../mapping/mapping.ts";
import { isBarelyUnderstood, type UnderstoodTracker } from "../understand-tracker.ts";
import { type AnswerColumn, answerColumns, type AnswerColumns } from "./answer-columns.ts";
import type { AnswersPlace } from "./answers-place.ts";
import { type DocumentColumn, documentColumns } from "./document-columns.ts";
import { documentsBeside, withDocuments } from "./documents-beside.ts";
import { gridLayout } from "./grid-layout.ts";
import { questionnaireRows } from "./questionnaire-rows.ts";
import { standardsListed } from "./standards-listed.ts";
import { headsAnswers, headsQuestions } from "./tell-questionnaire.ts";
import { turnedSource } from "./turned-source.ts";
import { vendorInTitles } from "./vendor-in-titles.ts";
import { vendorOfSheet } from "./vendor-of-sheet.ts";

/** A questionnaire that is understood: a tracker over its sheet turned on its side. */
export interface UnderstoodQuestionnaire {
  readonly source: SheetSource;
  readonly tracker: UnderstoodTracker;
  /** Where each vendor answers, in the order of their rows in the grid. */
  readonly answers: readonly AnswersPlace[];
}

/**
 * Reads a sheet with a question a row as a tracker with a vendor a column. Each question is a heading, taken
 * for a field as headings are. `null` where answers are not found or hardly a question is known.
 */
export async function understandQuestionnaire(
  source: SheetSource,
  saved: SavedMapping = new Map(),
): Promise<UnderstoodQuestionnaire | null> {
  const rows = await questionnaireRows(source);
  const found = answerColumns(rows);
  if (found === null || isForm(rows, found)) return null;
  const asked = questions(rows, found);
  const samples = samplesOf(asked, rows, found.answers);
  const mapping = mapColumns(asked, samples, saved);
  const isWorthReading = standardsListed(rows) !== null || asksClaimAsSuch(mapping, rows);
  if (isBarelyUnderstood(mapping) && !isWorthReading) return null;
  const named = withVendors({ mapping, asked, rows }, found, source.shape.name);
  const vendorColumn = columnsOf(named.mapping, "vendorName")[0]?.column;
  if (vendorColumn === undefined) return null;
  const layout = layoutOf(source.shape.name, named.asked, found);
  const besides = documentColumns(rows, found);
  const documents = documentsBeside(named.mapping.columns, besides, saved);
  const mapped = withDocuments(named.mapping, documents);
  return {
    source: turnedSource(source, named.rows, found.answers, documents),
    tracker: { layout, mapping: mapped, vendorColumn, dateOrders: new Map() },
    answers: found.answers.map((answer) =>
      placeOf(answer, besides.get(answer.column) ?? [], layout),
    ),
  };
}

/** Whether a sheet that is headed “Question” and “Answer” asks for a certificate or a report, if for nothing else. */
function asksClaimAsSuch(mapping: Mapping, rows: readonly GridRow[]): boolean {
  const isHeaded = rows.some(
    ({ cells }) =>
      cells.some(({ content }) => headsQuestions(content.text)) &&
      cells.some(({ content }) => headsAnswers(content.text)),
  );
  const claims = [...columnsOf(mapping, "isoClaim"), ...columnsOf(mapping, "soc2Claim")];
  return isHeaded && claims.length > 0;
}

/** The columns of a vendor, as far down as something is asked. */
function placeOf(
  { column, comments }: AnswerColumn,
  documents: readonly DocumentColumn[],
  { firstColumn, lastColumn }: Layout,
): AnswersPlace {
  const down = { firstRow: firstColumn + 1, lastRow: lastColumn + 1 };
  const cellsOf = (at: number) => ({ ...down, firstColumn: at, lastColumn: at });
  const more = new Set(documents.map((document) => document.column));
  if (comments !== null) more.add(comments);
  return {
    row: column + 1,
    column,
    cells: [cellsOf(column), ...[...more].sort((a, b) => a - b).map(cellsOf)],
  };
}

/** So many answers in the same few words are none: "TXT", "Choose an item". */
const FEWEST_ANSWERS = 10;
const MOST_CHOICES = 4;
const IS_ANSWER = /^(?:y|n|yes|no|n\/?a|true|false|partial(?:ly)?|ja|nein|sí|si|oui|non)\b/iu;

/** Whether the answers of a form are still its own: what kind of answer is wanted, not one. */
function isForm(rows: readonly GridRow[], { headerRow, answers }: AnswerColumns): boolean {
  const texts = rows
    .filter(({ row }) => row > headerRow)
    .flatMap(({ cells }) =>
      cells
        .filter(({ column }) => answers.some((answer) => answer.column === column))
        .map(({ content }) => content.text.trim())
        .filter((text) => text !== ""),
    );
  const choices = new Set(texts);
  return (
    texts.length >= FEWEST_ANSWERS &&
    choices.size <= MOST_CHOICES &&
    ![...choices].some((text) => IS_ANSWER.test(text))
  );
}

/** Every row that asks as a heading: in the column of questions, or left of it where there is an answer. */
function questions(
  rows: readonly GridRow[],
  { headerRow, questionColumn, answers }: AnswerColumns,
): readonly ColumnHeading[] {
  return rows.flatMap(({ row, cells }) => {
    const answered = cells.filter(({ column }) => answers.some((it) => it.column === column));
    if (answered.some(({ content }) => headsAnswers(content.text))) return [];
    const isHead = cells.some(
      (it) => it.column === questionColumn && headsQuestions(it.content.text),
    );
    if (isHead && row !== headerRow) return [];
    const question = cells.findLast(
      ({ column, content }) =>
        (column === questionColumn || (column < questionColumn && answered.length > 0)) &&
        content.kind === "text" &&
        content.text.trim() !== "",
    );
    return question === undefined
      ? []
      : [{ column: row - 1, path: [question.content.text.trim()] }];
  });
}

function samplesOf(
  asked: readonly ColumnHeading[],
  rows: readonly GridRow[],
  answers: readonly AnswerColumn[],
): ReadonlyMap<number, readonly string[]> {
  const byRow = new Map(rows.map((row) => [row.row - 1, row.cells]));
  return new Map(
    asked.map(({ column }) => {
      const cells = byRow.get(column) ?? [];
      const texts = answers.flatMap(
        ({ column: at }) => cells.find((cell) => cell.column === at)?.content.text.trim() ?? [],
      );
      return [column, texts.filter((text) => text !== "")];
    }),
  );
}

/** The questions of a sheet, what they are taken for, and its rows. */
interface ReadQuestions {
  readonly mapping: Mapping;
  readonly asked: readonly ColumnHeading[];
  readonly rows: readonly GridRow[];
}

/** How a vendor is spoken of whom nothing names. */
const NAMELESS = "the vendor";

/**
 * The vendor stands in an answer, in a line above the questions, in the heading of the answers, or, failing
 * these, in the name of the sheet: people keep a sheet for each vendor. The heading of the answers then counts as the answer to that.
 */
function withVendors(
  read: ReadQuestions,
  { headerRow, answers }: AnswerColumns,
  sheet: string,
): ReadQuestions {
  const { mapping, asked, rows } = read;
  const isAnswered = columnsOf(mapping, "vendorName").some(({ column }) =>
    rows.some(
      ({ row, cells }) =>
        row - 1 === column && cells.some((cell) => answers.some((it) => it.column === cell.column)),
    ),
  );
  if (isAnswered) return read;
  const isQuestion = ({ column }: ColumnHeading | ColumnMapping) => column !== headerRow - 1;
  const others = mapping.columns.filter((it) => it.field !== "vendorName" && isQuestion(it));
  const isNamed = answers.some(({ vendor }) => vendor !== null);
  const [, another] = answers;
  const inTitles = another === undefined ? vendorInTitles(rows, headerRow) : null;
  const ofSheet = vendorOfSheet(sheet);
  const nameOf = (it: AnswerColumn) => inTitles ?? it.vendor ?? ofSheet ?? NAMELESS;
  const named = rows.map((row) =>
    row.row === headerRow
      ? { row: row.row, cells: answers.map((it) => nameCell(it.column, nameOf(it))) }
      : row,
  );
  const column = {
    column: headerRow - 1,
    heading: "Vendor",
    field: "vendorName",
    confidence: 1,
    reason: namedHow(inTitles, isNamed, ofSheet),
    doubt: null,
    decidedBy: "heading",
  } as const;
  return {
    mapping: { ...mapping, columns: [column, ...others] },
    asked: asked.filter(isQuestion),
    rows: named,
  };
}

function namedHow(inTitles: string | null, isNamed: boolean, ofSheet: string | null): string {
  if (inTitles !== null) return "a line above the questions names the vendor";
  if (isNamed) return "the answers are headed by it";
  if (ofSheet === null) return "nothing names the vendor";
  return "nothing else names the vendor than the sheet";
}

function nameCell(column: number, name: string) {
  return { column, content: { kind: "text", text: name } } as const;
}

function layoutOf(
  sheet: string,
  headings: readonly ColumnHeading[],
  { headerRow, questionColumn, answers }: AnswerColumns,
): Layout {
  return gridLayout({
    sheet,
    arrangement: "question-a-row",
    rows: [questionColumn + 1],
    headings,
    columns: [headerRow - 1, ...headings.map(({ column }) => column)],
    vendors: answers.map(({ column }) => column + 1),
  });
}
