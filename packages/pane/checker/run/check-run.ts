import type { CheckContext } from "@scopefit/core/check-row";
import { noNeighbours, type RowNeighbours } from "@scopefit/core/facts/row-neighbours";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { GridRow, SheetSource } from "@scopefit/tracker/layout/grid";
import { neighboursByRow } from "@scopefit/tracker/reading/read-beside-others";
import { readRecords } from "@scopefit/tracker/reading/read-records";

import type { TakenSheet } from "../sheet/taken-sheet.ts";

/** A run over rows of a sheet: what it is made with and the rows it has finished. */
export class CheckRun {
  readonly context: CheckContext;
  /** The rows that are finished, from the top. */
  readonly rows: number[] = [];
  readonly #sheet: TakenSheet;
  /** What the other rows of the sheet said of each row when the run began. */
  readonly #neighbours: ReadonlyMap<number, RowNeighbours>;

  private constructor(
    sheet: TakenSheet,
    context: CheckContext,
    neighbours: ReadonlyMap<number, RowNeighbours>,
  ) {
    this.#sheet = sheet;
    this.context = context;
    this.#neighbours = neighbours;
  }

  static async begin(sheet: TakenSheet, context: CheckContext): Promise<CheckRun> {
    const neighbours = await neighboursByRow(sheet.source(), sheet.tracker());
    return new CheckRun(sheet, context, neighbours);
  }

  /** Whether what this run has found still holds in another context. */
  hasBasisOf({ asOf, policy }: CheckContext): boolean {
    const { context } = this;
    return context.asOf === asOf && JSON.stringify(context.policy) === JSON.stringify(policy);
  }

  /** The records of these rows, some dozens at a time. */
  async *records(onlyRows: ReadonlySet<number>): AsyncIterable<readonly VendorRecord[]> {
    const reading = { ...this.#sheet.tracker(), onlyRows };
    for await (const records of readRecords(this.#sheet.source(), reading)) {
      yield records.map((record) => this.#besideOthers(record));
    }
  }

  /** The record that a row with these cells gives, or `null` where it names no vendor. */
  async recordOf(cells: GridRow | undefined): Promise<VendorRecord | null> {
    if (cells === undefined) return null;
    const source = onlyRow(this.#sheet.source(), cells);
    for await (const [record] of readRecords(source, this.#sheet.tracker())) {
      if (record !== undefined) return this.#besideOthers(record);
    }
    return null;
  }

  #besideOthers(record: VendorRecord): VendorRecord {
    return { ...record, neighbours: this.#neighbours.get(record.row) ?? noNeighbours };
  }
}

function onlyRow(source: SheetSource, row: GridRow): SheetSource {
  return {
    ...source,
    async *rows() {
      yield await Promise.resolve([row]);
    },
  };
}
