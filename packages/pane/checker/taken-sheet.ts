import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { GridRow, SheetShape } from "@scopefit/tracker/layout/grid";
import {
  problemWithRows,
  type UnderstoodTracker,
  understandTracker,
} from "@scopefit/tracker/understand-tracker";

import type { AnswerCell } from "./answer-cell.ts";
import type { PartView, RowsAgain, Understood } from "./checker.ts";
import { type HeldSheet, holdSheet, textIn } from "./held-sheet.ts";
import { rowFingerprint } from "./row-fingerprint.ts";
import type { TrackerView } from "./tracker-view.ts";
import { trackerViewOf } from "./tracker-view-of.ts";

/** A sheet that has been taken, with the table of it that is meant and what was understood of it. */
export class TakenSheet {
  readonly held: HeldSheet;
  readonly #table: string | null;
  #decisions: PartView["decisions"] = [];
  #tracker: UnderstoodTracker | null = null;

  constructor(shape: SheetShape, table: string | null) {
    this.held = holdSheet(shape, table);
    this.#table = table;
  }

  /** Understands the sheet with what people decided of its columns. */
  async understand(decisions: PartView["decisions"]): Promise<Understood> {
    const understanding = await understandTracker(this.held.source, new Map(decisions));
    this.#decisions = decisions;
    this.#tracker = understanding.ok ? understanding.value : null;
    if (!understanding.ok) return { ok: false, problem: understanding.error };
    const problem = problemWithRows(understanding.value);
    if (problem !== null) return { ok: false, problem };
    return { ok: true, tracker: await this.view() };
  }

  /** Understands it anew, by the same decisions. */
  understandAgain(): Promise<Understood> {
    return this.understand(this.#decisions);
  }

  /** What was understood last; to ask before that is a mistake. */
  tracker(): UnderstoodTracker {
    if (this.#tracker === null) throw new Error("The sheet has not been understood.");
    return this.#tracker;
  }

  view(): Promise<TrackerView> {
    const { source } = this.held;
    const place = { sheet: source.shape.name, table: this.#table };
    return trackerViewOf(this.tracker(), source, place);
  }

  /** The columns that a verdict is read from. */
  columnsRead(): ReadonlySet<number> {
    if (this.#tracker === null) return new Set();
    const { layout, mapping } = this.#tracker;
    const mapped = mapping.columns.filter(({ field }) => field !== null);
    return new Set([layout.firstColumn, ...mapped.map(({ column }) => column)]);
  }

  /** Takes rows in the place of those read before; gives those from which something else is read now. */
  replace(again: RowsAgain): ReadonlyMap<number, GridRow | undefined> {
    const columns = this.columnsRead();
    const before = new Map(this.held.between(again).map((row) => [row.row, row]));
    this.held.replace(again);
    const touched = new Set([...before.keys(), ...again.rows.map(({ row }) => row)]);
    const fingerprint = (row: GridRow | undefined) => rowFingerprint(row, columns);
    const changed = [...touched].filter(
      (row) => fingerprint(before.get(row)) !== fingerprint(this.held.row(row)),
    );
    return new Map(changed.map((row) => [row, before.get(row)]));
  }

  /** The cells of a row that hold these fields. */
  answerCells(row: number, fields: readonly FieldId[]): readonly AnswerCell[] {
    const { source } = this.held;
    return this.tracker().mapping.columns.flatMap(({ column, heading, field }) => {
      if (field === null || !fields.includes(field)) return [];
      const text = textIn(this.held.row(row), column);
      return [{ field, sheet: source.shape.name, row, column, heading, text }];
    });
  }
}
