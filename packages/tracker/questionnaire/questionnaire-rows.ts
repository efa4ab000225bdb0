import type { GridRow, SheetSource } from "../layout/grid.ts";
import { LONGEST_QUESTIONNAIRE } from "./longest-questionnaire.ts";

/** The rows of a sheet as far as it may be a questionnaire. */
export async function questionnaireRows(source: SheetSource): Promise<readonly GridRow[]> {
  const rows: GridRow[] = [];
  for await (const chunk of source.rows({ lastRow: LONGEST_QUESTIONNAIRE })) rows.push(...chunk);
  return rows;
}
