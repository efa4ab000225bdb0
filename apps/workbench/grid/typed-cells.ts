import type { CellPlace } from "./grid-selection.ts";

interface TypedCell {
  readonly text: string;
  readonly isWritten: boolean;
}

/**
 * What has been typed and is on its way into the file, cell by cell.
 *
 * The file takes or refuses what is typed in the order of typing, so that an answer is always about
 * the oldest text of its cell that has none yet.
 */
export class TypedCells {
  readonly #cells = new Map<string, readonly TypedCell[]>();

  /** What a cell shows while its last text is on its way or not fetched yet. */
  textAt(row: number, column: number): string | undefined {
    return this.#at(keyOf({ row, column })).at(-1)?.text;
  }

  /** A text is on its way into the file. */
  add(place: CellPlace, text: string): void {
    const key = keyOf(place);
    this.#put(key, [...this.#at(key), { text, isWritten: false }]);
  }

  /** The file holds the text; it is forgotten once rows have been fetched again. */
  accept(place: CellPlace): void {
    const key = keyOf(place);
    const [answered, ...after] = this.#at(key).filter(({ isWritten }) => !isWritten);
    if (answered !== undefined) this.#put(key, [{ ...answered, isWritten: true }, ...after]);
  }

  /** The file has refused the text: the cell shows again what it has shown before. */
  refuse(place: CellPlace): void {
    const key = keyOf(place);
    const refused = this.#at(key).findIndex(({ isWritten }) => !isWritten);
    this.#put(
      key,
      this.#at(key).filter((_, at) => at !== refused),
    );
  }

  /** Rows have been fetched with all that is written. */
  settle(): void {
    for (const [key, typed] of this.#cells)
      this.#put(
        key,
        typed.filter(({ isWritten }) => !isWritten),
      );
  }

  #at(key: string): readonly TypedCell[] {
    return this.#cells.get(key) ?? [];
  }

  #put(key: string, typed: readonly TypedCell[]): void {
    if (typed.length === 0) this.#cells.delete(key);
    else this.#cells.set(key, typed);
  }
}

function keyOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}
