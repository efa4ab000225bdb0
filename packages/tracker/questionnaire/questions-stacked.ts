import type { GridRow } from "../layout/grid.ts";
import { headingWords } from "../layout/heading-words.ts";
import type { StackedColumns, StackedVendor } from "./stacked-vendor.ts";
import { textAt } from "./text-at.ts";

/** A question as it is first asked, with the row in which each vendor answers it. */
export interface StackedQuestion {
  /** The row of the sheet in which it is first asked. */
  readonly row: number;
  readonly text: string;
  /** Where it is the same question asked again, the row of the first time. */
  readonly repeats: number | null;
  readonly answeredIn: ReadonlyMap<StackedVendor, GridRow>;
}

/**
 * The questions that any vendor is asked, in the order in which they are first asked. What a vendor is asked
 * twice counts as two questions, so that neither answer is lost.
 */
export function questionsStacked(
  { question }: StackedColumns,
  vendors: readonly StackedVendor[],
): readonly StackedQuestion[] {
  const found = new Map<string, Found>();
  for (const vendor of vendors) {
    const times = new Map<string, number>();
    for (const row of vendor.rows) {
      const text = textAt(row, question);
      const words = headingWords(text);
      const time = (times.get(words) ?? 0) + 1;
      times.set(words, time);
      const known = found.get(keyOf(time, words));
      if (known !== undefined) known.answeredIn.set(vendor, row);
      else {
        const answeredIn = new Map([[vendor, row]]);
        found.set(keyOf(time, words), { row: row.row, text, words, time, answeredIn });
      }
    }
  }
  return [...found.values()]
    .map(({ words, time, ...question }) => ({
      ...question,
      repeats: time === 1 ? null : (found.get(keyOf(1, words))?.row ?? null),
    }))
    .sort((a, b) => a.row - b.row);
}

interface Found extends Omit<StackedQuestion, "repeats" | "answeredIn"> {
  readonly words: string;
  readonly time: number;
  readonly answeredIn: Map<StackedVendor, GridRow>;
}

function keyOf(time: number, words: string): string {
  return `${time} ${words}`;
}
