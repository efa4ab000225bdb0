import * as z from "zod/mini";

import { MOST_RECORDED_ROWS, packedRunSchema } from "../../history/run-record.ts";
import { MOST_CHARACTERS, packedReplacedSchema } from "../replaced/replaced-record.ts";

/** What the last run over a sheet found of each row of it, and what it wrote over. */
export const sheetRecordSchema = z.strictObject({
  /** The name that the sheet had then. */
  sheet: z.string(),
  /** `null` for trackers too long to be kept, and where later runs over other sheets took the room. */
  lastRun: z.nullable(packedRunSchema),
  /** `null` where the run was made by a version that did not keep it. */
  replaced: z.nullable(packedReplacedSchema),
});

export type SheetRecord = z.infer<typeof sheetRecordSchema>;

/** The record of a sheet, or `null` where none has been kept. */
export function recordOfSheet(
  part: { readonly sheets: readonly SheetRecord[] } | null,
  sheet: string,
): SheetRecord | null {
  return part?.sheets.find((it) => it.sheet === sheet) ?? null;
}

/**
 * The records with a newer one, which comes first. All of them together take no more room in the workbook than one
 * may: what has no room any more goes from the sheets that have not been checked for longest.
 */
export function withSheetRecord(
  sheets: readonly SheetRecord[],
  record: SheetRecord,
): SheetRecord[] {
  let rows = 0;
  let characters = 0;
  return [record, ...sheets.filter(({ sheet }) => sheet !== record.sheet)].map((it) => {
    rows += it.lastRun?.rows.length ?? 0;
    characters += charactersOf(it.replaced);
    return {
      ...it,
      lastRun: rows > MOST_RECORDED_ROWS ? null : it.lastRun,
      replaced: characters > MOST_CHARACTERS ? tooLarge(it.replaced) : it.replaced,
    };
  });
}

function charactersOf(replaced: SheetRecord["replaced"]): number {
  return replaced?.kind === "cells" ? JSON.stringify(replaced).length : 0;
}

function tooLarge(replaced: SheetRecord["replaced"]): SheetRecord["replaced"] {
  if (replaced?.kind !== "cells") return replaced;
  const cells = replaced.rows.reduce((sum, [, , , own]) => sum + own.length, 0);
  return { kind: "too-large", ranOn: replaced.ranOn, cells };
}
