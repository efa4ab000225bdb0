import { type OurColumnKey, ourColumns } from "@scopefit/tracker/our-columns/our-column";
import type { PlannedClosing } from "@scopefit/tracker/writing/plan/edit-plan";
import type { PlannedRun } from "@scopefit/tracker/writing/plan/plan-basis";

import type { ChangedCell, ChangedRow } from "./changed-row.ts";
import type { AnswersPlan, Slice } from "../checker.ts";
import { draftPlan } from "./draft-plan.ts";
import type { RowEntry } from "../views/row-entry.ts";

/** What a run over a questionnaire is about to write on a sheet of its own. */
export class PlannedAnswers {
  readonly #run: PlannedRun;
  readonly #closing: PlannedClosing;
  /** The vendors, in the order of the sheet. */
  readonly #rows: readonly number[];

  private constructor(run: PlannedRun, closing: PlannedClosing, rows: readonly number[]) {
    this.#run = run;
    this.#closing = closing;
    this.#rows = rows;
  }

  /** Takes all rows of the run, so that it is known what its sheets say. */
  static async of(run: PlannedRun, rows: readonly number[]): Promise<PlannedAnswers> {
    const { closing } = await draftPlan(run.plan);
    return new PlannedAnswers(run, closing, rows);
  }

  head(): AnswersPlan {
    return {
      kind: "answers",
      closing: this.#closing,
      rowCount: this.#rows.length,
      registerEdits: this.#run.registerEdits(),
      registerLines: this.#run.registerLines(),
    };
  }

  /** Nothing is written into the rows of a questionnaire. */
  rows(): readonly [] {
    return [];
  }

  /** The line of each vendor on the sheet of the results, which is written anew, whatever it holds. */
  changedRows(
    { from, count }: Slice,
    entryOf: (row: number) => RowEntry | undefined,
  ): readonly ChangedRow[] {
    const lines = linesOf(this.#closing);
    return this.#rows.slice(from, from + count).map((row, place) => {
      const entry = entryOf(row);
      const cells = lines[from + place] ?? [];
      return { row, vendor: entry?.vendor ?? "", reason: entry?.reason ?? "", cells };
    });
  }

  /** Gives the part that was written; the questionnaire itself stands as it stood. */
  putWritten(): string {
    return this.#closing.part;
  }
}

const keyByHeading: ReadonlyMap<string, OurColumnKey> = new Map(
  ourColumns.map(({ heading, key }) => [heading, key]),
);

/** Our cells on the sheet of the results, a list for each vendor. */
function linesOf({ sheets }: PlannedClosing): readonly (readonly ChangedCell[])[] {
  const rows = sheets[0]?.rows ?? [];
  const head = rows.find(({ cells }) => cells.some(({ style }) => style === "heading"));
  const keys = new Map(
    head?.cells.map(({ column, value }) => [column, keyByHeading.get(String(value))]),
  );
  return rows
    .filter(({ row }) => head !== undefined && row > head.row)
    .map(({ cells }) =>
      cells.flatMap(({ column, value }) => {
        const key = keys.get(column);
        if (key === undefined) return [];
        return [{ key, address: "", before: "", after: String(value) }];
      }),
    );
}
