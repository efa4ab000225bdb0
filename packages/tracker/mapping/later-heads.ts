import { readsAsAnswer } from "../layout/reads-as-answer.ts";
import type { GridRow, SheetSource } from "../layout/grid.ts";
import type { ColumnHeading, Header } from "../layout/layout.ts";
import { mapColumns, type SavedMapping } from "./map-columns.ts";
import type { ColumnMapping, LaterHead, Mapping } from "./mapping.ts";
import { SAMPLE_ROWS, Samples } from "./samples.ts";

/** What the first head of a sheet was understood to say. */
export interface FirstHead {
  readonly header: Header;
  readonly mapping: Mapping;
  readonly vendorColumn: number;
  readonly saved: SavedMapping;
}

/** The rows that head the columns again, and what the columns hold from there on where that differs. */
export interface HeadsFound {
  readonly rows: ReadonlySet<number>;
  readonly heads: readonly LaterHead[];
}

/** A head with the cells below it, as far as they are samples. */
interface Stretch {
  readonly head: GridRow;
  readonly samples: Samples;
}

/**
 * Goes once through a sheet in which rows, those of `mayHead`, may head further tables below the first one.
 * Columns that such a head calls otherwise are understood anew, by its words and the cells below it: a
 * “Status” under what was “SOC 2” answers another question.
 */
export async function findLaterHeads(
  source: SheetSource,
  first: FirstHead,
  mayHead: ReadonlySet<number>,
): Promise<HeadsFound> {
  const lastRow = Math.max(...mayHead) + SAMPLE_ROWS;
  const rows = new Set<number>();
  const heads: LaterHead[] = [];
  const known = new Map<string, readonly ColumnMapping[]>();
  let stretch: Stretch | null = null;

  const settle = ({ head, samples }: Stretch) => {
    const headings = headingsOf(head, first.header);
    const words = JSON.stringify(headings);
    const columns = known.get(words) ?? columnsBelow(headings, samples, first);
    known.set(words, columns);
    if (!isHead(head, columns, first)) return;
    rows.add(head.row);
    const before = heads.at(-1)?.columns ?? first.mapping.columns;
    if (columns !== before) heads.push({ row: head.row, columns });
  };

  for await (const chunk of source.rows({ lastRow })) {
    for (const row of chunk) {
      if (mayHead.has(row.row)) {
        if (stretch !== null) settle(stretch);
        stretch = { head: row, samples: new Samples() };
      } else if (stretch !== null && row.row <= stretch.head.row + SAMPLE_ROWS) {
        stretch.samples.add(row);
      }
    }
  }
  if (stretch !== null) settle(stretch);
  return { rows, heads };
}

/**
 * The headings that hold below a row: those of the first head where it repeats them. Of a head of several
 * rows only one is repeated with the vendor's heading, so that a cell without text may be what it was, as
 * long as no other says something new.
 */
function headingsOf(head: GridRow, { headings, rows }: Header): readonly ColumnHeading[] {
  const texts = new Map(
    head.cells.map(({ column, content }) => [column, content.text.replace(/\s+/gu, " ").trim()]),
  );
  const said = headings.map((heading) => ({ heading, text: texts.get(heading.column) ?? "" }));
  const mayLackText = rows.length > 1;
  const isRepeated = said.every(
    ({ heading, text }) => heading.path.includes(text) || (mayLackText && text === ""),
  );
  if (isRepeated) return headings;
  return said.flatMap(({ heading, text }) => {
    if (text === "") return [];
    return [heading.path.includes(text) ? heading : { column: heading.column, path: [text] }];
  });
}

function columnsBelow(
  headings: readonly ColumnHeading[],
  samples: Samples,
  { header, mapping, vendorColumn, saved }: FirstHead,
): readonly ColumnMapping[] {
  if (headings === header.headings) return mapping.columns;
  const anew = mapColumns(headings, samples.byColumn(), saved).columns;
  // The vendors stand where they stood: that is how the head was known.
  return anew.flatMap((column) => {
    if (column.column !== vendorColumn)
      return [column.field === "vendorName" ? { ...column, field: null } : column];
    return mapping.columns.filter((it) => it.column === vendorColumn);
  });
}

/** A head has headings besides the vendor's, and one that calls the vendor otherwise has some that are known. */
function isHead(
  head: GridRow,
  columns: readonly ColumnMapping[],
  { header, mapping, vendorColumn }: FirstHead,
): boolean {
  if (columns === mapping.columns) return true;
  const beside = head.cells.filter(
    ({ column, content }) =>
      column !== vendorColumn &&
      column >= header.firstColumn &&
      column <= header.lastColumn &&
      content.text.trim() !== "",
  );
  const answers = beside.filter(({ content }) => readsAsAnswer(content, 1)).length;
  const known = columns.filter(({ field }) => field !== null).length - 1;
  if (answers * 2 > beside.length || (beside.length < 2 && known < 1)) return false;
  const heading = header.headings.find(({ column }) => column === vendorColumn)?.path.at(-1);
  const text = head.cells.find(({ column }) => column === vendorColumn)?.content.text.trim();
  if (text === heading) return true;
  return answers === 0 && beside.length > 1 && known > 0;
}
