import type { GridRow, SheetShape, SheetSource } from "@scopefit/tracker/layout/grid";

/** A sheet as it was read, to be read again where there is no file. */
export interface ReadSheet {
  readonly shape: SheetShape;
  readonly rows: readonly GridRow[];
}

/** Reads a sheet into memory. */
export async function readSheet(source: SheetSource): Promise<ReadSheet> {
  const rows: GridRow[] = [];
  for await (const chunk of source.rows()) rows.push(...chunk);
  return { shape: source.shape, rows };
}

/** A sheet in memory as a source of rows. */
export function sheetOfRows({ shape, rows }: ReadSheet): SheetSource {
  return {
    shape,
    rows: ({ lastRow = Infinity } = {}) => inOneChunk(rows.filter(({ row }) => row <= lastRow)),
  };
}

async function* inOneChunk(rows: readonly GridRow[]): AsyncIterable<readonly GridRow[]> {
  yield await Promise.resolve(rows);
}
