/** Whatever is to be put into one row of a sheet. Rows count from 1. */
interface NumberedRow {
  readonly row: number;
}

type RowSource<Row> = Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>;

/** Rows to be put into a sheet, taken one by one in order, fetched a chunk at a time when asked to. */
export class RowQueue<Row extends NumberedRow> {
  readonly #source: AsyncIterator<readonly Row[]> | Iterator<readonly Row[]>;
  #chunk: readonly Row[] = [];
  #at = 0;
  #last = 0;
  #isOver = false;
  /** How many rows have been taken. */
  taken = 0;

  constructor(rows: RowSource<Row>) {
    this.#source =
      Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  /** The next row, or `null` where none is left or none has been fetched. */
  peek(): Row | null {
    return this.#chunk[this.#at] ?? null;
  }

  /** Takes the next row away. */
  drop(): void {
    this.#at++;
    this.taken++;
  }

  /** Whether more must be fetched before `peek` tells the truth. */
  isWaiting(): boolean {
    return !this.#isOver && this.#at >= this.#chunk.length;
  }

  /** Fetches rows until there is one, or none is left. */
  async fetch(): Promise<void> {
    while (this.isWaiting()) {
      const next = await this.#source.next();
      if (next.done === true) {
        this.#isOver = true;
        return;
      }
      this.#chunk = next.value;
      this.#at = 0;
      this.#checkOrder(next.value);
    }
  }

  #checkOrder(rows: readonly Row[]): void {
    for (const { row } of rows) {
      if (row <= this.#last)
        throw new Error(`Row ${row} of the plan does not follow ${this.#last}.`);
      this.#last = row;
    }
  }
}
