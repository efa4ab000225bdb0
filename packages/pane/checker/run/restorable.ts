import { unpackedReplaced } from "@scopefit/tracker/writing/replaced/replaced-record";
import { recordOfSheet } from "@scopefit/tracker/writing/part/sheet-record";
import type { WorkbookPart } from "@scopefit/tracker/writing/part/workbook-part";

/** What our part of the workbook says about putting back what the last run over a sheet replaced. */
export type Restorable =
  | { readonly kind: "no-run" }
  /** Every text of ours stood before, or none did: the first run replaces nothing. */
  | { readonly kind: "nothing-replaced"; readonly emptiedRows: number }
  | {
      readonly kind: "cells";
      /** The day of the run, as an ISO day. */
      readonly ranOn: string;
      readonly cells: number;
      readonly rows: number;
      /** Rows that named no vendor any more and were emptied; these do not come back. */
      readonly emptiedRows: number;
    }
  | { readonly kind: "too-large"; readonly ranOn: string; readonly cells: number }
  | { readonly kind: "restored"; readonly on: string }
  /** The run was made by a version that did not keep what it replaced. */
  | { readonly kind: "not-kept" };

/** Reads it off the part, which is `null` where the workbook has none. */
export function restorableOf(part: WorkbookPart | null, sheet: string | null): Restorable {
  if (sheet === null) return { kind: "no-run" };
  const replaced = recordOfSheet(part, sheet)?.replaced ?? null;
  if (replaced === null) return { kind: isChecked(part, sheet) ? "not-kept" : "no-run" };
  const record = unpackedReplaced(replaced);
  if (record.kind !== "cells") return record;
  const { ranOn, rows, emptiedRows } = record;
  if (rows.length === 0) return { kind: "nothing-replaced", emptiedRows };
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return { kind: "cells", ranOn, cells, rows: rows.length, emptiedRows };
}

/** Whether a run over the sheet is known, of which nothing more need have been kept. */
function isChecked(part: WorkbookPart | null, sheet: string): boolean {
  return part?.runs.some((run) => run.sheet === sheet) === true;
}
