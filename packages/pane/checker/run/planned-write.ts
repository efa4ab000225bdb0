import type { EditPlan, PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";
import { isOurStatus } from "@scopefit/tracker/writing/sheets/status-label";

import type { ChangedRow } from "./changed-row.ts";
import type { PlanHead, Slice, WriteGuard } from "../checker.ts";
import { changedCells, type DraftPlan, draftPlan, writtenCells } from "./draft-plan.ts";
import { textIn } from "../sheet/held-sheet.ts";
import type { RowEntry } from "../views/row-entry.ts";
import { rowFingerprint } from "./row-fingerprint.ts";
import type { TakenSheet } from "../sheet/taken-sheet.ts";

/** A plan for a sheet that waits to be written: shown row by row, handed out, and taken note of. */
export class PlannedWrite {
  readonly #sheet: TakenSheet;
  readonly #draft: DraftPlan;

  private constructor(sheet: TakenSheet, draft: DraftPlan) {
    this.#sheet = sheet;
    this.#draft = draft;
  }

  /** Takes all rows of a plan, so that parts of it can be shown before it is written. */
  static async of(plan: EditPlan, sheet: TakenSheet): Promise<PlannedWrite> {
    return new PlannedWrite(sheet, await draftPlan(plan));
  }

  /** All of the plan but its rows. */
  head(guard: WriteGuard): PlanHead {
    const { target, closing, rows } = this.#draft;
    const changed = rows.map((row) => changedCells(row, target, this.#sheet.held).length);
    return {
      kind: "plan",
      target,
      closing,
      guard,
      rowCount: rows.length,
      cellsChanged: changed.reduce((sum, cells) => sum + cells, 0),
      registerEdits: [],
      registerLines: [],
    };
  }

  /** A guard by how these rows stand on the sheet now, our own columns with them. */
  guardAsItStands(): WriteGuard {
    const { rows, target } = this.#draft;
    const ours = target.columns.map(({ column }) => column);
    const columns = new Set([...this.#sheet.columnsRead(), ...ours]);
    return {
      columns: [...columns],
      fingerprints: rows.map(({ row }) => [
        row,
        rowFingerprint(this.#sheet.held.row(row), columns),
      ]),
    };
  }

  rows({ from, count }: Slice): readonly PlannedRow[] {
    return this.#draft.rows.slice(from, from + count);
  }

  /** The same rows, each cell beside what it holds now. */
  changedRows(slice: Slice, entryOf: (row: number) => RowEntry | undefined): readonly ChangedRow[] {
    return this.rows(slice).map((planned) => {
      const entry = entryOf(planned.row);
      return {
        row: planned.row,
        vendor: entry?.vendor ?? "",
        reason: entry?.reason ?? "",
        cells: changedCells(planned, this.#draft.target, this.#sheet.held),
      };
    });
  }

  /** Puts what was written into the sheet that is held, and gives the part that was written with it. */
  putWritten(passedOver: ReadonlySet<number>): string {
    const { rows, target, closing } = this.#draft;
    const headings = {
      row: target.headerRow,
      texts: target.columns.map(({ heading }) => heading),
    };
    const emptied = target.otherRows === "clear" ? this.#emptied() : [];
    for (const planned of [headings, ...rows, ...emptied]) {
      if (passedOver.has(planned.row)) continue;
      this.#sheet.held.put(writtenCells(planned, target, this.#sheet.held));
    }
    return closing.part;
  }

  /** Rows that name no vendor any more: a run over all rows leaves no status of ours in them. */
  #emptied(): readonly PlannedRow[] {
    const { rows, target } = this.#draft;
    const planned = new Set(rows.map(({ row }) => row));
    const status = target.columns.find(({ key }) => key === "status")?.column ?? -1;
    const texts = target.columns.map(() => "");
    return this.#sheet.held
      .between(target)
      .filter((row) => !planned.has(row.row) && isOurStatus(textIn(row, status)))
      .map(({ row }) => ({ row, texts }));
  }
}
