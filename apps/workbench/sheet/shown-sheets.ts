import type { Answer } from "@scopefit/pane/workbook/workbook";

import type { ShownSheet } from "./shown-sheet.ts";

/** A sheet as it was read last, and whether the file has changed since. */
export interface LastShown {
  readonly sheet: ShownSheet;
  readonly isCurrent: boolean;
}

/**
 * The sheets of a file that have been read for showing. After a change of the file a sheet is read
 * again when it is next asked for; until that is done, what was read before can still be scrolled.
 */
export class ShownSheets {
  readonly #read: (name: string) => Promise<Answer<ShownSheet>>;
  readonly #current = new Map<string, Promise<Answer<ShownSheet>>>();
  readonly #last = new Map<string, LastShown>();

  constructor(read: (name: string) => Promise<Answer<ShownSheet>>) {
    this.#read = read;
  }

  /** The sheet as the file holds it now. */
  current(name: string): Promise<Answer<ShownSheet>> {
    const known = this.#current.get(name);
    if (known !== undefined) return known;
    const reading = this.#read(name);
    this.#current.set(name, reading);
    void reading.then((answer) => {
      // Overtaken by another change of the file.
      if (this.#current.get(name) !== reading) return;
      if (answer.ok) this.#last.set(name, { sheet: answer.value, isCurrent: true });
      else this.#last.delete(name);
    });
    return reading;
  }

  /** The sheet as it was read last, which is there at once; waits only for the first reading. */
  async last(name: string): Promise<Answer<LastShown>> {
    const last = this.#last.get(name);
    if (last !== undefined) return { ok: true, value: last };
    const current = await this.current(name);
    return current.ok ? { ok: true, value: { sheet: current.value, isCurrent: true } } : current;
  }

  /** Whether the sheet has been read for showing, or is being read. */
  has(name: string): boolean {
    return this.#current.has(name);
  }

  /** When no sheet is being read any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#current.values());
  }

  /** The file has changed. */
  outdate(): void {
    this.#current.clear();
    for (const [name, { sheet }] of this.#last) this.#last.set(name, { sheet, isCurrent: false });
  }
}
