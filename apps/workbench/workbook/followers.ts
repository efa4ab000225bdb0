import type { Selection, SheetChange } from "@scopefit/pane/workbook/workbook";
import type { CellRange } from "@scopefit/tracker/layout/grid";

/**
 * What the user looks at in a workbook, and who wants to know of it: the pane, which follows the
 * selection and the changes, and the grid, which follows the file and the pane.
 */
export class Followers {
  /** The sheet that the user is looking at. */
  active: string;
  selection: Selection | null = null;
  readonly #selection = new Set<(selection: Selection) => void>();
  readonly #change = new Set<(change: SheetChange) => void>();
  readonly #file = new Set<() => void>();
  readonly #goTo = new Set<(sheet: string, range: CellRange) => void>();

  constructor(active: string) {
    this.active = active;
  }

  readonly onSelection = (listener: (selection: Selection) => void): (() => void) =>
    subscribed(this.#selection, listener);

  readonly onChange = (listener: (change: SheetChange) => void): (() => void) =>
    subscribed(this.#change, listener);

  readonly onFile = (listener: () => void): (() => void) => subscribed(this.#file, listener);

  readonly onGoTo = (listener: (sheet: string, range: CellRange) => void): (() => void) =>
    subscribed(this.#goTo, listener);

  /** The user, or the pane in the user's name, has selected something. */
  select(selection: Selection): void {
    this.active = selection.sheet;
    this.selection = selection;
    for (const listener of this.#selection) listener(selection);
  }

  /** The pane wants a range to be selected and seen. */
  goTo(sheet: string, range: CellRange): void {
    for (const listener of this.#goTo) listener(sheet, range);
    this.select({ sheet, ranges: [range] });
  }

  tellChange(change: SheetChange): void {
    for (const listener of this.#change) listener(change);
  }

  tellFile(): void {
    for (const listener of this.#file) listener();
  }
}

function subscribed<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
