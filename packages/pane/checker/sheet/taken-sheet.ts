import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { GridRow, SheetShape, SheetSource } from "@scopefit/tracker/layout/grid";
import type { Arrangement } from "@scopefit/tracker/layout/layout";
import { columnsAnywhere, columnsAt } from "@scopefit/tracker/mapping/mapping";
import { understandSheet, type UnderstoodSheet } from "@scopefit/tracker/understand-sheet";
import { problemWithRows, type UnderstoodTracker } from "@scopefit/tracker/understand-tracker";

import type { AnswerCell } from "../run/answer-cell.ts";
import type { PartView, RowsAgain, Understood } from "../checker.ts";
import { type HeldSheet, holdSheet, textIn } from "./held-sheet.ts";
import { rowFingerprint } from "../run/row-fingerprint.ts";
import type { TrackerView } from "./tracker-view.ts";
import { trackerViewOf } from "./tracker-view-of.ts";

/** What was understood, with the rows of the grid that is made of a questionnaire. */
interface Grid extends UnderstoodSheet {
  readonly turned: ReadonlyMap<number, GridRow>;
}

/** What came of taking rows that may have changed. */
export interface TakenAgain {
  readonly understood: Understood;
  /** The rows from which something else is read now, as they were before. */
  readonly changed: ReadonlyMap<number, GridRow | undefined>;
  /** Whether columns are headed otherwise or taken for other fields, so that every row is read differently. */
  readonly isReadDifferently: boolean;
  /** Whether the vendors stand otherwise than before, so that no row is the one that it was. */
  readonly isTurned: boolean;
}

/**
 * A sheet that has been taken, with the table of it that is meant and what was understood of it. Rows and
 * columns are those of the grid in which a vendor has a row, which of a questionnaire is not the sheet.
 */
export class TakenSheet {
  /** The sheet as it stands in the workbook. */
  readonly held: HeldSheet;
  readonly #table: string | null;
  #decisions: PartView["decisions"] = [];
  #grid: Grid | null = null;

  constructor(shape: SheetShape, table: string | null) {
    this.held = holdSheet(shape, table);
    this.#table = table;
  }

  /** Understands the sheet with what people decided of its columns. */
  async understand(decisions: PartView["decisions"]): Promise<Understood> {
    const understanding = await understandSheet(this.held.source, new Map(decisions));
    this.#decisions = decisions;
    this.#grid = understanding.ok ? await gridOf(understanding.value) : null;
    if (!understanding.ok) return { ok: false, problem: understanding.error };
    const problem = problemWithRows(understanding.value.tracker);
    if (problem !== null) return { ok: false, problem };
    return { ok: true, tracker: await this.view() };
  }

  /** Understands it anew, by the same decisions. */
  understandAgain(): Promise<Understood> {
    return this.understand(this.#decisions);
  }

  /** What was understood last; to ask before that is a mistake. */
  tracker(): UnderstoodTracker {
    return this.#understood().tracker;
  }

  arrangement(): Arrangement {
    return this.tracker().layout.arrangement;
  }

  /** The grid in which a vendor has a row. */
  source(): SheetSource {
    return this.#understood().source;
  }

  /** A row of that grid. */
  row(row: number): GridRow | undefined {
    return isTurned(this.#grid) ? this.#grid.turned.get(row) : this.held.row(row);
  }

  view(): Promise<TrackerView> {
    const place = { sheet: this.held.source.shape.name, table: this.#table };
    return trackerViewOf(this.#understood(), place);
  }

  /** The columns that a verdict is read from. */
  columnsRead(): ReadonlySet<number> {
    if (this.#grid === null) return new Set();
    const { layout, mapping } = this.#grid.tracker;
    const mapped = columnsAnywhere(mapping).filter(({ field }) => field !== null);
    return new Set([layout.firstColumn, ...mapped.map(({ column }) => column)]);
  }

  /** Takes rows of the sheet in the place of those read before, and understands it anew. */
  async takeAgain(again: RowsAgain): Promise<TakenAgain> {
    const before = this.#grid;
    const columns = this.columnsRead();
    const rowsBefore = this.#rowsAmong(again);
    this.held.replace(again);
    const understood = await this.understandAgain();
    const now = this.#grid;
    const rowsNow = this.#rowsAmong(again);
    const touched = new Set([...rowsBefore.keys(), ...rowsNow.keys()]);
    const fingerprint = (row: GridRow | undefined) => rowFingerprint(row, columns);
    const changed = [...touched].filter(
      (row) => fingerprint(rowsBefore.get(row)) !== fingerprint(rowsNow.get(row)),
    );
    return {
      understood,
      changed: new Map(changed.map((row) => [row, rowsBefore.get(row)])),
      isReadDifferently: before !== null && now !== null && fieldsOf(before) !== fieldsOf(now),
      isTurned:
        before !== null &&
        now !== null &&
        before.tracker.layout.arrangement !== now.tracker.layout.arrangement,
    };
  }

  /** The cells of a row that hold these fields; none of a questionnaire, into which nothing is written. */
  answerCells(row: number, fields: readonly FieldId[]): readonly AnswerCell[] {
    if (isTurned(this.#grid)) return [];
    const { source } = this.held;
    return columnsAt(this.tracker().mapping, row).flatMap(({ column, heading, field }) => {
      if (field === null || !fields.includes(field)) return [];
      const text = textIn(this.held.row(row), column);
      return [{ field, sheet: source.shape.name, row, column, heading, text }];
    });
  }

  #understood(): Grid {
    if (this.#grid === null) throw new Error("The sheet has not been understood.");
    return this.#grid;
  }

  /** The rows that a change to this stretch of the sheet may concern: of a questionnaire, every vendor's. */
  #rowsAmong(stretch: RowsAgain): ReadonlyMap<number, GridRow> {
    if (isTurned(this.#grid)) return this.#grid.turned;
    return new Map(this.held.between(stretch).map((row) => [row.row, row]));
  }
}

function isTurned(grid: Grid | null): grid is Grid {
  return grid !== null && grid.tracker.layout.arrangement !== "vendor-a-row";
}

async function gridOf(understood: UnderstoodSheet): Promise<Grid> {
  const turned = new Map<number, GridRow>();
  const { source, tracker } = understood;
  if (tracker.layout.arrangement !== "vendor-a-row") {
    for await (const rows of source.rows()) for (const row of rows) turned.set(row.row, row);
  }
  return { ...understood, turned };
}

/** Tells what each column is taken for under each head, and by which words, which its cells are read with. */
function fieldsOf({ tracker: { mapping } }: Grid): string {
  return [{ row: 0, columns: mapping.columns }, ...(mapping.laterHeads ?? [])]
    .flatMap(({ row, columns }) =>
      columns
        .filter(({ field }) => field !== null)
        .map(({ column, field, heading }) => `${row} ${column} ${field} ${heading}`),
    )
    .join("\n");
}
