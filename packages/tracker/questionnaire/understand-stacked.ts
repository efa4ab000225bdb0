import type { CellRange, GridRow, SheetSource } from "../layout/grid.ts";
import type { Layout } from "../layout/layout.ts";
import { askedInRow } from "../layout/vendor-place.ts";
import { mapColumns, type SavedMapping } from "../mapping/map-columns.ts";
import { type ColumnMapping, columnsOf, type Mapping } from "../mapping/mapping.ts";
import { isBarelyUnderstood } from "../understand-tracker.ts";
import type { AnswersPlace } from "./answers-place.ts";
import { byEngagement } from "./by-engagement.ts";
import { documentsBeside, withDocuments } from "./documents-beside.ts";
import { gridLayout } from "./grid-layout.ts";
import { questionsStacked, type StackedQuestion } from "./questions-stacked.ts";
import { stackedAnswers } from "./stacked-answers.ts";
import { stackedSource } from "./stacked-source.ts";
import type { StackedColumns, StackedVendor } from "./stacked-vendor.ts";
import { textAt } from "./text-at.ts";
import type { UnderstoodQuestionnaire } from "./understand-questionnaire.ts";

/** Answers below each other that are understood, or the row with an answer that is nobody's. */
export type UnderstoodStack =
  | { readonly kind: "understood"; readonly value: UnderstoodQuestionnaire }
  | { readonly kind: "nameless"; readonly headerRow: number; readonly row: number };

/**
 * Reads a sheet with a row for each answer as a tracker with a row for each vendor. Each question is a
 * heading, and so are the columns that tell more of a vendor. `null` where the sheet holds nothing of the
 * kind, or hardly a question is known.
 */
export async function understandStacked(
  source: SheetSource,
  beginning: readonly GridRow[],
  saved: SavedMapping = new Map(),
): Promise<UnderstoodStack | null> {
  if (stackedAnswers(beginning) === null) return null;
  const found = stackedAnswers(await allRows(source));
  if (found === null || found.kind === "nameless") return found;
  const { columns } = found;
  const vendors = found.vendors
    .flatMap((vendor) => byEngagement(columns, vendor))
    .sort((a, b) => a.rows[0].row - b.rows[0].row);
  const questions = questionsStacked(columns, vendors);
  const mapping = mappingOf(columns, vendors, questions, saved);
  const vendorColumn = columnsOf(mapping, "vendorName")[0]?.column;
  if (vendorColumn === undefined || isBarelyUnderstood(mapping)) return null;
  const told = new Map([[columns.answers.column, columns.documents]]);
  const documents = documentsBeside(mapping.columns, told, saved);
  return {
    kind: "understood",
    value: {
      source: stackedSource(source, columns, vendors, questions, documents),
      tracker: {
        layout: layoutOf(source.shape.name, columns, vendors, mapping),
        mapping: withDocuments(mapping, documents),
        vendorColumn,
        dateOrders: new Map(),
      },
      answers: vendors.map((vendor) => placeOf(columns, vendor)),
    },
  };
}

/** A portal may have exported the answers of hundreds of vendors. */
async function allRows(source: SheetSource): Promise<readonly GridRow[]> {
  const rows: GridRow[] = [];
  for await (const chunk of source.rows()) rows.push(...chunk);
  return rows;
}

function mappingOf(
  { vendor, others, answers }: StackedColumns,
  vendors: readonly StackedVendor[],
  questions: readonly StackedQuestion[],
  saved: SavedMapping,
): Mapping {
  const asked = questions
    .filter(({ repeats }) => repeats === null)
    .map(({ row, text }) => ({ column: askedInRow(row), path: [text] }));
  const beside = others.map(({ column, content }) => ({ column, path: [content.text.trim()] }));
  const samples = new Map([
    ...questions.map(({ row, answeredIn }) => {
      const texts = [...answeredIn.values()].map((at) => textAt(at, answers.column));
      return [askedInRow(row), texts.filter((text) => text !== "")] as const;
    }),
    ...others.map(({ column }) => {
      const texts = vendors.flatMap(({ rows }) => rows.map((row) => textAt(row, column)));
      return [column, texts.filter((text) => text !== "")] as const;
    }),
  ]);
  const mapping = withRepeats(mapColumns([...beside, ...asked], samples, saved), questions);
  if (vendor === null) return mapping;
  const naming: ColumnMapping = {
    column: vendor.column,
    heading: vendor.content.text.trim(),
    field: "vendorName",
    confidence: 1,
    reason: "it says whose answer each row holds",
    doubt: null,
    decidedBy: "heading",
  };
  const columns = mapping.columns.filter(({ field }) => field !== "vendorName");
  return {
    columns: [naming, ...columns],
    notAsked: mapping.notAsked.filter((field) => field !== "vendorName"),
  };
}

/** A question that comes again holds what it held the first time: both answers are read, and may differ. */
function withRepeats(mapping: Mapping, questions: readonly StackedQuestion[]): Mapping {
  const repeated = questions.flatMap(({ row, repeats }) => {
    const first = repeats === null ? null : askedInRow(repeats);
    const as = mapping.columns.find(({ column }) => column === first);
    return as === undefined ? [] : [{ ...as, column: askedInRow(row) }];
  });
  const columns = [...mapping.columns, ...repeated].sort((a, b) => a.column - b.column);
  return { ...mapping, columns };
}

function layoutOf(
  sheet: string,
  { headerRow }: StackedColumns,
  vendors: readonly StackedVendor[],
  { columns }: Mapping,
): Layout {
  return gridLayout({
    sheet,
    arrangement: "answer-a-row",
    rows: [headerRow],
    headings: columns.map(({ column, heading }) => ({ column, path: [heading] })),
    columns: columns.map(({ column }) => column),
    vendors: vendors.map(({ rows }) => rows[0].row),
  });
}

/** Rows below one another are one stretch of cells. */
function placeOf(columns: StackedColumns, { rows }: StackedVendor): AnswersPlace {
  const { question, answers, vendor, documents } = columns;
  const at = [question, answers.column, answers.comments, vendor?.column ?? null];
  const told = documents.map(({ column }) => column);
  const held = [...at.filter((column) => column !== null), ...told];
  const across = { firstColumn: Math.min(...held), lastColumn: Math.max(...held) };
  let last = { firstRow: rows[0].row, lastRow: rows[0].row, ...across };
  const cells: [CellRange, ...CellRange[]] = [last];
  for (const { row } of rows.slice(1)) {
    if (row === last.lastRow + 1) last.lastRow = row;
    else cells.push((last = { firstRow: row, lastRow: row, ...across }));
  }
  return { row: rows[0].row, column: answers.column, cells };
}
