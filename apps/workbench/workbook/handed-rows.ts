import type { PlannedClosing, PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";

/**
 * The rows of a plan on their way from whoever has them to whoever writes them. A chunk counts as
 * handed over once it has been taken, so that no more than one of them waits.
 */
export class HandedRows {
  #chunk: { readonly rows: readonly PlannedRow[]; readonly taken: (was: boolean) => void } | null =
    null;
  #closing: PlannedClosing | null = null;
  #isOver = false;
  #wake: (() => void) | null = null;

  /** Hands over a chunk; `false` where nobody takes rows any more. */
  hand(rows: readonly PlannedRow[]): Promise<boolean> {
    if (this.#isOver) return Promise.resolve(false);
    return new Promise((taken) => {
      this.#chunk = { rows, taken };
      this.#wake?.();
    });
  }

  /** Says that no row follows, and what closes the plan. */
  close(closing: PlannedClosing): void {
    this.#closing = closing;
    this.end();
  }

  /** Says that no row follows or is wanted. */
  end(): void {
    this.#isOver = true;
    this.#chunk?.taken(false);
    this.#chunk = null;
    this.#wake?.();
  }

  /** What closes the plan; to be asked after the rows. */
  closing(): PlannedClosing {
    return this.#closing ?? { sheets: [], part: "" };
  }

  /** The rows as they come. */
  async *rows(): AsyncIterable<readonly PlannedRow[]> {
    for (;;) {
      const chunk = this.#chunk;
      if (chunk !== null) {
        this.#chunk = null;
        chunk.taken(true);
        yield chunk.rows;
      } else if (this.#isOver) {
        return;
      } else {
        await new Promise<void>((wake) => (this.#wake = wake));
        this.#wake = null;
      }
    }
  }
}
