import type { GridRow } from "../layout/grid.ts";

/** How many rows below a head lend their cells as samples to the mapping. */
export const SAMPLE_ROWS = 200;

/** What cells say below a head, by the column. */
export class Samples {
  readonly #texts = new Map<number, string[]>();

  /** Takes what the cells of a row say. */
  add({ cells }: GridRow): void {
    for (const { column, content } of cells) {
      const text = content.text.trim();
      if (text === "") continue;
      const texts = this.#texts.get(column);
      if (texts === undefined) this.#texts.set(column, [text]);
      else texts.push(text);
    }
  }

  /** The texts taken so far, in the order of the rows. */
  byColumn(): ReadonlyMap<number, readonly string[]> {
    return this.#texts;
  }
}
