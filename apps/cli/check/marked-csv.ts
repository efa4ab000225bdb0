import type { EditPlan, PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";
import type { CsvFile } from "@scopefit/xlsx/csv/read-csv";
import { writeCsv } from "@scopefit/xlsx/csv/write-csv";

/** The CSV with our columns at its right. A CSV has no colours, so the helper column stays out. */
export function markedCsv(csv: CsvFile, { target, rows }: EditPlan): AsyncIterable<Uint8Array> {
  const shown = target.columns.flatMap((column, place) => (column.hidden ? [] : [place]));
  const textsOf = inStep(rows);
  return writeCsv(csv, {
    headerRow: target.headerRow,
    headings: shown.map((place) => target.columns[place]?.heading ?? ""),
    texts: async (row) => {
      const planned = await textsOf(row);
      return planned === undefined ? undefined : shown.map((place) => planned.texts[place] ?? "");
    },
  });
}

/** Walks the planned rows alongside the records; both run from the top. */
function inStep(rows: EditPlan["rows"]): (row: number) => Promise<PlannedRow | undefined> {
  const flat = oneByOne(rows);
  let next: PlannedRow | undefined;
  let isAtEnd = false;
  return async (row) => {
    while (!isAtEnd && (next === undefined || next.row < row)) {
      const step = await flat.next();
      isAtEnd = step.done === true;
      next = isAtEnd ? undefined : (step.value as PlannedRow);
    }
    return next?.row === row ? next : undefined;
  };
}

async function* oneByOne(rows: EditPlan["rows"]): AsyncGenerator<PlannedRow, void> {
  for await (const chunk of rows) yield* chunk;
}
