import type { Layout } from "@scopefit/tracker/layout/layout";
import type { SheetSource } from "@scopefit/tracker/layout/grid";

/** How many answers show what a column holds. */
const SAMPLES = 3;

/** How far down they are looked for. */
const ROWS_LOOKED_AT = 400;

/** The first different answers that stand in a column. */
export interface ColumnSamples {
  readonly column: number;
  readonly texts: readonly string[];
}

/** The first few different answers in each column of the user's table. */
export async function columnSamples(
  source: SheetSource,
  { firstRow, lastRow }: Pick<Layout, "firstRow" | "lastRow">,
): Promise<readonly ColumnSamples[]> {
  const found = new Map<number, Set<string>>();
  const last = Math.min(lastRow, firstRow + ROWS_LOOKED_AT);
  for await (const rows of source.rows({ lastRow: last })) {
    for (const { row, cells } of rows) {
      if (row < firstRow) continue;
      for (const { column, content } of cells) {
        const texts = found.get(column) ?? new Set<string>();
        const text = content.text.trim();
        if (text !== "" && texts.size < SAMPLES) texts.add(text);
        found.set(column, texts);
      }
    }
  }
  return [...found].map(([column, texts]) => ({ column, texts: [...texts] }));
}
