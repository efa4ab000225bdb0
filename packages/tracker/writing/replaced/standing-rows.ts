import type { GridRow, SheetSource } from "../../layout/grid.ts";
import type { Layout } from "../../layout/layout.ts";
import type { OurColumnKey } from "../../our-columns/our-column.ts";

/** What our columns hold in one row; a column that is empty or not there is not in it. */
export interface StandingRow {
  readonly row: number;
  readonly texts: ReadonlyMap<OurColumnKey, string>;
}

/** Reads what our columns hold, from the top, in step with the rows of a plan. */
export interface StandingRows {
  /** The rows up to this one that have not been taken yet; those in which nothing of ours stands are left out. */
  readonly upTo: (row: number) => Promise<readonly StandingRow[]>;
}

/** What our columns of a tracker hold before a run writes into them. Before the first run nothing is read. */
export function standingRows(source: SheetSource, layout: Layout): StandingRows {
  const chunks = standingIn(source, layout)[Symbol.asyncIterator]();
  let waiting: readonly StandingRow[] = [];
  let isAtEnd = false;
  return {
    async upTo(row) {
      while (!isAtEnd && (waiting.at(-1)?.row ?? 0) <= row) {
        const step = await chunks.next();
        isAtEnd = step.done === true;
        if (step.done !== true) waiting = [...waiting, ...step.value];
      }
      const taken = waiting.filter((it) => it.row <= row);
      waiting = waiting.slice(taken.length);
      return taken;
    },
  };
}

async function* standingIn(
  source: SheetSource,
  { ours, firstRow }: Layout,
): AsyncIterable<readonly StandingRow[]> {
  if (ours.size === 0) return;
  const keys = new Map([...ours].map(([key, column]) => [column, key]));
  for await (const rows of source.rows({ columns: new Set(keys.keys()) })) {
    yield rows.filter(({ row }) => row >= firstRow).flatMap((row) => standingRow(row, keys));
  }
}

function standingRow(
  { row, cells }: GridRow,
  keys: ReadonlyMap<number, OurColumnKey>,
): readonly StandingRow[] {
  const texts = new Map<OurColumnKey, string>();
  for (const { column, content } of cells) {
    const key = keys.get(column);
    if (key !== undefined && content.text !== "") texts.set(key, content.text);
  }
  return texts.size === 0 ? [] : [{ row, texts }];
}
