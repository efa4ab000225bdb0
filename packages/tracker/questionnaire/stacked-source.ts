import { cellAddress } from "../layout/cell-address.ts";
import type { GridCell, GridRow, SheetSource } from "../layout/grid.ts";
import { heldRows } from "../layout/held-rows.ts";
import { askedInRow } from "../layout/vendor-place.ts";
import { answerIn } from "./answer-in.ts";
import { type DocumentsBeside, documentColumnIn, documentsInRow } from "./documents-beside.ts";
import type { StackedQuestion } from "./questions-stacked.ts";
import type { StackedColumns, StackedVendor } from "./stacked-vendor.ts";
import { textAt } from "./text-at.ts";

/** A cell of the grid with the row of the sheet in which it stands. */
interface PlacedCell extends GridCell {
  readonly sheetRow: number;
  readonly sheetColumn: number;
}

/**
 * A sheet with an answer a row as the grid in which a vendor has a row, which is the row of its first answer.
 * Columns that name the vendor or tell more of it keep their place; questions stand right of them all, and
 * what is told of documents beside the answers behind the questions.
 */
export function stackedSource(
  { shape, prepareShape }: SheetSource,
  columns: StackedColumns,
  vendors: readonly StackedVendor[],
  questions: readonly StackedQuestion[],
  documents: DocumentsBeside,
): SheetSource {
  const grid = vendors.map((vendor) => ({
    row: vendor.rows[0].row,
    cells: [
      ...toldBeside(columns, vendor),
      ...answersOf(columns, vendor, questions),
      ...documentsOf(columns, vendor, questions, documents),
    ],
  }));
  const placed = new Map(
    grid.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
  );
  return {
    shape: { ...shape, merges: [], tables: [], autoFilter: null, names: [], hiddenColumns: [] },
    ...(prepareShape === undefined ? {} : { prepareShape }),
    rows: heldRows(grid),
    addressOf: (row, column) => {
      const cell = placed.get(row)?.get(column);
      return cell === undefined
        ? cellAddress(row, columns.answers.column)
        : cellAddress(cell.sheetRow, cell.sheetColumn);
    },
  };
}

/** What the columns beside the answers say of the vendor as a whole: the same in each of its rows. */
function toldBeside(
  { vendor, others }: StackedColumns,
  { name, rows }: StackedVendor,
): readonly PlacedCell[] {
  const first = rows[0].row;
  const named: readonly PlacedCell[] =
    vendor === null
      ? []
      : [
          {
            column: vendor.column,
            content: { kind: "text", text: name },
            sheetRow: first,
            sheetColumn: vendor.column,
          },
        ];
  const told = others.flatMap(({ column }): readonly PlacedCell[] => {
    const filled = rows.filter((row) => textAt(row, column) !== "");
    const [said] = filled;
    if (said === undefined || new Set(filled.map((row) => textAt(row, column))).size > 1) return [];
    const content = said.cells.find((cell) => cell.column === column)?.content;
    return content === undefined
      ? []
      : [{ column, content, sheetRow: said.row, sheetColumn: column }];
  });
  return [...named, ...told].sort((a, b) => a.column - b.column);
}

function answersOf(
  { answers }: StackedColumns,
  vendor: StackedVendor,
  questions: readonly StackedQuestion[],
): readonly PlacedCell[] {
  return questions.flatMap(({ row, answeredIn }): readonly PlacedCell[] => {
    const at: GridRow | undefined = answeredIn.get(vendor);
    const content = at === undefined ? undefined : answerIn(at, answers);
    if (at === undefined || content === undefined) return [];
    return [{ column: askedInRow(row), content, sheetRow: at.row, sheetColumn: answers.column }];
  });
}

function documentsOf(
  { answers: { column: answers } }: StackedColumns,
  vendor: StackedVendor,
  questions: readonly StackedQuestion[],
  documents: DocumentsBeside,
): readonly PlacedCell[] {
  return questions
    .flatMap(({ row, answeredIn }): readonly PlacedCell[] => {
      const at = answeredIn.get(vendor);
      if (at === undefined) return [];
      return documentsInRow(documents, at, askedInRow(row), answers).map((cell) => ({
        ...cell,
        sheetRow: at.row,
        sheetColumn: documentColumnIn(documents, cell.column, answers) ?? answers,
      }));
    })
    .sort((a, b) => a.column - b.column);
}
